package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuthorRulesTest {

    private static final Rulebook RULES = FirstPreset.rulebook();
    private static final Map<AuthorDetail.Kind, String> DETAILS =
            Map.of(AuthorDetail.Kind.WORKPLACE, "Nông hộ", AuthorDetail.Kind.PHONE, "0905000000");

    @Test
    void as_many_authors_as_the_rules_allow_may_enter() {
        int most = RULES.people().maxAuthors();

        assertThat(faults(equal(most))).isEmpty();
        assertThat(faults(equal(most + 1))).contains("form.too-many-authors at authors");
    }

    @Test
    void nobody_is_too_few() {
        assertThat(faults()).containsExactly("form.too-few-authors at authors");
    }

    @Test
    void an_author_without_a_name_is_told_by_number() {
        assertThat(faults(author("Ánh", "50", DETAILS), author(" ", "50", DETAILS)))
                .containsExactly("form.author-name-missing at authors[1].name");
    }

    @Test
    void a_detail_is_missed_only_where_it_is_required() {
        for (var detail : RULES.people().details()) {
            var others = new HashMap<>(DETAILS);
            others.remove(detail.kind());
            String at = "authors[1].details." + Words.kebab(detail.kind().name());

            assertThat(faults(author("Ánh", "50", DETAILS), author("Bình", "50", others)))
                    .isEqualTo(detail.required() ? List.of("form.author-detail-missing at " + at) : List.of());
        }
    }

    @Test
    void a_share_is_a_part_of_the_whole_and_the_sum_is_not_judged_before_every_share_is_one() {
        assertThat(faults(author("Ánh", null, DETAILS), author("Bình", "50", DETAILS)))
                .containsExactly("form.share-missing at authors[0].share");
        assertThat(faults(author("Ánh", "100.5", DETAILS), author("Bình", "50", DETAILS)))
                .containsExactly("form.share-out-of-range at authors[0].share");
        assertThat(faults(author("Ánh", "-1", DETAILS), author("Bình", "50", DETAILS)))
                .containsExactly("form.share-out-of-range at authors[0].share");
        assertThat(faults(author("Ánh", "60", DETAILS), author("Bình", "50", DETAILS)))
                .containsExactly("form.shares-miss-100 at authors");
    }

    @Test
    void the_eldest_author_must_belong_to_an_age_group() {
        var text = TestRules.with(
                TestRules.youthText(),
                "ageGroups",
                "[{code: a, name: Bảng A, bornFrom: 2010-01-01, bornTo: 2012-12-31},"
                        + " {code: b, name: Bảng B, bornFrom: 2013-01-01, bornTo: 2015-12-31}]");
        var rules = RulebookParser.parse(text);

        assertThat(AForm.of(rules).bornOn("2010-01-01").faults()).isEmpty();
        assertThat(AForm.of(rules).bornOn("2015-12-31", "2012-12-31").faults()).isEmpty();
        assertThat(AForm.of(rules).bornOn("2009-12-31").faults()).containsExactly("form.no-age-group at authors");
        assertThat(AForm.of(rules).bornOn("2014-01-01", "2009-12-31").faults())
                .containsExactly("form.no-age-group at authors");
        assertThat(AForm.of(rules).bornOn("2009-12-31", "hôm qua").faults())
                .doesNotContain("form.no-age-group at authors");
    }

    private static FilledForm.Author author(
            String name, @Nullable String share, Map<AuthorDetail.Kind, String> details) {
        return new FilledForm.Author(
                name, share == null ? null : new BigDecimal(share), details, FilledForm.Guardian.NONE);
    }

    private static FilledForm.Author[] equal(int count) {
        var authors = new FilledForm.Author[count];
        Arrays.setAll(authors, i -> author("Tác giả " + i, i == 0 ? String.valueOf(101 - count) : "1", DETAILS));
        return authors;
    }

    private static List<String> faults(FilledForm.Author... authors) {
        var form = new FilledForm(
                "Máy", null, People.EntrantKind.GROUP, null, null, List.of(authors), Map.of(), List.of());
        var faults = new FormFaults();
        AuthorRules.check(RULES, form, faults);
        return faults.toList().stream().map(f -> f.code() + " at " + f.path()).toList();
    }
}
