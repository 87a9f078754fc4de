package vn.bangvang.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.judging.AContest.mark;
import static vn.bangvang.judging.AContest.marks;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.http.Answer;
import vn.bangvang.http.Person;

@MicronautTest(transactional = false)
class SheetApiTest {

    @Inject
    People people;

    private AContest contest;
    private UUID judgeId;
    private Person judge;
    private String path;

    @BeforeEach
    void one_entry_with_three_judges() {
        contest = AContest.judged(people, 1, 3);
        judgeId = contest.judges().getFirst();
        judge = contest.signIn(judgeId);
        path = "/api/sheets/" + contest.sheets(judgeId).getFirst();
    }

    @Test
    void a_judge_sees_how_much_is_left_and_which_comes_next() {
        var work = judge.get("/api/judge/sheets").is(200);

        assertThat(work.at("editions.0.sealed").getIntValue()).isZero();
        assertThat(work.at("editions.0.total").getIntValue()).isEqualTo(1);
        assertThat("/api/sheets/" + work.string("editions.0.nextSheetId")).isEqualTo(path);
    }

    @Test
    void half_a_sheet_is_kept_and_comes_back_exactly() {
        var half = Map.of("marks", List.of(mark("novelty", "33.5")), "remarks", "Chưa xong");

        var saved = judge.put(path, "\"0\"", half).is(200);

        assertThat(saved.etag()).isEqualTo("\"1\"");
        assertThat(saved.at("total").isNull()).isTrue();
        var sheet = judge.get(path).is(200);
        assertThat(sheet.at("marks.0.points").getBigDecimalValue()).isEqualByComparingTo("33.5");
        assertThat(sheet.at("marks.1.points").isNull()).isTrue();
        assertThat(sheet.string("remarks")).isEqualTo("Chưa xong");
        assertThat(judge.get("/api/judge/sheets")
                        .at("editions.0.sheets.0.given")
                        .getIntValue())
                .isEqualTo(1);
    }

    @Test
    void points_taken_back_are_gone() {
        judge.put(path, "\"0\"", marks("33.5", "20", "20")).is(200);

        judge.put(path, "\"1\"", Map.of("marks", List.of(mark("effect", "21")))).is(200);

        var sheet = judge.get(path).is(200);
        assertThat(sheet.at("marks.0.points").isNull()).isTrue();
        assertThat(sheet.at("marks.2.points").getBigDecimalValue()).isEqualByComparingTo("21");
    }

    @Test
    void points_above_the_maximum_or_off_the_step_are_refused_at_their_place() {
        var wrong = Map.of("marks", List.of(mark("novelty", "40.5"), mark("applicability", "12.3"), mark("xyz", "1")));

        var refused = judge.put(path, "\"0\"", wrong).isProblem(422, "judging.sheet-invalid");

        assertThat(AContest.each(refused.at("violations")))
                .extracting(bad -> bad.get("path").getStringValue())
                .containsExactly("marks[0].points", "marks[1].points", "marks[2].criterion");
        assertThat(refused.string("violations.1.message")).contains("12,3", "từ 0 đến 30", "0,5");
        assertThat(judge.get(path).at("marks.0.points").isNull()).isTrue();
    }

    @Test
    void the_maximum_itself_and_zero_are_points() {
        judge.put(path, "\"0\"", marks("40", "30", "0")).is(200);
    }

    @Test
    void a_prize_that_the_rules_do_not_have_cannot_be_recommended() {
        var sheet = new HashMap<>(marks("30", "20", "20"));
        sheet.put("recommendation", "vang");

        var refused = judge.put(path, "\"0\"", sheet).isProblem(422, "judging.sheet-invalid");

        assertThat(refused.string("violations.0.path")).isEqualTo("recommendation");
    }

    @Test
    void of_two_windows_the_later_one_is_told_and_nothing_is_overwritten() {
        judge.put(path, "\"0\"", marks("30", "20", "20")).is(200);

        judge.put(path, "\"0\"", marks("10", "10", "10")).isProblem(412, "judging.sheet-stale");

        assertThat(judge.get(path).at("total").getBigDecimalValue()).isEqualByComparingTo("70");
    }

    @Test
    void of_two_windows_saving_at_once_exactly_one_wins() throws Exception {
        var answers = atOnce(
                () -> contest.signIn(judgeId).put(path, "\"0\"", marks("30", "20", "20")),
                () -> contest.signIn(judgeId).put(path, "\"0\"", marks("31", "21", "21")));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void the_journal_tells_of_which_entry_a_sheet_was_sealed() {
        var entry = contest.entries.getFirst();
        contest.seal(judgeId, contest.sheet(judgeId, entry), "30", "20", "20");

        var line = contest.organiser
                .get("/api/editions/" + contest.edition + "/journal")
                .is(200);

        assertThat(line.string("items.0.act")).isEqualTo("sheet.sealed");
        assertThat(line.string("items.0.entryCode"))
                .isEqualTo(contest.organiser.get("/api/entries/" + entry).string("code"));
    }

    @Test
    void a_double_click_seals_once() throws Exception {
        judge.put(path, "\"0\"", marks("30", "20", "20")).is(200);

        var answers = atOnce(
                () -> contest.signIn(judgeId).post(path + "/seal", "\"1\"", Map.of()),
                () -> contest.signIn(judgeId).post(path + "/seal", "\"1\"", Map.of()));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(sealed()).isEqualTo(1);
    }

    @Test
    void judges_who_seal_at_the_same_moment_all_count() throws Exception {
        var entry = contest.entries.getFirst();
        var calls = contest.judges().stream()
                .map(id -> (Callable<Answer>) () -> {
                    var own = contest.signIn(id);
                    var sheet = "/api/sheets/" + contest.sheet(id, entry);
                    own.put(sheet, "\"0\"", marks("30", "20", "20")).is(200);
                    return own.post(sheet + "/seal", "\"1\"", Map.of());
                })
                .toList();

        assertThat(atOnce(calls.get(0), calls.get(1), calls.get(2)))
                .extracting(Answer::status)
                .containsOnly(200);
        assertThat(sealed()).isEqualTo(3);
    }

    private int sealed() {
        return contest.organiser
                .get("/api/editions/" + contest.edition + "/standings")
                .is(200)
                .at("items.0.sheetsSealed")
                .getIntValue();
    }

    @SafeVarargs
    private static List<Answer> atOnce(Callable<Answer>... calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = Stream.of(calls).map(threads::submit).toList();
            var answers = new java.util.ArrayList<Answer>();
            for (Future<Answer> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    @Test
    void a_sealed_sheet_cannot_be_edited() {
        judge.put(path, "\"0\"", marks("30", "20", "20")).is(200);
        judge.post(path + "/seal", "\"1\"", Map.of()).is(200);

        judge.put(path, "\"2\"", marks("40", "30", "30")).isProblem(409, "judging.sealed_sheet_cannot_be_edited");
        judge.post(path + "/recusal", Map.of("reason", "Muộn")).isProblem(409, "judging.sealed_sheet_cannot_be_edited");
    }

    @Test
    void a_sheet_is_sealed_only_when_every_criterion_and_every_needed_remark_is_there() {
        var half = new HashMap<String, Object>();
        half.put("marks", List.of(Map.of("criterion", "novelty", "points", 12)));
        judge.put(path, "\"0\"", half).is(200);

        var refused = judge.post(path + "/seal", "\"1\"", Map.of()).isProblem(422, "judging.sheet-incomplete");

        assertThat(AContest.each(refused.at("violations")))
                .extracting(bad -> bad.get("path").getStringValue())
                .containsExactly("marks[0].remark", "marks[1].points", "marks[2].points", "remarks");
    }

    @Test
    void sealing_needs_the_version_that_was_seen() {
        judge.put(path, "\"0\"", marks("30", "20", "20")).is(200);

        judge.post(path + "/seal").isProblem(400, "request.version-required");
        judge.post(path + "/seal", "\"0\"", Map.of()).isProblem(412, "judging.sheet-stale");
    }

    @Test
    void nobody_reads_or_writes_the_sheet_of_another_judge() {
        var other = contest.judges().get(1);
        boolean chair = contest.panels().text().contains(other + "\",\"fullName\":\"Giám khảo 1\"");
        var stranger = contest.signIn(chair ? contest.judges().get(2) : other);

        stranger.get(path).isProblem(403, "account.forbidden");
        stranger.put(path, "\"0\"", marks("1", "1", "1")).isProblem(403, "account.forbidden");
        stranger.post(path + "/seal", "\"0\"", Map.of()).isProblem(403, "account.forbidden");
        people.applicant().get(path).isProblem(403, "account.forbidden");
        contest.organiser.put(path, "\"0\"", marks("1", "1", "1")).isProblem(403, "account.forbidden");
        stranger.get("/api/sheets/" + UUID.randomUUID()).isProblem(404, "judging.sheet-missing");
    }

    @Test
    void a_judge_reads_the_dossier_of_an_assigned_entry_only() {
        var entry = contest.entries.getFirst();
        var outsider = AContest.judged(people, 1, 3);

        judge.get("/api/entries/" + entry).is(200);

        outsider.signIn(outsider.judges().getFirst())
                .get("/api/entries/" + entry)
                .isProblem(404, "entry.missing");
    }

    @Test
    void stepping_aside_frees_the_place_for_somebody_else() {
        judge.post(path + "/recusal", Map.of("reason", "Tác giả là học trò của tôi"))
                .is(204);

        judge.get(path).isProblem(409, "judging.sheet-recused");
        assertThat(judge.get("/api/judge/sheets").is(200).at("editions").size()).isZero();
        var conflicts = contest.organiser.get("/api/editions/" + contest.edition + "/conflicts");
        assertThat(conflicts.string("0.kind")).isEqualTo("DECLARED_BY_JUDGE");
        contest.plan().isProblem(409, "judging.too-few-judges");
        var panel = contest.onlyPanel();
        contest.judge(panel, "Người thay", false);
        contest.plan().is(200);
        assertThat(contest.assignments().at("panels.0.lacking").size()).isZero();
        judge.get(path).isProblem(409, "judging.sheet-recused");
    }

    @Test
    void stepping_aside_needs_a_reason() {
        judge.post(path + "/recusal", Map.of("reason", " ")).isProblem(422, "request.invalid");
    }
}
