package vn.bangvang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Every step can be told in both languages, and no sentence is left that nothing tells. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExplanationsTest {

    /** The decimal sign of the other language; no number of these cases reaches a thousand. */
    private static final Pattern POINT = Pattern.compile("[0-9]\\.[0-9]");

    private static final Pattern COMMA = Pattern.compile("[0-9],[0-9]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    @Test
    void every_explanation_has_a_sentence_with_its_facts_in_both_languages() throws IOException {
        var told = new TreeSet<String>();
        var sentences = List.of(messages("vi"), messages("en"));
        var random = new SplittableRandom(7);
        for (int i = 0; i < 4000; i++) {
            var one = RandomCase.of(random);
            for (var line : lines(Tabulation.of(one.rulebook(), one.material()))) {
                told.add(line.code());
                for (var sentence : sentences) {
                    assertThat(sentence.getProperty(line.code()))
                            .as(line.code())
                            .isNotNull();
                    assertThat(line.facts("vi").keySet())
                            .as(line.code())
                            .containsAll(placeholders(sentence.getProperty(line.code())));
                }
                assertThat(line.facts("vi").values()).noneMatch(POINT.asPredicate());
                assertThat(line.facts("en").values()).noneMatch(COMMA.asPredicate());
            }
        }

        assertThat(told).isEqualTo(codes(sentences.getFirst()));
    }

    @Test
    void numbers_are_written_as_their_language_writes_them() {
        var many = Explanation.of(
                "x",
                "number",
                new BigDecimal("-1234567.5000"),
                "shown",
                Points.of(2469, 2).shown(2));

        assertThat(many.facts("vi")).isEqualTo(Map.of("number", "-1.234.567,5", "shown", "1.234,50"));
        assertThat(many.facts("en")).isEqualTo(Map.of("number", "-1,234,567.5", "shown", "1,234.50"));
    }

    @Test
    void a_name_of_the_regulation_is_told_in_the_language_of_the_sentence() {
        var line = ScoringFixture.rank(ScoringFixture.entry("a", "20 20 20"), ScoringFixture.entry("b", "21 20 19"))
                .getFirst()
                .explanation()
                .getFirst();

        assertThat(line.facts("vi")).containsEntry("criterion", "Tính mới và tính sáng tạo");
        assertThat(line.facts("en")).containsEntry("criterion", "Novelty and inventiveness");
    }

    private static List<Explanation> lines(Tabulation counted) {
        var rounds = counted.rounds().stream()
                .flatMap(r -> Stream.of(
                        r.explanations().stream(),
                        r.results().stream().flatMap(e -> e.explanation().stream()),
                        r.votes().stream().flatMap(v -> v.explanation().stream())))
                .flatMap(s -> s);
        var ranks = counted.ranked().stream().flatMap(r -> r.explanation().stream());
        var prizes = Stream.concat(
                counted.allocation().notes().stream(),
                counted.allocation().awards().stream().map(Award::explanation));
        var others = Stream.concat(counted.special().stream(), counted.collective().stream())
                .flatMap(d -> d.explanation().stream());
        return Stream.of(rounds, ranks, prizes, others).flatMap(s -> s).toList();
    }

    /** All but those of {@link PrizeStructure}, which holds decided prizes against the rules. */
    private static Set<String> codes(Properties sentences) {
        return sentences.stringPropertyNames().stream()
                .filter(c -> c.startsWith("scoring."))
                .filter(c -> !c.equals("scoring.too-many-prizes") && !c.equals("scoring.level-empty"))
                .collect(Collectors.toSet());
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER.matcher(sentence).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private static Properties messages(String language) throws IOException {
        var name = "/messages/scoring_" + language + ".properties";
        try (var in = Objects.requireNonNull(ExplanationsTest.class.getResourceAsStream(name))) {
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        }
    }
}
