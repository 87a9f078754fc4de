package vn.bangvang.award;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bangvang.account.People;
import vn.bangvang.recount.Bundle;
import vn.bangvang.recount.Comparison;
import vn.bangvang.recount.PublishedValue.What;
import vn.bangvang.scoring.Award;

@MicronautTest(transactional = false)
class RecountBundleApiTest {

    @Inject
    JudgedEdition editions;

    @Inject
    People people;

    @TempDir
    private Path folder;

    @Test
    void a_recount_of_the_bundle_gives_the_ranking_and_the_prizes_of_the_product() throws IOException {
        var stage = editions.ladder().decided();

        var bundle = bundle(stage);

        var comparison = Comparison.of(bundle, bundle.count());
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.compared()).isEqualTo(Map.of(What.TOTAL, 7, What.RANK, 7, What.PRIZE, 7));
        assertThat(bundle.count().allocation().awards())
                .extracting(Award::level)
                .containsExactly("nhat", "nhi", "ba", "ba", "khuyen-khich", "khuyen-khich");
    }

    @Test
    void a_tie_that_the_organiser_decided_is_in_the_bundle() throws IOException {
        var stage = editions.stage().entry("A", 38, 28.5, 28.5).entry("B", 38, 28.5, 28.5);
        stage.propose();
        var answer = Map.of(
                "level",
                "nhat",
                "tied",
                List.of(stage.of("A"), stage.of("B")),
                "chosen",
                List.of(stage.of("B")),
                "reason",
                "Bốc thăm");
        stage.organiser
                .post(stage.path("/prize-proposal"), Map.of("choices", List.of(answer)))
                .is(200);

        var bundle = bundle(stage);

        assertThat(bundle.material().tieChoices()).hasSize(1);
        assertThat(Comparison.of(bundle, bundle.count()).differences()).isEmpty();
        assertThat(prizes(bundle)).isEqualTo(Map.of("HS-2026-0002", "nhat", "HS-2026-0001", "nhi"));
    }

    @Test
    void a_prize_that_was_moved_by_hand_is_found() throws IOException {
        var stage = editions.ladder();
        stage.propose();
        stage.give("C", null, "Không đủ điều kiện").is(200);

        var bundle = bundle(stage);

        assertThat(Comparison.of(bundle, bundle.count()).differences())
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.published().entry()).isEqualTo("HS-2026-0003");
                    assertThat(d.published().value()).isEmpty();
                    assertThat(d.counted()).isEqualTo("ba");
                });
    }

    @Test
    void the_bundle_tells_of_no_person() throws IOException {
        var born = LocalDate.of(2011, 4, 17);
        var stage = editions.stage()
                .entry("A", List.of(JudgedEdition.author("Hồ Thị Bích Trâm", born)), 38, 28.5, 28.5)
                .entry("B", 36, 27, 27)
                .decided();

        var files = files(zip(stage));

        assertThat(files).containsOnlyKeys("rulebook.yaml", "entries.csv", "sheets.csv", "published.csv");
        assertThat(files.get("entries.csv").lines())
                .hasSize(3)
                .anyMatch(row -> row.matches("HS-2026-0001,CNTT,,,A[12],1,1"))
                .anyMatch(row -> row.matches("HS-2026-0002,CNTT,,,A[12],0,0"));
        assertThat(files.get("sheets.csv")).contains("final,HS-2026-0001,J1,novelty,38,");
        assertThat(String.join("\n", files.values()))
                .doesNotContain(
                        "Bích Trâm",
                        "Ngọc Ánh",
                        "2011",
                        "0905123456",
                        "tac.gia@example.vn",
                        "Nguyễn Du",
                        "Nguyễn Thiên Văn",
                        "Giải pháp A",
                        stage.of("A").toString(),
                        stage.organiser.accountId().toString());
    }

    @Test
    void an_export_is_journalled_and_refused_to_those_who_may_not() {
        var stage = editions.ladder();

        people.applicant().get(stage.path("/recount-bundle")).is(403);
        people.stranger().get(stage.path("/recount-bundle")).is(401);
        zip(stage);

        assertThat(editions.count(
                        "SELECT COUNT(*) FROM journal WHERE edition_id = ? AND act = 'award.bundle-exported'",
                        stage.id))
                .isEqualTo(1);
    }

    private static Map<String, String> prizes(Bundle bundle) {
        var prizes = new LinkedHashMap<String, String>();
        bundle.count().allocation().awards().forEach(a -> prizes.put(a.entry(), a.level()));
        return prizes;
    }

    private Bundle bundle(JudgedEdition.Stage stage) throws IOException {
        var file = folder.resolve("bundle.zip");
        Files.write(file, zip(stage));
        return Bundle.read(file);
    }

    private static byte[] zip(JudgedEdition.Stage stage) {
        return stage.organiser.get(stage.path("/recount-bundle")).is(200).bytes();
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
