package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.web.Messages;
import vn.bangvang.rulebook.LocalizedText;
import vn.bangvang.rulebook.Timeline;
import vn.bangvang.rulebook.Timeline.Extension;
import vn.bangvang.rulebook.Timeline.Kind;
import vn.bangvang.rulebook.Timeline.Milestone;

/** Writes an edition's dates into the timeline of its rulebook, so that they are said in one place. */
@Singleton
class Timelines {

    private static final List<Kind> OURS = List.of(Kind.OPENS, Kind.CLOSES, Kind.CEREMONY);

    /** The notice that moves a date of a call that is open. */
    record Notice(String number, LocalDate date) {}

    private final Messages messages;

    Timelines(Messages messages) {
        this.messages = messages;
    }

    /** For a new edition: these dates, and no other that was another edition's. */
    Timeline fresh(Timeline timeline, EditionDates dates) {
        var bare = new ArrayList<Milestone>();
        timeline.milestones().forEach(m -> bare.add(new Milestone(m.kind(), m.label(), null)));
        OURS.forEach(kind -> set(bare, kind, dates.at(kind)));
        return with(timeline, bare, List.of());
    }

    /** Dates that move: a later one by notice is written as an extension, so that what it extends stays legible. */
    Timeline moved(Timeline timeline, EditionDates dates, @Nullable Notice notice) {
        var milestones = new ArrayList<>(timeline.milestones());
        var extensions = new ArrayList<>(timeline.extensions());
        for (var kind : OURS) {
            var before = timeline.at(kind).orElse(null);
            var after = dates.at(kind);
            if (notice != null && before != null && after != null && after.isAfter(before)) {
                extensions.add(new Extension(kind, after, notice.number(), notice.date()));
            } else if (!Objects.equals(before, after)) {
                extensions.removeIf(extension -> extension.kind() == kind);
                set(milestones, kind, after);
            }
        }
        return with(timeline, milestones, extensions);
    }

    private void set(List<Milestone> milestones, Kind kind, @Nullable LocalDateTime at) {
        var label = milestones.stream()
                .filter(milestone -> milestone.kind() == kind)
                .findFirst()
                .map(Milestone::label)
                .orElseGet(() -> label(kind));
        milestones.removeIf(milestone -> milestone.kind() == kind);
        milestones.add(new Milestone(kind, label, at));
        milestones.sort(Comparator.comparing(Milestone::kind));
    }

    private LocalizedText label(Kind kind) {
        var code = "edition.milestone." + kind.name().toLowerCase(Locale.ROOT);
        return new LocalizedText(
                messages.text(Locale.of("vi"), code, Map.of()), messages.text(Locale.ENGLISH, code, Map.of()));
    }

    private static Timeline with(Timeline timeline, List<Milestone> milestones, List<Extension> extensions) {
        return new Timeline(
                milestones, extensions, timeline.supplementDays(), timeline.complaintDays(), timeline.example());
    }
}
