package vn.bangvang.rulebook;

import java.util.List;

/**
 * What the archive knows about the authors of an entry.
 *
 * @param entered earlier editions of the same programme in which this work, or one of the same title by these authors,
 *     was entered
 * @param prizes won by the authors, in any programme
 */
public record History(List<Entered> entered, List<Prize> prizes) {

    /** Nothing is known. */
    public static final History NONE = new History(List.of(), List.of());

    public History {
        entered = List.copyOf(entered);
        prizes = List.copyOf(prizes);
    }

    /** Whether one of the prizes is the one that is asked for. */
    boolean shows(Standard.PrizeWon won) {
        return prizes.stream()
                .anyMatch(p -> p.programme().equals(won.programme())
                        && p.order() <= won.order()
                        && p.year() >= won.since()
                        && (p.lead() || !won.lead()));
    }

    /** @param edition code of the edition */
    public record Entered(String edition, String entryCode, boolean prized) {}

    /**
     * @param author as named in this entry
     * @param order of the level, 1 is the highest
     * @param lead whether he was the first author
     */
    public record Prize(
            String programme, String edition, int year, int order, String level, String author, boolean lead) {}
}
