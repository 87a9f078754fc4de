package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A form that its rulebook accepts, on {@link #TODAY}; each test spoils or changes one thing. */
final class AForm {

    static final LocalDate TODAY = LocalDate.of(2024, 3, 15);

    private final Rulebook rulebook;
    private final List<FilledForm.Author> authors = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>();
    private final List<FilledForm.File> files = new ArrayList<>();
    private People.EntrantKind entrant;
    private @Nullable String unit = "Trường THPT Buôn Ma Thuột";
    private History history = History.NONE;

    private AForm(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.entrant = rulebook.people().entrants().getFirst();
        authors.add(author("Đỗ Thị Ánh", birthDate(rulebook), "100"));
        rulebook.questions().forEach(q -> answers.put(q.code(), answer(q)));
        rulebook.dossier().attachments().stream()
                .filter(AttachmentKind::required)
                .forEach(this::file);
        rulebook.eligibility().forEach(c -> {
            if (c instanceof EligibilityCheck.EndorsedByUnit e) {
                withFile(e.attachment());
            }
        });
    }

    static AForm of(Rulebook rulebook) {
        return new AForm(rulebook);
    }

    private static String birthDate(Rulebook rulebook) {
        boolean young = rulebook.people().minors() != null;
        return young ? "2010-05-05" : "1980-05-05";
    }

    private static String answer(Question question) {
        return switch (question) {
            case Question.ShortText t -> "Xã Ea Kao";
            case Question.LongText t -> "Máy tách vỏ cà phê";
            case Question.Number n -> n.max() == null ? "10" : n.max().toPlainString();
            case Question.Money m -> "1000000";
            case Question.Date d -> "2020-05-01";
            case Question.Choice c -> c.options().getFirst().code();
            case Question.Pledge p -> "true";
            case Question.Table t -> row(t);
            case Question.Person p -> "{\"name\":\"Lê Văn Bình\"}";
        };
    }

    private static String row(Question.Table table) {
        return table.columns().stream()
                .map(c -> "\"%s\":\"%s\""
                        .formatted(c.code(), c.type() == Question.ColumnType.DATE ? "2020-01-01" : "2020"))
                .collect(Collectors.joining(",", "[{", "}]"));
    }

    private static FilledForm.Author author(String name, String born, String share) {
        var details = new EnumMap<AuthorDetail.Kind, String>(AuthorDetail.Kind.class);
        for (var kind : AuthorDetail.Kind.values()) {
            details.put(kind, kind == AuthorDetail.Kind.BIRTH_DATE ? born : "có");
        }
        var guardian = new FilledForm.Guardian(
                "Đỗ Văn Cường", FilledForm.Consent.GIVEN, FilledForm.Consent.GIVEN, FilledForm.Consent.GIVEN);
        return new FilledForm.Author(name, new BigDecimal(share), details, guardian);
    }

    private void file(AttachmentKind kind) {
        files.add(new FilledForm.File(kind.code(), kind.formats().getFirst().mediaType(), 1));
    }

    AForm withFile(String code) {
        rulebook.dossier().attachments().stream()
                .filter(k -> k.code().equals(code))
                .forEach(this::file);
        return this;
    }

    AForm withoutFiles(String code) {
        files.removeIf(f -> f.kind().equals(code));
        return this;
    }

    AForm answering(String question, String answer) {
        answers.put(question, answer);
        return this;
    }

    AForm knowing(History known) {
        history = known;
        return this;
    }

    AForm withoutUnit() {
        unit = null;
        return this;
    }

    /** Authors born on these days, with shares that make a whole. */
    AForm bornOn(String... days) {
        authors.clear();
        entrant = days.length == 1 ? entrant : People.EntrantKind.GROUP;
        IntStream.range(0, days.length)
                .forEach(i -> authors.add(
                        author("Tác giả " + (i + 1), days[i], i == 0 ? String.valueOf(101 - days.length) : "1")));
        return this;
    }

    AForm guardedBy(FilledForm.Guardian guardian) {
        var author = authors.getFirst();
        authors.set(0, new FilledForm.Author(author.name(), author.share(), author.details(), guardian));
        return this;
    }

    List<FormFault> faultsOn(LocalDate day) {
        var form = new FilledForm(
                "Máy tách vỏ", rulebook.fields().getFirst().code(), entrant, null, unit, authors, answers, files);
        return EntryFormRules.check(rulebook, form, history, day);
    }

    /** Code and path of every fault, e.g. {@code form.answer-missing at answers.content}. */
    List<String> faults() {
        return faultsOn(TODAY).stream().map(f -> f.code() + " at " + f.path()).toList();
    }
}
