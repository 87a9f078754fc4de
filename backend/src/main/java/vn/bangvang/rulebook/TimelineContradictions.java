package vn.bangvang.rulebook;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;

/** Milestones fall in their order, and extensions extend. */
final class TimelineContradictions {

    private TimelineContradictions() {}

    static void check(Timeline timeline, Faults faults) {
        var milestones = timeline.milestones();
        Contradictions.once(milestones, Timeline.Milestone::kind, "timeline.milestones", "kind", faults);
        for (int i = 0; i < milestones.size(); i++) {
            var milestone = milestones.get(i);
            var at = milestone.at();
            if (at != null) {
                inOrder(timeline, milestone, at, "timeline.milestones[" + i + "].at", faults);
            }
        }
        supplements(timeline, faults);
        extensions(timeline, faults);
    }

    /** Who hands in on the last day must have the days that the rules promise; notices may shorten what they extend. */
    private static void supplements(Timeline timeline, Faults faults) {
        var days = timeline.supplementDays();
        var closes = timeline.first(Timeline.Kind.CLOSES);
        var ends = timeline.first(Timeline.Kind.SUPPLEMENTS_END);
        if (days == null || closes.isEmpty() || ends.isEmpty()) {
            return;
        }
        var least = closes.get().plusDays(days);
        if (ends.get().isBefore(least)) {
            int at = timeline.milestones().stream()
                    .map(Timeline.Milestone::kind)
                    .toList()
                    .indexOf(Timeline.Kind.SUPPLEMENTS_END);
            faults.add(
                    "timeline.milestones[" + at + "].at",
                    "supplements-too-short",
                    "value",
                    ends.get(),
                    "days",
                    days,
                    "least",
                    least);
        }
    }

    /** After everything that comes before it; told once, against the first that it does not follow. */
    private static void inOrder(
            Timeline timeline, Timeline.Milestone milestone, LocalDateTime at, String path, Faults faults) {
        for (var other : timeline.milestones()) {
            var otherAt = other.at();
            if (otherAt != null && milestone.kind().compareTo(other.kind()) > 0 && !at.isAfter(otherAt)) {
                faults.add(
                        path,
                        "date-too-early",
                        "label",
                        milestone.label(),
                        "value",
                        at,
                        "before",
                        other.label(),
                        "date",
                        otherAt);
                return;
            }
        }
    }

    private static void extensions(Timeline timeline, Faults faults) {
        var dates = new EnumMap<Timeline.Kind, LocalDateTime>(Timeline.Kind.class);
        timeline.milestones().forEach(m -> timeline.first(m.kind()).ifPresent(at -> dates.put(m.kind(), at)));
        for (int i = 0; i < timeline.extensions().size(); i++) {
            var extension = timeline.extensions().get(i);
            String path = "timeline.extensions[" + i + "]";
            var before = dates.put(extension.kind(), extension.at());
            if (before == null) {
                dates.remove(extension.kind());
                faults.add(path + ".kind", "nothing-to-extend", "value", extension.kind());
            } else if (!extension.at().isAfter(before)) {
                faults.add(path + ".at", "extension-not-later", "value", extension.at(), "date", before);
            }
        }
        for (int i = 0; i < timeline.extensions().size(); i++) {
            var extension = timeline.extensions().get(i);
            notBeyond(timeline, extension, dates, "timeline.extensions[" + i + "].at", faults);
        }
    }

    /** @param dates as they stand after all extensions */
    private static void notBeyond(
            Timeline timeline,
            Timeline.Extension extension,
            Map<Timeline.Kind, LocalDateTime> dates,
            String path,
            Faults faults) {
        for (var later : timeline.milestones()) {
            var at = dates.get(later.kind());
            if (at != null && later.kind().compareTo(extension.kind()) > 0 && !at.isAfter(extension.at())) {
                faults.add(path, "extension-too-late", "value", extension.at(), "after", later.label(), "date", at);
                return;
            }
        }
    }
}
