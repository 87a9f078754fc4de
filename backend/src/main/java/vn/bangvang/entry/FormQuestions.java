package vn.bangvang.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.AuthorDetail;
import vn.bangvang.rulebook.Question;
import vn.bangvang.rulebook.Section;

/** The questions of the rulebook's form in one language. */
final class FormQuestions {

    private FormQuestions() {}

    static FormSectionView section(Section section, String language) {
        return new FormSectionView(
                section.code(),
                section.title().in(language),
                FormWords.in(section.help(), language),
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
                FormWords.in(question.help(), language),
                question.required(),
                limits.chars(),
                limits.words(),
                question instanceof Question.LongText text ? text.maxPages() : null,
                limits.decimals(),
                limits.min(),
                limits.max(),
                question instanceof Question.Choice choice && choice.multiple(),
                question instanceof Question.Choice choice ? options(choice, language) : List.of(),
                question instanceof Question.Table table ? table(table, language) : null,
                question instanceof Question.Person person
                        ? new FormPersonView(person.role(), details(person.details(), language))
                        : null);
    }

    private record Limits(
            @Nullable Integer chars,
            @Nullable Integer words,
            @Nullable Integer decimals,
            @Nullable String min,
            @Nullable String max) {

        static final Limits NONE = new Limits(null, null, null, null, null);
    }

    private static Limits limits(Question question) {
        return switch (question) {
            case Question.ShortText text -> new Limits(text.maxChars(), null, null, null, null);
            case Question.LongText text -> new Limits(null, text.maxWords(), null, null, null);
            case Question.Number number ->
                new Limits(null, null, number.decimals(), plain(number.min()), plain(number.max()));
            case Question.Money money -> new Limits(null, null, 0, "0", text(money.max()));
            case Question.Date date -> new Limits(null, null, null, text(date.notBefore()), text(date.notAfter()));
            case Question.Choice c -> Limits.NONE;
            case Question.Pledge p -> Limits.NONE;
            case Question.Table t -> Limits.NONE;
            case Question.Person p -> Limits.NONE;
        };
    }

    private static List<FormOptionView> options(Question.Choice choice, String language) {
        return choice.options().stream()
                .map(option -> new FormOptionView(option.code(), option.label().in(language)))
                .toList();
    }

    private static FormTableView table(Question.Table table, String language) {
        return new FormTableView(
                table.columns().stream()
                        .map(column -> new FormColumnView(
                                column.code(),
                                column.label().in(language),
                                column.type().name().toLowerCase(Locale.ROOT),
                                column.required()))
                        .toList(),
                table.maxRows());
    }

    static List<AuthorDetailView> details(List<AuthorDetail> details, String language) {
        return details.stream()
                .map(detail -> new AuthorDetailView(
                        AuthorDraft.word(detail.kind()), FormWords.in(detail.label(), language), detail.required()))
                .toList();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
