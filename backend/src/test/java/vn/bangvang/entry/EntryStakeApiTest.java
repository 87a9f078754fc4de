package vn.bangvang.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.entry.AnEntry.anEntry;
import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.http.Person;
import vn.bangvang.programme.ARulebook;

/** A later version of the rules, told what it changes for dossiers that were handed in. */
@MicronautTest(transactional = false)
class EntryStakeApiTest {

    private static final String FIELD = "  - code: CK\n(?:    .*\n)+";

    @Inject
    People people;

    private Person organiser;
    private Person owner;
    private UUID edition;
    private UUID entry;
    private ARulebook rulebook;

    @BeforeEach
    void an_edition_with_one_dossier_handed_in() {
        organiser = people.organiser();
        owner = people.applicant();
        edition = anEdition().openedBy(organiser);
        rulebook = new ARulebook(organiser, edition);
        entry = anEntry().submittedBy(owner, edition);
    }

    private void photosRequired() {
        rulebook.drafted(yaml -> yaml.replaceAll("(code: photos\n(?:.*\n)*? +)required: false", "$1required: true"));
    }

    @Test
    void the_impact_counts_dossiers_that_would_lack_a_new_attachment() {
        photosRequired();

        var impact = rulebook.impact().is(200);

        assertThat(impact.string("submitted")).isEqualTo("1");
        assertThat(impact.string("needsReason")).isEqualTo("true");
        assertThat(impact.string("changes.0.part")).isEqualTo("dossier");
        assertThat(impact.string("lines.0.code")).isEqualTo("entry.stake.dossiers-lack");
        assertThat(impact.string("lines.0.message")).contains("1 hồ sơ", "Cần đính kèm");
        assertThat(impact.string("lines.0.blocking")).isEqualTo("false");
    }

    @Test
    void the_impact_counts_dossiers_that_were_entered_before_when_that_begins_to_bar_them() {
        var now = Instant.now();
        var earlier = anEdition()
                .between(now.minus(30, ChronoUnit.DAYS), now.plus(1, ChronoUnit.DAYS))
                .openedBy(organiser);
        anEntry().submittedBy(owner, earlier);
        anEntry()
                .with("title", "Chưa dự thi lần nào " + UUID.randomUUID())
                .answering("notEnteredBefore", "true")
                .submittedBy(owner, edition);
        anEntry().answering("notEnteredBefore", "true").submittedBy(owner, edition);
        rulebook.drafted(
                yaml -> yaml.replaceAll("effect: warning(\n +question: notEnteredBefore)", "effect: blocking$1"));

        var lines = rulebook.impact().is(200).text();

        assertThat(lines)
                .containsPattern(
                        "2 hồ sơ đã nộp không còn đủ theo quy định mới \\([^ ]+, [^ ]+\\), chẳng hạn: Đã dự thi");
    }

    @Test
    void a_change_after_the_first_submission_needs_a_reason() {
        photosRequired();

        rulebook.issue(null).isProblem(422, "edition.rulebook-reason-needed");
        rulebook.issue("Theo góp ý của Sở Khoa học và Công nghệ").is(200);
    }

    @Test
    void a_field_with_dossiers_cannot_be_taken_away() {
        rulebook.drafted(yaml -> yaml.replaceAll(FIELD, ""));

        assertThat(rulebook.impact().is(200).string("lines.0.blocking")).isEqualTo("true");
        assertThat(rulebook.issue("Bỏ lĩnh vực")
                        .isProblem(409, "edition.rulebook-at-stake")
                        .string("violations.0.code"))
                .isEqualTo("entry.stake.field-lost");
    }

    @Test
    void a_field_without_dossiers_can_be_taken_away() {
        rulebook.drafted(yaml -> yaml.replaceAll(FIELD.replace("CK", "YD"), ""));

        rulebook.issue("Bỏ lĩnh vực không có hồ sơ").is(200);
    }

    @Test
    void a_dossier_that_fails_the_new_rule_is_admitted_only_with_a_reason() {
        photosRequired();
        rulebook.issue("Thêm ảnh minh họa").is(200);
        var secretary = people.secretary(edition);

        var refused = AnEntry.check(secretary, entry, Map.of("outcome", "ELIGIBLE"))
                .isProblem(422, "entry.eligible-needs-reason");
        AnEntry.check(secretary, entry, Map.of("outcome", "ELIGIBLE", "reason", "Ảnh đã nộp bản giấy"))
                .is(200);

        assertThat(refused.text()).contains("Cần đính kèm");
        assertThat(secretary.get("/api/entries/" + entry + "/journal").text()).contains("Ảnh đã nộp bản giấy");
    }

    @Test
    void what_was_decided_stays_under_its_version() {
        var secretary = people.secretary(edition);
        AnEntry.check(secretary, entry, Map.of("outcome", "ELIGIBLE")).is(200);
        var before = owner.get("/api/entries/" + entry).is(200);
        photosRequired();
        rulebook.issue("Thêm ảnh minh họa").is(200);

        var after = owner.get("/api/entries/" + entry).is(200);
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.string("state")).isEqualTo("ELIGIBLE");
        assertThat(after.string("steps.0.rulebookNumber")).isEqualTo("1");
        assertThat(after.string("steps.1.rulebookNumber")).isEqualTo("1");

        var late = anEntry().with("title", "Nộp sau khi đổi thể lệ").draftedBy(owner, edition);
        AnEntry.submit(owner, late).isProblem(422, "entry.incomplete");
    }
}
