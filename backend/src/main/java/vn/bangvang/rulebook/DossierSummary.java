package vn.bangvang.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.rulebook.RegulationSection.RegulationTable;

/** What a dossier holds, and when everything happens. */
final class DossierSummary {

    private final Rulebook rulebook;
    private final SummaryWords words;

    DossierSummary(Rulebook rulebook, SummaryWords words) {
        this.rulebook = rulebook;
        this.words = words;
    }

    void addTo(List<RegulationSection> sections) {
        sections.add(dossier(rulebook.dossier()));
        sections.add(timeline(rulebook.timeline()));
    }

    private RegulationSection dossier(Dossier dossier) {
        var lines = new ArrayList<String>();
        lines.add(words.say(!dossier.paperAllowed() ? "dossier.online" : "dossier.paper"));
        if (dossier.postmarkCounts()) {
            lines.add(words.say("dossier.postmark"));
        }
        if (!dossier.signatures().isEmpty()) {
            var places = dossier.signatures().stream()
                    .map(s -> s.seal() ? words.say("dossier.sealed", "label", s.label()) : words.of(s.label()))
                    .collect(Collectors.joining("; "));
            lines.add(words.say("dossier.signatures", "places", places));
        }
        var tables = new ArrayList<RegulationTable>();
        for (var section : dossier.sections()) {
            tables.add(new RegulationTable(
                    words.of(section.title()),
                    words.columns("content", "form", "required"),
                    section.questions().stream()
                            .map(q -> List.of(words.of(q.label()), form(q), required(q.required())))
                            .toList()));
        }
        if (!dossier.attachments().isEmpty()) {
            tables.add(attachments(dossier.attachments()));
        }
        return new RegulationSection(RulebookPart.DOSSIER, words.heading(RulebookPart.DOSSIER), lines, tables);
    }

    private String required(boolean required) {
        return required ? words.say("required") : "";
    }

    /** The type of a question and the limit that an applicant meets first. */
    private String form(Question question) {
        String type = words.type(question);
        return switch (question) {
            case Question.LongText t
            when t.maxWords() != null -> words.say("dossier.words", "type", type, "max", t.maxWords());
            case Question.LongText t
            when t.maxPages() != null -> words.say("dossier.pages", "type", type, "max", t.maxPages());
            case Question.Choice c -> type + ": " + words.list(c.options());
            case Question.Table t -> type + ": " + words.list(t.columns());
            default -> type;
        };
    }

    private RegulationTable attachments(List<AttachmentKind> kinds) {
        return new RegulationTable(
                words.say("dossier.attachments"),
                words.columns("attachment", "formats", "count", "size", "required"),
                kinds.stream()
                        .map(k -> List.of(
                                words.of(k.name()),
                                words.of(k.formats()),
                                words.of(k.maxCount()),
                                words.say("megabytes", "size", Math.max(1, k.maxBytes() / 1_048_576)),
                                requirement(k)))
                        .toList());
    }

    private String requirement(AttachmentKind kind) {
        var when = kind.requiredWhen();
        if (kind.required() || when == null) {
            return required(kind.required());
        }
        var question = rulebook.findQuestion(when.question())
                .map(q -> words.of(q.label()))
                .orElse(when.question());
        var answer = rulebook.optionLabel(when.question(), when.is())
                .map(words::of)
                .orElse(words.say(when.is().equals("true") ? "yes" : "no"));
        return words.say("dossier.required-when", "question", question, "answer", answer);
    }

    private RegulationSection timeline(Timeline timeline) {
        var lines = new ArrayList<String>();
        for (var extension : timeline.extensions()) {
            String date = extension.noticeDate() == null
                    ? ""
                    : words.say("timeline.notice-date", "date", extension.noticeDate());
            lines.add(words.say(
                    "timeline.extension",
                    "milestone",
                    extension.kind(),
                    "at",
                    words.wording().deadline(extension.at()),
                    "notice",
                    extension.notice() + date));
        }
        if (timeline.supplementDays() != null) {
            lines.add(words.marked(
                    timeline.example(), words.say("timeline.supplement", "days", timeline.supplementDays())));
        }
        if (timeline.complaintDays() != null) {
            lines.add(words.marked(
                    timeline.example(), words.say("timeline.complaint", "days", timeline.complaintDays())));
        }
        var table = new RegulationTable(
                "",
                words.columns("milestone", "at"),
                timeline.milestones().stream()
                        .map(m -> List.of(words.of(m.label()), at(timeline, m)))
                        .toList());
        return new RegulationSection(
                RulebookPart.TIMELINE, words.heading(RulebookPart.TIMELINE), lines, List.of(table));
    }

    private String at(Timeline timeline, Timeline.Milestone milestone) {
        return timeline.at(milestone.kind())
                .map(at -> milestone.kind().isDeadline() ? words.wording().deadline(at) : words.of(at))
                .orElse(words.say("timeline.later"));
    }
}
