package vn.bangvang.award;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The end of a round: who goes on and why.
 *
 * @param next the round after it; absent after the last, which is never closed
 * @param panelDecides whether people name who goes on
 * @param grounds the rule with its numbers, in words
 * @param blockers what is still against closing it
 */
@Serdeable
public record RoundClosingView(
        String round,
        NameView name,
        @Nullable NameView next,
        boolean closed,
        boolean panelDecides,
        boolean mayClose,
        boolean mayReopen,
        List<NameView> grounds,
        List<NameView> blockers,
        List<RoundEntryView> entries) {}
