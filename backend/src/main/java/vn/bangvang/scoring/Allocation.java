package vn.bangvang.scoring;

import java.util.List;

/** Who gets what prize, as far as rank and structure decide it. */
public sealed interface Allocation {

    /** From the highest level down; with a tie, those that stand above it. */
    List<Award> awards();

    /** What is worth knowing about levels: left empty, not filled, below the threshold. */
    List<Explanation> notes();

    /** Everything is decided. */
    record Settled(List<Award> awards, List<Explanation> notes) implements Allocation {
        public Settled {
            awards = List.copyOf(awards);
            notes = List.copyOf(notes);
        }
    }

    /** Nothing below a tie is proposed until it is decided; at most one tie per list. */
    record Tied(List<Award> awards, List<Explanation> notes, List<TieForPlace> ties) implements Allocation {
        public Tied {
            awards = List.copyOf(awards);
            notes = List.copyOf(notes);
            ties = List.copyOf(ties);
        }
    }
}
