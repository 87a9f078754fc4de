package vn.bangvang.rulebook;

import java.util.List;

/**
 * What an entry consists of besides its title, field and authors.
 *
 * @param paperAllowed whether a paper dossier may be handed in
 * @param postmarkCounts whether the postmark's date decides for paper sent by post
 */
public record Dossier(
        @Within(min = "1", max = "50") List<Section> sections,
        @Within(min = "0", max = "50") List<AttachmentKind> attachments,
        @Fallback("false") boolean paperAllowed,
        @Fallback("false") boolean postmarkCounts) {

    public Dossier {
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
    }
}
