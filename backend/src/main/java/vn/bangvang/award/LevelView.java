package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A prize level and how full it is.
 *
 * @param places for the whole edition, or for each field when the structure says so; absent when open
 * @param threshold least points
 * @param share least share of votes in favour, as the regulation writes it
 * @param votes that share in votes, when it is the same for every entry
 * @param used in the whole edition
 */
@Serdeable
public record LevelView(
        String code,
        NameView name,
        int order,
        @Nullable Integer places,
        int used,
        @Nullable String threshold,
        @Nullable String share,
        @Nullable Integer votes,
        @Nullable Long money,
        boolean mayStayEmpty,
        boolean mayExceed) {}
