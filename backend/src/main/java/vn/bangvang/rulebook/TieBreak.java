package vn.bangvang.rulebook;

/** One step that separates entries with equal results. */
public sealed interface TieBreak {

    /** The higher result in one criterion of the ranked round goes first. */
    record CriterionTotal(String criterion) implements TieBreak {}

    /** The higher total of the sheets, without figures, goes first. */
    record SheetTotal() implements TieBreak {}

    /** The higher figure of the ranked round goes first; the lower one when it is taken off. */
    record FigurePoints(String figure) implements TieBreak {}

    /** The higher result in another round goes first. */
    record RoundTotal(String round) implements TieBreak {}

    /** The higher share of votes in the ballot of a round goes first. */
    record BallotShare(String round) implements TieBreak {}

    /** The higher total on the chair's sheet goes first. */
    record ChairTotal() implements TieBreak {}

    /** The entry with the youngest author goes first. */
    record YoungestAuthor() implements TieBreak {}

    /** The entries share the rank; only the last step. */
    record SharedRank() implements TieBreak {}
}
