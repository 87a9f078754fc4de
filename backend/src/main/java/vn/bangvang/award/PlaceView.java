package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ranking. Points are text: exact decimals, rounded once as the regulation shows them.
 *
 * @param complete whether all its sheets are sealed; else the place may still change
 */
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
        boolean complete,
        String points,
        String exactPoints,
        List<ScoredPartView> parts,
        boolean roundedSum,
        @Nullable VotesView votes,
        List<SeparationView> separation,
        @Nullable String proposedLevel,
        @Nullable String level,
        @Nullable String reason) {}
