package vn.bangvang.rulebook;

/** One step that separates entries with equal results. */
public sealed interface TieBreak {

    /** The higher result in one criterion of the ranked round goes first. */
    record CriterionTotal(String criterion) implements TieBreak {}

    /** The entries share the rank; only the last step. */
    record SharedRank() implements TieBreak {}
}
