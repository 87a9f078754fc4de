package vn.bangvang.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.entry.AnEntry.anEntry;
import static vn.bangvang.entry.AnEntry.check;
import static vn.bangvang.entry.AnEntry.submit;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.http.Person;

/** The signed form of the preset's contest is for the secretariat; its photos are for the judges too. */
@MicronautTest(transactional = false)
class StaffOnlyPaperApiTest {

    @Inject
    People people;

    private AContest contest;
    private Person owner;
    private Person judge;
    private UUID entry;
    private String photo;
    private String form;

    @BeforeEach
    void an_entry_with_a_form_and_a_photo_before_its_judge() throws IOException {
        contest = AContest.open(people);
        owner = people.applicant();
        entry = anEntry().draftedBy(owner, contest.edition);
        photo = attach("photos", 10);
        form = attach("form", 20);
        submit(owner, entry).is(200);
        check(contest.secretary, entry, Map.of("outcome", "ELIGIBLE")).is(200);
        var panel = contest.panel("Hội đồng Cơ khí", "CK");
        judge = contest.signIn(contest.judge(panel, "Giám khảo 1", true));
        contest.judge(panel, "Giám khảo 2", false);
        contest.judge(panel, "Giám khảo 3", false);
        contest.judging().plan().is(200);
    }

    @Test
    void a_judge_reads_the_photo_and_not_the_form() {
        judge.get(photo).is(200);
        judge.get(form).isProblem(404, "entry.attachment-missing");

        assertThat(kinds(judge, "/api/entries/" + entry, "dossier.attachments")).containsExactly("photos");
    }

    @Test
    void the_sheets_of_an_entry_show_its_judges_no_form_either() {
        assertThat(kinds(judge, "/api/entries/" + entry + "/sheets", "dossier.attachments"))
                .containsExactly("photos");
    }

    @Test
    void the_secretariat_and_the_applicant_read_both() {
        for (var reader : new Person[] {contest.secretary, contest.organiser, owner}) {
            reader.get(photo).is(200);
            reader.get(form).is(200);

            assertThat(kinds(reader, "/api/entries/" + entry, "dossier.attachments"))
                    .containsExactlyInAnyOrder("photos", "form");
        }
    }

    private static List<String> kinds(Person reader, String path, String at) {
        return AContest.each(reader.get(path).is(200).at(at)).stream()
                .map(file -> file.get("kind").getStringValue())
                .toList();
    }

    private String attach(String kind, int width) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        var path = "/api/entries/" + entry + "/attachments";
        var added = owner.upload(path + "?kind=" + kind, Map.of(), kind + ".png", "image/png", out.toByteArray())
                .is(201);
        return path + "/" + added.string("id") + "/content";
    }
}
