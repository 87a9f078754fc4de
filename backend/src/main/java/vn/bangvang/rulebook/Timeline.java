package vn.bangvang.rulebook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The named dates of the regulation. An edition turns them into instants and may extend them by notice.
 *
 * @param extensions in the order in which they were made
 * @param supplementDays days an applicant has to supplement a dossier, when the regulation says so
 * @param complaintDays days after publication in which complaints are taken
 */
public record Timeline(
        @Within(min = "0", max = "30") List<Milestone> milestones,
        @Within(min = "0", max = "30") List<Extension> extensions,
        @Within(min = "1", max = "365") @Nullable Integer supplementDays,
        @Within(min = "1", max = "365") @Nullable Integer complaintDays,
        @Fallback("false") boolean example) {

    public Timeline {
        milestones = List.copyOf(milestones);
        extensions = List.copyOf(extensions);
    }

    /** The date named so, after its last extension, when the regulation gives one; wall clock of Việt Nam. */
    public Optional<LocalDateTime> at(Kind kind) {
        var last = extensions.stream().filter(e -> e.kind() == kind).reduce((a, b) -> b);
        return last.map(Extension::at).or(() -> first(kind));
    }

    /** The date as it stood before any extension. */
    public Optional<LocalDateTime> first(Kind kind) {
        return milestones.stream().filter(m -> m.kind() == kind).findFirst().map(Milestone::at);
    }

    /** In the order in which they must fall. */
    public enum Kind {
        ANNOUNCED,
        OPENS,
        CLOSES,
        SUPPLEMENTS_END,
        JUDGING_STARTS,
        JUDGING_ENDS,
        PUBLISHED,
        COMPLAINTS_END,
        CEREMONY,
        RETENTION_ENDS;

        /** Whether something must be done before it, so that 00:00 is the end of the day before. */
        public boolean isDeadline() {
            return this == CLOSES
                    || this == SUPPLEMENTS_END
                    || this == JUDGING_ENDS
                    || this == COMPLAINTS_END
                    || this == RETENTION_ENDS;
        }
    }

    /**
     * @param at wall clock of Việt Nam; absent when the regulation names the date without fixing it. A last day that
     *     counts whole is written as the next day at 00:00, since windows are half-open.
     */
    public record Milestone(
            Kind kind, LocalizedText label, @Nullable LocalDateTime at) {}

    /**
     * A later date for a milestone.
     *
     * @param notice number and symbol of the notice that made it, e.g. {@code 45/TB-BTC}
     * @param noticeDate when it was signed
     */
    public record Extension(
            Kind kind,
            LocalDateTime at,
            String notice,
            @Nullable LocalDate noticeDate) {}
}
