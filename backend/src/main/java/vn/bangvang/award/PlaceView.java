package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the ranking. Points are text: exact decimals, rounded once as the regulation shows them. */
@Serdeable
public record PlaceView(
        UUID entryId,
        String code,
        String title,
        List<String> authors,
        @Nullable String unit,
        String fieldCode,
        @Nullable String ageGroup,
        int place,
        boolean shared,
        String points,
        String exactPoints,
        List<ScoredPartView> parts,
        boolean roundedSum,
        @Nullable VotesView votes,
        List<SeparationView> separation,
        @Nullable String proposedLevel,
        @Nullable String level,
        @Nullable String reason) {}
