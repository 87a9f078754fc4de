package vn.bangvang.award;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.award.JudgedEdition.author;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.http.Answer;

/** Special and collective prizes, from the proposal to the published page. */
@MicronautTest(transactional = false)
class DistinctionApiTest {

    private static final String PRIZES = """
            prizes:
              special:
                - {code: tre-nhat, name: {vi: Tác giả trẻ nhất}, basis: youngest-author}
                - {code: tieu-bieu, name: {vi: Giải pháp tiêu biểu}, basis: chosen}
              collective:
                - {code: tap-the, name: {vi: Đơn vị có nhiều giải nhất}, basis: most-prizes}
            """;

    @Inject
    JudgedEdition editions;

    @Inject
    People people;

    private JudgedEdition.Stage stage(LocalDate first, LocalDate second) {
        var stage = editions.stage(rules -> rules.replace("prizes:\n", PRIZES)
                .replace("- {kind: birth-date}", "- {kind: birth-date, required: true}"));
        return stage.entry("A", List.of(author("Nguyễn Văn Trẻ", first)), 38, 28.5, 28.5)
                .entry("B", List.of(author("Lê Thị Lớn", second)), 36, 27, 27);
    }

    private static Answer choose(JudgedEdition.Stage stage, String prize, List<?> recipients, @Nullable String reason) {
        var body = new HashMap<String, Object>();
        body.put("recipients", recipients);
        body.put("reason", reason);
        return stage.organiser.put(
                stage.path("/distinctions/" + prize), stage.ranking().etag(), body);
    }

    @Test
    void what_follows_from_the_entries_is_proposed_and_published() {
        var stage = stage(LocalDate.of(2000, 5, 1), LocalDate.of(1970, 1, 1));
        var unit = UUID.randomUUID();
        editions.run("INSERT INTO unit (id, name, search_key) VALUES (?, 'Trường', ?)", unit, unit.toString());
        editions.run("UPDATE entry SET submitting_unit_id = ? WHERE edition_id = ?", unit, stage.id);

        stage.propose();
        var ranking = stage.ranking();
        stage.decide().is(200);
        stage.publish(null).is(200);
        var calling = stage.organiser.get(stage.path("/ceremony-list")).is(200);

        assertThat(ranking.string("distinctions.0.recipients.0.name")).isEqualTo("Nguyễn Văn Trẻ");
        assertThat(ranking.at("distinctions.1.recipients").size()).isZero();
        assertThat(ranking.string("distinctions.2.recipients.0.name")).isEqualTo("Trường THPT Chuyên Nguyễn Du");
        var published = stage.publicResults().is(200);
        assertThat(published.string("honours.0.name.vi")).isEqualTo("Tác giả trẻ nhất");
        assertThat(published.string("honours.0.recipients.0.names.0")).isEqualTo("Nguyễn Văn Trẻ");
        assertThat(published.string("honours.1.recipients.0.names.0")).isEqualTo("Trường THPT Chuyên Nguyễn Du");
        assertThat(calling.at("calls").getIntValue()).isEqualTo(4);
        assertThat(calling.at("recipients").getIntValue()).isEqualTo(4);
    }

    @Test
    void who_gets_a_prize_beside_the_levels_gets_a_certificate_too() throws Exception {
        var stage = stage(LocalDate.of(2000, 5, 1), LocalDate.of(1970, 1, 1));
        var unit = UUID.randomUUID();
        editions.run("INSERT INTO unit (id, name, search_key) VALUES (?, 'Trường', ?)", unit, unit.toString());
        editions.run("UPDATE entry SET submitting_unit_id = ? WHERE edition_id = ?", unit, stage.id);
        stage.published();

        var issued = stage.organiser.post(stage.path("/certificates")).is(200);
        var register = stage.organiser.get(stage.path("/certificates")).is(200);
        var pages = pages(
                stage.organiser.get(stage.path("/certificates.pdf")).is(200).bytes());
        var token = register.string("items.3.verifyPath").replace("/xac-minh/", "");
        var check = people.stranger().get("/api/public/certificates/" + token).is(200);

        assertThat(issued.string("issued")).isEqualTo("4");
        assertThat(register.string("items.2.prize.vi")).isEqualTo("Tác giả trẻ nhất");
        assertThat(register.string("items.2.recipient")).isEqualTo("Nguyễn Văn Trẻ");
        assertThat(register.string("items.3.recipient")).isEqualTo("Trường THPT Chuyên Nguyễn Du");
        assertThat(check.string("recipient")).isEqualTo("Trường THPT Chuyên Nguyễn Du");
        assertThat(check.at("entryTitle").isNull()).isTrue();
        assertThat(pages.get(2))
                .contains("TM. BAN TỔ CHỨC\nTRƯỞNG BAN", "Nguyễn Văn Trẻ", "TÁC GIẢ TRẺ NHẤT", "“Giải pháp A”");
        assertThat(pages.get(3)).contains("Tặng", "Trường THPT Chuyên Nguyễn Du", "ĐƠN VỊ CÓ NHIỀU GIẢI NHẤT");
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    @Test
    void equal_candidates_wait_for_somebodys_choice() {
        var stage = stage(LocalDate.of(2000, 5, 1), LocalDate.of(2000, 5, 1));
        stage.propose();

        var refused = stage.decide().isProblem(409, "award.not-ready");
        choose(stage, "tre-nhat", List.of(stage.of("B")), null).is(200);

        assertThat(refused.text()).contains("award.distinction-open");
        stage.decide().is(200);
    }

    @Test
    void a_choice_that_departs_from_the_rules_needs_a_reason() {
        var stage = stage(LocalDate.of(2000, 5, 1), LocalDate.of(1970, 1, 1));
        stage.propose();

        choose(stage, "tre-nhat", List.of(stage.of("B")), null).isProblem(422, "award.recipients-need-reason");
        choose(stage, "tre-nhat", List.of(stage.of("B")), "Biên bản họp").is(200);
    }

    @Test
    void a_choice_is_of_this_edition_and_within_its_places() {
        var stage = stage(LocalDate.of(2000, 5, 1), LocalDate.of(1970, 1, 1));
        stage.propose();

        choose(stage, "tieu-bieu", List.of(UUID.randomUUID()), null).isProblem(422, "award.recipient-unknown");
        choose(stage, "tieu-bieu", List.of(stage.of("A"), stage.of("B")), null)
                .isProblem(422, "award.too-many-recipients");
        choose(stage, "khong-co", List.of(), null).isProblem(404, "award.distinction-missing");
        choose(stage, "tieu-bieu", List.of(stage.of("A")), null).is(200);
    }

    @Test
    void a_prize_by_votes_needs_the_votes_or_a_reason() {
        var stage = editions.stage(rules -> rules.replace("    mode: score\n", """
                    mode: score-and-ballot
                    ballot:
                      quorum: {share: 2/3}
                      options:
                        - {code: yes, label: {vi: Đồng ý}, counts: for}
                        - {code: no, label: {vi: Không}, counts: against}
                """.indent(0))
                .replace("threshold: {points: 85,", "threshold: {points: 85, share: 2/3,"));
        stage.entry("A", 38, 28.5, 28.5);
        stage.propose();

        assertThat(stage.ranking().string("levels.0.share")).isEqualTo("2/3");
        assertThat(stage.levelOf("A")).isNotEqualTo("nhat");
        stage.give("A", "nhat", null).isProblem(422, "award.votes-need-reason");
        assertThat(stage.decide().isProblem(409, "award.not-ready").text()).contains("award.votes-missing");
    }
}
