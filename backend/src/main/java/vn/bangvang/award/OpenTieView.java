package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries that nothing tells apart, more of them than places left: people must decide. */
@Serdeable
public record OpenTieView(String level, @Nullable String fieldCode, int placesLeft, List<UUID> entryIds) {}
