package vn.bangvang.award;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.rulebook.Outcome.NamesWithoutConsent;

/** An author of a prized entry. */
public record PrizedAuthor(UUID id, String name, boolean nameIsPublic) {

    /** What the public reads: the name, or without a consent what the rules let it read instead. */
    public Optional<String> publicName(NamesWithoutConsent otherwise) {
        if (nameIsPublic) {
            return Optional.of(name);
        }
        return switch (otherwise) {
            case NONE -> Optional.empty();
            case INITIALS -> Optional.of(initials(name));
        };
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining());
    }
}
