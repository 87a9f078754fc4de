package vn.bangvang.rulebook;

import java.util.List;

/**
 * What an entry consists of besides its title, field and authors.
 *
 * @param paperAllowed whether a paper dossier may be handed in
 * @param postmarkCounts whether the postmark's date decides for paper sent by post
 * @param signatures places for signature on the printed form, from left to right
 */
public record Dossier(
        @Within(min = "1", max = "50") List<Section> sections,
        @Within(min = "0", max = "50") List<AttachmentKind> attachments,
        @Fallback("false") boolean paperAllowed,
        @Fallback("false") boolean postmarkCounts,
        @Within(min = "0", max = "10") List<Signature> signatures) {

    public Dossier {
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
        signatures = List.copyOf(signatures);
    }

    /** Whether a judge may read files of this kind; nothing is known of a kind the rules no longer have. */
    public boolean isForJudges(String kind) {
        return attachments.stream().anyMatch(known -> known.code().equals(kind) && !known.staffOnly());
    }

    /**
     * @param label as printed, e.g. "Xác nhận của đơn vị"
     * @param seal whether a stamp belongs there
     */
    public record Signature(
            LocalizedText label, @Fallback("false") boolean seal) {}
}
