package vn.bangvang.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two rulebooks, in words that a secretary reads.
 *
 * @param path of the value in the later rulebook; in the earlier one when it was removed there
 * @param label where it stands, built from names: {@code Vòng chấm “Chung khảo” › Phiếu chấm › Thang điểm}
 * @param before absent when added
 * @param after absent when removed
 */
public record RulebookChange(
        String path,
        RulebookPart part,
        Kind kind,
        LocalizedText label,
        @Nullable LocalizedText before,
        @Nullable LocalizedText after) {

    /** What became of the value. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
