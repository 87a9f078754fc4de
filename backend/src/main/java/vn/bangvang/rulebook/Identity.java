package vn.bangvang.rulebook;

import java.util.List;

/**
 * What the edition is called and what it rests on.
 *
 * @param programme code of the programme, the same in all its editions
 * @param entryTerm what one entry is called ("giải pháp", "đề tài", "công trình")
 * @param ordinal as printed, Roman or Arabic
 * @param years as printed, e.g. {@code 2020-2021}
 * @param codePrefix the first part of entry codes, capital letters and digits
 * @param title with the placeholders {@code {ordinal}} and {@code {years}}
 */
public record Identity(
        @Code String programme,
        LocalizedText name,
        LocalizedText entryTerm,
        String ordinal,
        String years,
        @Code String codePrefix,
        @Template({"ordinal", "years"}) LocalizedText title,
        List<LegalBasis> legalBasis,
        @Within(min = "1", max = "30") List<Organiser> organisers) {

    public Identity {
        legalBasis = List.copyOf(legalBasis);
        organisers = List.copyOf(organisers);
    }

    /** The title as it is printed, in {@code "vi"} or {@code "en"}. */
    public String titleIn(String language) {
        return title.in(language).replace("{ordinal}", ordinal).replace("{years}", years);
    }

    Identity numbered(String otherOrdinal, String otherYears) {
        return new Identity(
                programme, name, entryTerm, otherOrdinal, otherYears, codePrefix, title, legalBasis, organisers);
    }
}
