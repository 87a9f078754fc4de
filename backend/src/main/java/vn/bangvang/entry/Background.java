package vn.bangvang.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bangvang.programme.Edition;

/**
 * What the system knows about a dossier beyond its text.
 *
 * @param found other entries that have something to do with it, for the secretary
 * @param origin where it came from, for its owner and the secretary
 * @param children authors for whom somebody consented, for whoever may know them
 * @param onward editions to which it may be sent on now
 */
record Background(List<Found> found, @Nullable Origin origin, List<AuthorRow> children, List<Edition> onward) {

    static final Background NONE = new Background(List.of(), null, List.of(), List.of());

    Background {
        found = List.copyOf(found);
        children = List.copyOf(children);
        onward = List.copyOf(onward);
    }

    /** Codes of other dossiers of this edition that are called the same. */
    List<String> sameTitle(Edition edition) {
        return found.stream()
                .filter(one -> one.sameTitle() && one.editionId().equals(edition.id()))
                .map(Found::code)
                .toList();
    }
}
