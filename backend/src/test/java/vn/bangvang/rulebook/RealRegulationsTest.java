package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What regulations of Đắk Lắk and other provinces really say, said as a rulebook. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RealRegulationsTest {

    private static final Rulebook YOUTH = TestRules.youth();
    private static final Rulebook HONOURS = TestRules.honours();

    private static final String LEVELS = "{levels: [{code: a, name: A, order: 1}]}";

    // Identity

    /** Edition VIII (2020-2021) prints a Roman number, the youth contest of 2024 an Arabic one: lần thứ 12. */
    @Test
    void dak_lak_viii_and_the_12th_print_their_ordinals_each_in_its_own_way() {
        assertThat(FirstPreset.title("VIII", "2020-2021")).endsWith("lần thứ VIII (2020-2021)");
        assertThat(YOUTH.forEdition("12", "2024").identity().titleIn("vi"))
                .contains("lần thứ 12")
                .contains("2024");
    }

    /** The rules of edition VIII rest on Quyết định 1299/QĐ-UBND of 9 June 2020. */
    @Test
    void dak_lak_viii_cites_the_decision_that_issued_its_rules() {
        assertThat(FirstPreset.rulebook().identity().legalBasis())
                .filteredOn(b -> "1299/QĐ-UBND".equals(b.number()))
                .extracting(LegalBasis::date)
                .containsExactly(LocalDate.of(2020, 6, 9));
    }

    // People

    /** A special prize of Hà Nội's 21st youth contest went to five authors of five schools. */
    @Test
    void ha_noi_21st_has_five_authors_each_of_his_own_school() {
        var asked = YOUTH.people().details().stream()
                .filter(d -> d.kind() == AuthorDetail.Kind.WORKPLACE)
                .toList();

        assertThat(asked).singleElement().extracting(AuthorDetail::required).isEqualTo(true);
        assertThat(AForm.of(YOUTH)
                        .bornOn("2008-01-01", "2008-01-02", "2008-01-03", "2008-01-04", "2008-01-05")
                        .faults())
                .isEmpty();
    }

    /** VUSTA's nominees are nominated by their own unit. */
    @Test
    void vusta_takes_nobody_whom_no_unit_nominates() {
        assertThat(AForm.of(HONOURS).withoutUnit().faults())
                .containsExactly("form.submitting-unit-missing at submittingUnit");
        assertThat(AForm.of(FirstPreset.rulebook()).withoutUnit().faults()).isEmpty();
    }

    // Eligibility

    /** The 12th youth contest (2024) prints years: born in 2006 to 2018. */
    @Test
    void dak_lak_youth_12_takes_birth_years_2006_to_2018() {
        assertThat(AForm.of(YOUTH).bornOn("2006-01-01").faults()).isEmpty();
        assertThat(AForm.of(YOUTH).bornOn("2018-12-31").faults()).isEmpty();
        assertThat(AForm.of(YOUTH).bornOn("2005-12-31").faults())
                .containsExactly("eligibility.born-too-early at authors[0].details.birth-date");
        assertThat(AForm.of(YOUTH).bornOn("2010-01-01", "2019-01-01").faults())
                .containsExactly("eligibility.born-too-late at authors[1].details.birth-date");
    }

    /** The 11th (2023) prints two days: 31/7/2005 to 31/7/2017. */
    @Test
    void dak_lak_youth_11_birth_window_counts_both_edge_days() {
        var rules = TestRules.checking(YOUTH, window("2005-07-31", "2017-07-31"));

        assertThat(AForm.of(rules).bornOn("2005-07-31").faults()).isEmpty();
        assertThat(AForm.of(rules).bornOn("2017-07-31").faults()).isEmpty();
        assertThat(AForm.of(rules).bornOn("2005-07-30").faults())
                .containsExactly("eligibility.born-too-early at authors[0].details.birth-date");
        assertThat(AForm.of(rules).bornOn("2017-08-01").faults())
                .containsExactly("eligibility.born-too-late at authors[0].details.birth-date");
    }

    /** Two official texts of Lâm Đồng 2023 differ by a day: 01/8/2005 and 31/7/2005. */
    @Test
    void lam_dong_2023_differs_from_its_other_text_by_one_day_and_in_nothing_else() {
        var changes = RulebookChanges.between(
                TestRules.checking(YOUTH, window("2005-07-31", "2017-07-31")),
                TestRules.checking(YOUTH, window("2005-08-01", "2017-07-31")));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.label().vi()).isEqualTo("Điều kiện dự thi “Độ tuổi” › Sinh từ ngày");
            assertThat(change.before()).extracting(LocalizedText::vi).isEqualTo("31/07/2005");
            assertThat(change.after()).extracting(LocalizedText::vi).isEqualTo("01/08/2005");
        });
    }

    /** Bình Định XIII takes no solution that was entered in an earlier provincial contest. */
    @Test
    void binh_dinh_xiii_finds_an_earlier_entry_in_the_archive() {
        var before = new History(List.of(new History.Entered("XII", "BD-0012", false)), List.of());

        assertThat(AForm.of(FirstPreset.rulebook()).knowing(before).faults())
                .containsExactly("eligibility.entered-before at answers.notEnteredBefore");
    }

    /** Hà Tĩnh (QĐ 3411) honours who meets one of a list within three years: State prize, professor, first prize … */
    @Test
    void ha_tinh_honours_ask_for_one_of_a_list_with_evidence() {
        assertThat(AForm.of(HONOURS)
                        .answering("standards", "professor, state-prize")
                        .faults())
                .isEmpty();
        assertThat(AForm.of(HONOURS).answering("standards", "").faults())
                .containsExactly("form.answer-missing at answers.standards");
        assertThat(AForm.of(HONOURS).withoutFiles("evidence").faults())
                .contains("eligibility.evidence-missing at attachments.evidence");
    }

    /** The first prize of the provincial contest counts for its sole or main author; the archive tells. */
    @Test
    void ha_tinh_honours_ask_for_one_of_a_list_within_three_years() {
        var form = AForm.of(HONOURS).answering("standards", "provincial-contest");
        var contest = FirstPreset.rulebook().identity().programme();

        assertThat(form.knowing(prize(contest, 1, 2021, true)).faults()).isEmpty();
        for (var other :
                List.of(prize(contest, 2, 2021, true), prize(contest, 1, 2020, true), prize(contest, 1, 2021, false))) {
            assertThat(form.knowing(other).faults())
                    .containsExactly(
                            "eligibility.standard-not-in-archive at answers.standards",
                            "eligibility.too-few-standards at answers.standards");
        }
    }

    /** Tuyên Quang's title: once per person, not posthumous. */
    @Test
    void tuyen_quang_once_per_person_not_posthumous() {
        var own = HONOURS.identity().programme();

        assertThat(AForm.of(HONOURS).knowing(prize(own, 1, 2017, true)).faults())
                .containsExactly("eligibility.honoured-before at authors[0].name");
        assertThat(AForm.of(HONOURS).answering("living", "false").faults())
                .containsExactly("form.pledge-missing at answers.living");
    }

    /** VUSTA: active for ten years or more. */
    @Test
    void vusta_asks_for_ten_years_of_activity() {
        assertThat(AForm.of(HONOURS).answering("serviceYears", "10").faults()).isEmpty();
        assertThat(AForm.of(HONOURS).answering("serviceYears", "9").faults())
                .containsExactly("eligibility.service-too-short at answers.serviceYears");
    }

    // Fields and age groups

    /** Bình Định adds "và các lĩnh vực khác" to the third field. */
    @Test
    void binh_dinh_xiii_widens_the_third_field_and_the_change_says_so() {
        var before = FirstPreset.rulebook();
        var third = before.fields().get(2);
        var wider = new Field(
                third.code(),
                LocalizedText.of(third.name().vi() + " và các lĩnh vực khác"),
                third.description(),
                third.example());
        var fields = new java.util.ArrayList<>(before.fields());
        fields.set(2, wider);

        assertThat(RulebookChanges.between(before, before.withFields(fields)))
                .extracting(RulebookChange::path)
                .containsExactly("fields[2].name");
    }

    /** Đắk Nông II has three groups by age; the eldest author decides. */
    @Test
    void dak_nong_ii_puts_a_group_of_authors_into_the_group_of_the_eldest() {
        var rules = grouped();

        var brothers = List.of(LocalDate.of(2012, 1, 1), LocalDate.of(2008, 12, 31));
        assertThat(rules.ageGroupOf(brothers)).map(AgeGroup::code).contains("THPT");
        assertThat(rules.ageGroupOf(List.of(LocalDate.of(2009, 1, 1))))
                .map(AgeGroup::code)
                .contains("THCS");
        assertThat(rules.ageGroupOf(List.of())).isEmpty();
        assertThat(AForm.of(TestRules.checking(rules))
                        .bornOn("2002-12-31", "2012-01-01")
                        .faults())
                .containsExactly("form.no-age-group at authors");
    }

    // Dossier

    /** Trà Vinh 2020: a summary of at most two A4 pages, read as a thousand words. */
    @Test
    void tra_vinh_summary_has_at_most_two_a4_pages() {
        assertThat(AForm.of(YOUTH).answering("description", "từ ".repeat(1000)).faults())
                .isEmpty();
        assertThat(AForm.of(YOUTH).answering("description", "từ ".repeat(1001)).faults())
                .containsExactly("form.too-many-pages at answers.description");
    }

    /** Cà Mau V: before 17:00 on 15/7/2017, and the postmark counts. */
    @Test
    void ca_mau_v_counts_the_postmark() {
        var dossier = """
                  paperAllowed: true
                  postmarkCounts: true
                  sections:
                    - {code: s, title: S, questions: [{type: short-text, code: q, label: Q}]}
                """;
        var timeline = """
                  milestones:
                    - {kind: closes, label: Hạn nộp hồ sơ, at: 2017-07-15T17:00}
                """;
        var rules = TestRules.rules("eligibility", "[]", "dossier", dossier, "timeline", timeline);

        assertThat(rules.timeline().at(Timeline.Kind.CLOSES)).contains(LocalDateTime.of(2017, 7, 15, 17, 0));
        assertThat(told(rules, RulebookPart.DOSSIER).paragraphs())
                .containsExactly(
                        "Hồ sơ nộp trực tuyến hoặc nộp bản giấy.",
                        "Hồ sơ gửi qua bưu điện tính ngày theo dấu bưu điện.");
        assertThat(told(rules, RulebookPart.TIMELINE).tables().getFirst().rows())
                .containsExactly(List.of("Hạn nộp hồ sơ", "17:00 15/07/2017"));
    }

    // Timeline

    /** The national deadline of 31 July was extended in 2020; the last day counts whole. */
    @Test
    void national_youth_2020_was_extended_by_a_notice() {
        var rules = TestRules.rules("timeline", """
                  milestones:
                    - {kind: closes, label: Hạn nộp hồ sơ, at: 2020-08-01T00:00}
                  extensions:
                    - {kind: closes, at: 2020-09-01T00:00, notice: 45/TB-BTC, noticeDate: 2020-07-20}
                """);

        assertThat(rules.timeline().first(Timeline.Kind.CLOSES)).contains(LocalDateTime.of(2020, 8, 1, 0, 0));
        assertThat(rules.timeline().at(Timeline.Kind.CLOSES)).contains(LocalDateTime.of(2020, 9, 1, 0, 0));
        assertThat(told(rules, RulebookPart.TIMELINE).paragraphs())
                .containsExactly(
                        "Hạn nộp hồ sơ được gia hạn đến hết ngày 31/08/2020 theo Thông báo số 45/TB-BTC ngày 20/07/2020.");
    }

    /** Khánh Hòa's second award: grass-roots before 15/12/2020, field panels before 1/3/2021, province before 15/4/2021. */
    @Test
    void khanh_hoa_holds_its_three_councils_one_after_the_other() {
        var ballot = "mode: ballot, ballot: {quorum: {share: 3/4}, options: [{code: y, label: Y, counts: for},"
                + " {code: n, label: N, counts: against}]}";
        var rounds = """
                  - {code: a, name: Cơ sở, to: 2020-12-14, %1$s}
                  - {code: b, name: Chuyên ngành, from: 2020-12-14, to: 2021-02-28, %1$s}
                  - {code: c, name: Tỉnh, from: 2021-02-27, to: 2021-04-14, %1$s}
                """.formatted(ballot);
        var refused = catchThrowableOfType(
                RulebookInvalid.class,
                () -> TestRules.rules("rounds", rounds, "ranking", "{round: c}", "prizes", LEVELS));

        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("rounds[2].from");
            assertThat(fault.code()).isEqualTo("rulebook.round-too-early");
        });
    }

    // Rounds and prizes

    /** Hậu Giang 2014: special prize from 100 points, so the sheet must reach above 100: a bonus does it. */
    @Test
    void hau_giang_asks_for_a_hundred_points_on_a_scale_of_a_hundred() {
        var rules = TestRules.regulation("hau-giang-2014");

        assertThat(rules.rankingRound().form().scale()).isEqualByComparingTo("100");
        assertThat(rules.rankingRound().mostPoints().orElseThrow()).isEqualByComparingTo("110");
        assertThat(rules.prizes().levels().getFirst().threshold())
                .extracting(PrizeLevel.Threshold::points)
                .isEqualTo(new java.math.BigDecimal(100));
    }

    /** Edition VI gave 2, 4, 6 and 14 prizes. */
    @Test
    void dak_lak_vi_gave_two_four_six_and_fourteen_prizes() {
        assertThat(told(FirstPreset.rulebook(), RulebookPart.PRIZES)
                        .tables()
                        .getFirst()
                        .rows())
                .extracting(row -> row.get(1))
                .containsExactly("nhiều nhất 2", "nhiều nhất 4", "nhiều nhất 6", "nhiều nhất 14");
    }

    // Outcome

    /** Bình Định: the People's Committee decides; eleven go on to the national contest. Phú Yên 8th: commendations. */
    @Test
    void binh_dinh_sends_eleven_on_and_phu_yen_commends_beside_the_prizes() {
        var rules = TestRules.rules("outcome", """
                  signer: {authority: Ủy ban nhân dân tỉnh Bình Định, title: CHỦ TỊCH}
                  decisionSymbol: QĐ-UBND
                  namesWithoutConsent: initials
                  certificate: {issuer: Ban Tổ chức, heading: GIẤY CHỨNG NHẬN, wording: "Chứng nhận {recipient} đạt {prize}"}
                  forwarding: {target: Hội thi toàn quốc lần thứ 17, quota: 11}
                  commendations:
                    - {code: bk, name: Bằng khen, issuer: Ủy ban nhân dân tỉnh, places: 18}
                    - {code: ld, name: Bằng khen, issuer: Liên đoàn Lao động tỉnh, places: 17}
                """);

        assertThat(told(rules, RulebookPart.OUTCOME).paragraphs())
                .containsExactly(
                        "Quyết định do Ủy ban nhân dân tỉnh Bình Định ban hành; người ký: CHỦ TỊCH.",
                        "GIẤY CHỨNG NHẬN do Ban Tổ chức cấp.",
                        "Người không đồng ý công bố: chỉ nêu chữ cái đầu.",
                        "Hồ sơ đạt giải được chọn gửi dự Hội thi toàn quốc lần thứ 17. Nhiều nhất 11.",
                        "Bằng khen của Ủy ban nhân dân tỉnh. Nhiều nhất 18.",
                        "Bằng khen của Liên đoàn Lao động tỉnh. Nhiều nhất 17.");
    }

    private static EligibilityCheck window(String from, String to) {
        return new EligibilityCheck.BirthWindow(
                "born",
                LocalizedText.of("Độ tuổi"),
                EligibilityCheck.Effect.BLOCKING,
                LocalDate.parse(from),
                LocalDate.parse(to),
                false);
    }

    private static History prize(String programme, int order, int year, boolean lead) {
        return new History(
                List.of(), List.of(new History.Prize(programme, "IX", year, order, "Giải", "Đỗ Thị Ánh", lead)));
    }

    private static Rulebook grouped() {
        return TestRules.rules(
                "people",
                "{entrants: [individual, group], minAuthors: 1, maxAuthors: 5, shares: false, minors: {},"
                        + " details: [{kind: birth-date, required: true}]}",
                "ageGroups",
                """
                  - {code: TH, name: Tiểu học, bornFrom: 2013-01-01}
                  - {code: THCS, name: Trung học cơ sở, bornFrom: 2009-01-01, bornTo: 2012-12-31}
                  - {code: THPT, name: Trung học phổ thông, bornFrom: 2003-01-01, bornTo: 2008-12-31}
                """);
    }

    private static RegulationSection told(Rulebook rules, RulebookPart part) {
        return RegulationSummary.of(rules, "vi").stream()
                .filter(s -> s.part() == part)
                .findFirst()
                .orElseThrow();
    }
}
