package vn.bangvang.recount;

import java.util.Arrays;
import java.util.Optional;

/**
 * A figure that was published and must come out again.
 *
 * @param round code of the round; empty for ranks and prizes
 * @param of code of the criterion or figure; empty for the others
 * @param value as published; numbers are compared with as many decimals as stand here
 */
public record PublishedValue(What what, String round, String entry, String of, String value) {

    /** MARK: what the judges' marks of a criterion give, before its factor; PRIZE: the code of the level. */
    public enum What {
        RANK("rank"),
        PRIZE("prize"),
        TOTAL("total"),
        SHEET_TOTAL("sheet-total"),
        MARK("mark"),
        CRITERION("criterion"),
        FIGURE("figure");

        private final String word;

        What(String word) {
            this.word = word;
        }

        /** As it is written in a bundle. */
        public String word() {
            return word;
        }

        static Optional<What> of(String word) {
            return Arrays.stream(values()).filter(w -> w.word.equals(word)).findFirst();
        }
    }
}
