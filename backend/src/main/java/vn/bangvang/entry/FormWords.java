package vn.bangvang.entry;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.AttachmentKind;
import vn.bangvang.rulebook.EligibilityCheck;
import vn.bangvang.rulebook.LocalizedText;
import vn.bangvang.rulebook.Question;
import vn.bangvang.rulebook.Section;
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
                people.entrants(),
                people.minAuthors(),
                people.maxAuthors(),
                people.shares(),
                people.details().stream()
                        .map(detail -> new AuthorDetailView(AuthorDraft.word(detail.kind()), detail.required()))
                        .toList(),
                rulebook.dossier().sections().stream()
                        .map(section -> section(section, language))
                        .toList(),
                rulebook.dossier().attachments().stream()
                        .map(kind -> kind(kind, language))
                        .toList(),
                rulebook.eligibility().stream()
                        .map(check -> new FormCheckView(
                                check.code(),
                                check.label().in(language),
                                check instanceof EligibilityCheck.Asked asked ? asked.question() : null,
                                check.effect()))
                        .toList());
    }

    private static FormSectionView section(Section section, String language) {
        return new FormSectionView(
                section.code(),
                section.title().in(language),
                in(section.help(), language),
                section.questions().stream()
                        .map(question -> question(question, language))
                        .toList());
    }

    private static FormQuestionView question(Question question, String language) {
        var limits = limits(question);
        return new FormQuestionView(
                question.code(),
                question.type(),
                question.label().in(language),
                in(question.help(), language),
                question.required(),
                limits.chars(),
                limits.words(),
                limits.decimals(),
                limits.min(),
                limits.max(),
                question instanceof Question.Choice choice && choice.multiple(),
                question instanceof Question.Choice choice ? options(choice, language) : List.of());
    }

    private record Limits(
            @Nullable Integer chars,
            @Nullable Integer words,
            @Nullable Integer decimals,
            @Nullable String min,
            @Nullable String max) {}

    private static Limits limits(Question question) {
        return switch (question) {
            case Question.ShortText text -> new Limits(text.maxChars(), null, null, null, null);
            case Question.LongText text -> new Limits(null, text.maxWords(), null, null, null);
            case Question.Number number ->
                new Limits(null, null, number.decimals(), plain(number.min()), plain(number.max()));
            case Question.Money money -> new Limits(null, null, 0, "0", text(money.max()));
            case Question.Date date -> new Limits(null, null, null, text(date.notBefore()), text(date.notAfter()));
            case Question.Choice c -> new Limits(null, null, null, null, null);
            case Question.Pledge p -> new Limits(null, null, null, null, null);
            case Question.Table t -> new Limits(null, null, null, null, null);
            case Question.Person p -> new Limits(null, null, null, null, null);
        };
    }

    private static List<FormOptionView> options(Question.Choice choice, String language) {
        return choice.options().stream()
                .map(option -> new FormOptionView(option.code(), option.label().in(language)))
                .toList();
    }

    /** Only formats that the store takes are offered. */
    private static FormAttachmentView kind(AttachmentKind kind, String language) {
        var taken = List.of(FileFormat.values()).stream()
                .filter(format -> kind.accepts(format.mediaType()))
                .toList();
        return new FormAttachmentView(
                kind.code(),
                kind.name().in(language),
                in(kind.help(), language),
                taken.stream().map(Enum::name).toList(),
                taken.stream().map(FileFormat::mediaType).toList(),
                kind.required(),
                kind.maxCount(),
                kind.maxBytes());
    }

    private static @Nullable String in(@Nullable LocalizedText text, String language) {
        return text == null ? null : text.in(language);
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
