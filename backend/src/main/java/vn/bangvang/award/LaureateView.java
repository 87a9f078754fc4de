package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prized entry as the public sees it.
 *
 * @param authors names that may be shown, in the order of the dossier
 * @param unnamed how many authors more there are
 */
@Serdeable
public record LaureateView(
        String title,
        List<String> authors,
        int unnamed,
        @Nullable String unit,
        NameView field) {}
