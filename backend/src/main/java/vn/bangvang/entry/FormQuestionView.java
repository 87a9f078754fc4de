package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A question; limits that its type does not have are null.
 *
 * @param type {@code short-text}, {@code long-text}, {@code number}, {@code money}, {@code date}, {@code choice},
 *     {@code pledge}, {@code table} or {@code person}
 * @param maxPages of A4, counted as 500 words each
 * @param min lowest number or earliest day, as it is typed
 * @param max highest number, most money or latest day, as it is typed
 */
@Serdeable
public record FormQuestionView(
        String code,
        String type,
        String label,
        @Nullable String help,
        boolean required,
        @Nullable Integer maxChars,
        @Nullable Integer maxWords,
        @Nullable Integer maxPages,
        @Nullable Integer decimals,
        @Nullable String min,
        @Nullable String max,
        boolean multiple,
        List<FormOptionView> options,
        @Nullable FormTableView table,
        @Nullable FormPersonView person) {}
