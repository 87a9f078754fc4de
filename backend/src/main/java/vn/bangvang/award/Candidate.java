package vn.bangvang.award;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Outcome.NamesWithoutConsent;

/** An entry in competition with what a list of results says about it. */
record Candidate(
        UUID entryId,
        String code,
        String title,
        String fieldCode,
        @Nullable String unit,
        List<PrizedAuthor> authors) {

    Candidate {
        authors = List.copyOf(authors);
    }

    List<String> names() {
        return authors.stream().map(PrizedAuthor::name).toList();
    }

    List<String> publicNames(NamesWithoutConsent otherwise) {
        return authors.stream()
                .flatMap(author -> author.publicName(otherwise).stream())
                .toList();
    }
}
