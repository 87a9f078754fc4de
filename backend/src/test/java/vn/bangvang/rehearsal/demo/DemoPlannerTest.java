package vn.bangvang.rehearsal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bangvang.rehearsal.play.EditionPlan;
import vn.bangvang.rehearsal.play.FilePlan;
import vn.bangvang.rehearsal.play.Words;
import vn.bangvang.rulebook.AttachmentKind;
import vn.bangvang.rulebook.Presets;
import vn.bangvang.rulebook.Question;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.RulebookParser;

class DemoPlannerTest {

    private static final int PROGRAMMES = 4;

    @ParameterizedTest
    @ValueSource(strings = {"demo-a.yml", "demo-b.yml", "demo-c.yml", "demo-d.yml", "demo-e.yml"})
    void every_edition_is_written_for_the_rules_it_runs_under(String file) {
        var plan = plan(file);

        var rulebook = RulebookParser.parse(plan.rulebook());
        var questions = rulebook.questions().map(Question::code).toList();
        var fields = rulebook.fields().stream().map(field -> field.code()).toList();
        var kinds = rulebook.dossier().attachments().stream()
                .map(AttachmentKind::code)
                .toList();
        var rounds = rulebook.rounds().stream().map(Round::code).toList();
        assertThat(plan.entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(fields).contains(entry.field());
            assertThat(questions).containsAll(entry.answers().keySet());
            assertThat(entry.answers().values()).noneMatch(answer -> answer.matches("\\{\\w+}"));
            assertThat(kinds)
                    .containsAll(entry.files().stream().map(FilePlan::kind).toList());
        });
        assertThat(plan.panels()).allSatisfy(panel -> {
            assertThat(fields).containsAll(panel.fields());
            assertThat(rounds).containsAll(panel.round().stream().toList());
        });
    }

    @Test
    void the_demonstration_shows_so_many_programmes() {
        assertThat(Stream.of("demo-a.yml", "demo-b.yml", "demo-c.yml", "demo-d.yml", "demo-e.yml")
                        .map(DemoPlannerTest::plan)
                        .map(EditionPlan::preset)
                        .distinct())
                .hasSize(PROGRAMMES);
    }

    private static EditionPlan plan(String file) {
        return new DemoPlanner(DemoPlannerTest::preset).edition(Words.of(file), "2026");
    }

    private static String preset(String code) {
        return Presets.list().stream()
                .filter(preset -> preset.code().equals(code))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
