package vn.bangvang.award;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;
import vn.bangvang.rulebook.Ranking;
import vn.bangvang.scoring.Points;

/**
 * Where an entry came, with the numbers it rests on, and the prize it is to get.
 *
 * @param points for people and SQL; {@code exactPoints} is the fraction that was compared
 * @param separation what set it apart from entries with equal points, as JSON
 * @param votes what the council voted, as JSON; absent without a vote
 * @param reason why a person departed from the proposal
 */
@MappedEntity("award_place")
record PlaceRow(
        @Id @BinaryId UUID entryId,
        @BinaryId UUID editionId,
        String fieldCode,
        @Nullable String ageGroup,
        int place,
        boolean shared,
        BigDecimal points,
        String exactPoints,
        String separation,
        @Nullable String votes,
        @Nullable String proposedLevel,
        @Nullable String levelCode,
        @Nullable String reason,
        Instant createdAt,
        @Version int version) {

    /** The list in which it is ranked, or competes for places. */
    String list(Ranking.Scope scope) {
        return switch (scope) {
            case OVERALL -> "";
            case PER_FIELD -> fieldCode;
            case PER_AGE_GROUP -> ageGroup == null ? "" : ageGroup;
        };
    }

    Points exact() {
        return new Points(BigFraction.parse(exactPoints));
    }

    PlaceRow proposed(@Nullable String level) {
        return new PlaceRow(
                entryId,
                editionId,
                fieldCode,
                ageGroup,
                place,
                shared,
                points,
                exactPoints,
                separation,
                votes,
                level,
                levelCode,
                reason,
                createdAt,
                version);
    }

    PlaceRow at(@Nullable String level, @Nullable String why) {
        return new PlaceRow(
                entryId,
                editionId,
                fieldCode,
                ageGroup,
                place,
                shared,
                points,
                exactPoints,
                separation,
                votes,
                proposedLevel,
                level,
                why,
                createdAt,
                version);
    }
}
