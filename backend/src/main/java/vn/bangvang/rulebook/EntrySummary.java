package vn.bangvang.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the edition is, who may enter, under which conditions and in which fields. */
final class EntrySummary {

    private final Rulebook rulebook;
    private final SummaryWords words;

    EntrySummary(Rulebook rulebook, SummaryWords words) {
        this.rulebook = rulebook;
        this.words = words;
    }

    void addTo(List<RegulationSection> sections) {
        sections.add(section(RulebookPart.IDENTITY, identity(rulebook.identity())));
        sections.add(section(RulebookPart.PEOPLE, people(rulebook.people())));
        if (!rulebook.eligibility().isEmpty()) {
            sections.add(section(
                    RulebookPart.ELIGIBILITY,
                    IntStream.range(0, rulebook.eligibility().size())
                            .mapToObj(
                                    i -> condition(i + 1, rulebook.eligibility().get(i)))
                            .toList()));
        }
        sections.add(section(RulebookPart.FIELDS, fields()));
        if (!rulebook.ageGroups().isEmpty()) {
            sections.add(section(
                    RulebookPart.AGE_GROUPS,
                    rulebook.ageGroups().stream().map(this::ageGroup).toList()));
        }
    }

    private RegulationSection section(RulebookPart part, List<String> paragraphs) {
        return new RegulationSection(part, words.heading(part), paragraphs, List.of());
    }

    private List<String> identity(Identity identity) {
        var lines = new ArrayList<String>();
        lines.add(words.say("identity.title", "title", titleOf(identity)));
        for (var basis : identity.legalBasis()) {
            lines.add(words.marked(basis.example(), legalBasis(basis)));
        }
        for (var role : Organiser.Role.values()) {
            var bodies = identity.organisers().stream()
                    .filter(o -> o.role() == role)
                    .map(o -> words.marked(o.example(), words.of(o.name())))
                    .toList();
            if (!bodies.isEmpty()) {
                lines.add(words.say("identity.organiser", "role", role, "bodies", String.join("; ", bodies)));
            }
        }
        return lines;
    }

    private String titleOf(Identity identity) {
        return words.of(identity.title())
                .replace("{ordinal}", identity.ordinal())
                .replace("{years}", identity.years());
    }

    private String legalBasis(LegalBasis basis) {
        var line = new StringBuilder(words.say("identity.basis", "type", basis.type()));
        if (basis.number() != null) {
            line.append(words.say("identity.number", "number", basis.number()));
        }
        if (basis.date() != null) {
            line.append(words.say("identity.date", "date", basis.date()));
        }
        if (basis.issuer() != null) {
            line.append(words.say("identity.issuer", "issuer", basis.issuer()));
        }
        return line.append(' ').append(basis.subject()).append(';').toString();
    }

    private List<String> people(People people) {
        var lines = new ArrayList<String>();
        lines.add(words.say("people.entrants", "entrants", people.entrants(), "by", people.enteredBy()));
        if (people.needsUnit()) {
            lines.add(words.say("people.unit"));
        }
        lines.add(words.marked(
                people.example(),
                people.minAuthors() == people.maxAuthors()
                        ? words.say("people.exactly", "count", people.minAuthors())
                        : words.say("people.authors", "min", people.minAuthors(), "max", people.maxAuthors())));
        if (people.shares()) {
            lines.add(words.say("people.shares"));
        }
        var required = people.details().stream().filter(AuthorDetail::required).toList();
        if (!required.isEmpty()) {
            lines.add(words.say("people.details", "details", words.list(required)));
        }
        var minors = people.minors();
        if (minors != null) {
            lines.add(words.say("people.minors", "below", minors.below(), "own", minors.childConsentsFrom()));
        }
        return lines;
    }

    private String condition(int number, EligibilityCheck check) {
        String line =
                words.say("eligibility.condition", "number", number, "label", check.label(), "effect", check.effect());
        boolean example = Boolean.TRUE.equals(Parts.read((Record) check, "example"));
        return words.marked(example, line + limits(check));
    }

    /** What the label may leave open: the exact ends. */
    private String limits(EligibilityCheck check) {
        return switch (check) {
            case EligibilityCheck.CreatedSince c -> " " + words.say("eligibility.since", "day", c.since());
            case EligibilityCheck.BirthYears y ->
                " " + words.say("eligibility.years", "from", y.from() + "", "to", y.to() + "");
            case EligibilityCheck.BirthWindow w -> between(w.from(), w.to());
            case EligibilityCheck.MinimumService s -> " " + words.say("eligibility.service", "years", s.years());
            case EligibilityCheck.AtLeastOneOf a ->
                " "
                        + words.say(
                                "eligibility.standards",
                                "count",
                                a.count(),
                                "of",
                                a.standards().size());
            default -> "";
        };
    }

    private List<String> fields() {
        return IntStream.range(0, rulebook.fields().size())
                .mapToObj(i -> {
                    var field = rulebook.fields().get(i);
                    String line = words.say("fields.field", "number", i + 1, "name", field.name());
                    return field.description() == null ? line : line + " " + words.of(field.description());
                })
                .toList();
    }

    private String ageGroup(AgeGroup group) {
        return words.marked(group.example(), words.of(group.name()) + ":" + between(group.bornFrom(), group.bornTo()));
    }

    private String between(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) {
            return " " + words.say("born.between", "from", from, "to", to);
        }
        return from != null
                ? " " + words.say("born.from", "from", from)
                : " " + words.say("born.to", "to", to == null ? "" : to);
    }
}
