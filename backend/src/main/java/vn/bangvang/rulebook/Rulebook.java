package vn.bangvang.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of one edition. Only {@link RulebookParser} promises that the parts agree with each other; a value put
 * together by hand should be written with {@link RulebookWriter} and read again before it is trusted.
 *
 * @param version version of this document's form, 1 today
 * @param eligibility checks in the order in which the secretary reads them
 * @param ageGroups empty when ages are not separated
 * @param rounds in the order in which they are held; at least one
 */
public record Rulebook(
        @Within(min = "1", max = "1") @Fallback("1") int version,
        Identity identity,
        People people,
        List<EligibilityCheck> eligibility,
        @Within(min = "1", max = "100") List<Field> fields,
        @Within(min = "0", max = "20") List<AgeGroup> ageGroups,
        Dossier dossier,
        Timeline timeline,
        @Within(min = "1", max = "20") List<Round> rounds,
        Ranking ranking,
        Prizes prizes,
        Outcome outcome,
        Ceremony ceremony) {

    public Rulebook {
        eligibility = List.copyOf(eligibility);
        fields = List.copyOf(fields);
        ageGroups = List.copyOf(ageGroups);
        rounds = List.copyOf(rounds);
    }

    /** The field with this code, if the edition has it. */
    public Optional<Field> findField(String code) {
        return fields.stream().filter(f -> f.code().equals(code)).findFirst();
    }

    /** The round with this code, if the edition has it. */
    public Optional<Round> findRound(String code) {
        return rounds.stream().filter(r -> r.code().equals(code)).findFirst();
    }

    /** The round whose results the ranking uses. */
    public Round rankingRound() {
        return findRound(ranking.round()).orElseThrow();
    }

    /** The prize level with this code, if the edition has it. */
    public Optional<PrizeLevel> findLevel(String code) {
        return prizes.levels().stream().filter(l -> l.code().equals(code)).findFirst();
    }

    /** The name of a prize by its code: of a level, or of a special or collective prize beside them. */
    public Optional<LocalizedText> findPrizeName(String code) {
        return Stream.of(
                        prizes.levels().stream()
                                .filter(l -> l.code().equals(code))
                                .map(PrizeLevel::name),
                        prizes.special().stream()
                                .filter(s -> s.code().equals(code))
                                .map(SpecialPrize::name),
                        prizes.collective().stream()
                                .filter(c -> c.code().equals(code))
                                .map(CollectivePrize::name))
                .flatMap(names -> names)
                .findFirst();
    }

    /** The age group of an entry whose authors were born on these days: that of the eldest. */
    public Optional<AgeGroup> ageGroupOf(Collection<LocalDate> birthDates) {
        return birthDates.stream()
                .min(Comparator.naturalOrder())
                .flatMap(eldest ->
                        ageGroups.stream().filter(g -> g.includes(eldest)).findFirst());
    }

    /** All questions of the dossier in the order of the form. */
    public Stream<Question> questions() {
        return dossier.sections().stream().flatMap(s -> s.questions().stream());
    }

    /** The question with this code, if the dossier has it. */
    Optional<Question> findQuestion(String code) {
        return questions().filter(q -> q.code().equals(code)).findFirst();
    }

    /** What an answer to a choice is called; empty for any other question or answer. */
    Optional<LocalizedText> optionLabel(String question, String option) {
        return findQuestion(question).stream()
                .flatMap(q -> q instanceof Question.Choice choice ? choice.options().stream() : Stream.empty())
                .filter(o -> o.code().equals(option))
                .map(Question.Option::label)
                .findFirst();
    }

    /** The same rules for another edition: ordinal and years as they are to be printed. */
    public Rulebook forEdition(String ordinal, String years) {
        return with(identity.numbered(ordinal, years));
    }

    /** The same rules under another identity. */
    public Rulebook with(Identity other) {
        return new Rulebook(
                version,
                other,
                people,
                eligibility,
                fields,
                ageGroups,
                dossier,
                timeline,
                rounds,
                ranking,
                prizes,
                outcome,
                ceremony);
    }

    /** The same rules on other dates. */
    public Rulebook with(Timeline other) {
        return new Rulebook(
                version,
                identity,
                people,
                eligibility,
                fields,
                ageGroups,
                dossier,
                other,
                rounds,
                ranking,
                prizes,
                outcome,
                ceremony);
    }

    /** The same rules with another prize structure. */
    public Rulebook with(Prizes other) {
        return new Rulebook(
                version,
                identity,
                people,
                eligibility,
                fields,
                ageGroups,
                dossier,
                timeline,
                rounds,
                ranking,
                other,
                outcome,
                ceremony);
    }

    /** The same rules with other fields. */
    public Rulebook withFields(List<Field> others) {
        return new Rulebook(
                version,
                identity,
                people,
                eligibility,
                others,
                ageGroups,
                dossier,
                timeline,
                rounds,
                ranking,
                prizes,
                outcome,
                ceremony);
    }
}
