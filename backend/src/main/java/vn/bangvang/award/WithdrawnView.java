package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was withdrawn after a round let it go on, or after prizes were proposed. Nobody takes its place unless
 * somebody acts.
 *
 * @param prize that is still written down for it, until prizes are proposed anew
 */
@Serdeable
public record WithdrawnView(
        UUID entryId, String code, String title, @Nullable NameView prize) {}
