package vn.bangvang.award;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of places and prizes when an entry goes away late. */
@MicronautTest(transactional = false)
class WithdrawnApiTest {

    private static final String YOUNGEST = """
            prizes:
              special:
                - {code: tre-nhat, name: {vi: Tác giả trẻ nhất}, basis: youngest-author}
                - {code: tieu-bieu, name: {vi: Giải pháp tiêu biểu}, basis: chosen}
            """;

    @Inject
    JudgedEdition editions;

    private void withdraw(JudgedEdition.Stage stage, String entry) {
        editions.run("UPDATE entry SET state = 'WITHDRAWN' WHERE id = ?", stage.of(entry));
    }

    @Test
    void a_withdrawn_entry_keeps_no_prize_and_the_organiser_is_told() {
        var stage = editions.stage().entry("A", 38, 28.5, 28.5).entry("B", 30, 22, 22);
        stage.propose();
        var prize = stage.levelOf("A");

        withdraw(stage, "A");

        var ranking = stage.ranking();
        assertThat(prize).isNotNull();
        assertThat(ranking.at("outdated").getBooleanValue()).isTrue();
        assertThat(ranking.at("ready").getBooleanValue()).isFalse();
        assertThat(ranking.at("withdrawn").size()).isEqualTo(1);
        assertThat(ranking.id("withdrawn.0.entryId")).isEqualTo(stage.of("A"));
        assertThat(ranking.string("withdrawn.0.prize.vi")).startsWith("Giải");
        assertThat(ranking.at("places").size()).isEqualTo(1);
        assertThat(stage.decide().isProblem(409, "award.not-ready").text()).contains("award.proposal-outdated");
        stage.propose();
        assertThat(stage.ranking().at("withdrawn").size()).isZero();
    }

    @Test
    void a_prize_beside_the_levels_does_not_stay_with_who_withdrew() {
        var stage = editions.stage(rules -> rules.replace("prizes:\n", YOUNGEST)
                .replace("- {kind: birth-date}", "- {kind: birth-date, required: true}"));
        stage.entry("A", List.of(JudgedEdition.author("Nguyễn Văn Trẻ", LocalDate.of(2000, 5, 1))), 30, 22, 22)
                .entry("B", List.of(JudgedEdition.author("Lê Thị Lớn", LocalDate.of(1970, 1, 1))), 36, 27, 27);
        stage.propose();
        stage.organiser
                .put(
                        stage.path("/distinctions/tieu-bieu"),
                        stage.ranking().etag(),
                        Map.of("recipients", List.of(stage.of("A"))))
                .is(200);
        assertThat(stage.ranking().at("outdated").getBooleanValue()).isFalse();

        withdraw(stage, "A");

        assertThat(stage.decide().isProblem(409, "award.not-ready").text()).contains("award.proposal-outdated");
        stage.propose();
        assertThat(stage.ranking().string("distinctions.0.recipients.0.name")).isEqualTo("Lê Thị Lớn");
        assertThat(stage.ranking().at("distinctions.1.recipients").size()).isZero();
        stage.decide().is(200);
    }
}
