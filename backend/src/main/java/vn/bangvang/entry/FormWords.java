package vn.bangvang.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.AttachmentKind;
import vn.bangvang.rulebook.EligibilityCheck;
import vn.bangvang.rulebook.LocalizedText;
import vn.bangvang.rulebook.People;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.storage.FileFormat;

/** The rulebook's form in one language. */
final class FormWords {

    private FormWords() {}

    static EntryFormView form(Edition edition, String language) {
        var rulebook = edition.rulebook();
        var people = rulebook.people();
        return new EntryFormView(
                edition.id(),
                edition.code(),
                edition.titleIn(language),
                rulebook.identity().entryTerm().in(language),
                edition.opensAt(),
                edition.closesAt(),
                rulebook.timeline().supplementDays(),
                rulebook.fields().stream()
                        .map(field -> new FormFieldView(
                                field.code(), field.name().in(language), in(field.description(), language)))
                        .toList(),
                rulebook.ageGroups().stream()
                        .map(group ->
                                new FormFieldView(group.code(), group.name().in(language), null))
                        .toList(),
                people.entrants(),
                people.enteredBy(),
                people.needsUnit() ? People.Presence.REQUIRED : people.submittingUnit(),
                people.minAuthors(),
                people.maxAuthors(),
                people.shares(),
                FormQuestions.details(people.details(), language),
                minors(people),
                rulebook.dossier().sections().stream()
                        .map(section -> FormQuestions.section(section, language))
                        .toList(),
                rulebook.dossier().attachments().stream()
                        .map(kind -> kind(kind, language))
                        .toList(),
                rulebook.dossier().signatures().stream()
                        .map(place -> new FormSignatureView(place.label().in(language), place.seal()))
                        .toList(),
                checks(rulebook, language));
    }

    private static @Nullable FormMinorsView minors(People people) {
        var minors = people.minors();
        return minors == null ? null : new FormMinorsView(minors.below(), minors.childConsentsFrom());
    }

    private static List<FormCheckView> checks(Rulebook rulebook, String language) {
        return rulebook.eligibility().stream()
                .map(check -> new FormCheckView(
                        check.code(),
                        check.label().in(language),
                        check instanceof EligibilityCheck.Asked asked ? asked.question() : null,
                        check.effect()))
                .toList();
    }

    /** Only formats that the store takes are offered. */
    private static FormAttachmentView kind(AttachmentKind kind, String language) {
        var taken = List.of(FileFormat.values()).stream()
                .filter(format -> kind.accepts(format.mediaType()))
                .toList();
        var when = kind.requiredWhen();
        return new FormAttachmentView(
                kind.code(),
                kind.name().in(language),
                in(kind.help(), language),
                taken.stream().map(Enum::name).toList(),
                taken.stream().map(FileFormat::mediaType).toList(),
                kind.required(),
                when == null ? null : new FormWhenView(when.question(), when.is()),
                kind.maxCount(),
                kind.maxBytes());
    }

    static @Nullable String in(@Nullable LocalizedText text, String language) {
        return text == null ? null : text.in(language);
    }
}
