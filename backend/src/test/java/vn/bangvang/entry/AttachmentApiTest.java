package vn.bangvang.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.entry.AnEntry.anEntry;
import static vn.bangvang.entry.AnEntry.check;
import static vn.bangvang.entry.AnEntry.submit;
import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.http.Answer;
import vn.bangvang.http.Person;
import vn.bangvang.storage.FileName;

@MicronautTest(transactional = false)
class AttachmentApiTest {

    @Inject
    People people;

    private UUID edition;
    private UUID id;
    private Person owner;

    @BeforeEach
    void aDraft() {
        owner = people.applicant();
        edition = anEdition().openedBy(people.organiser());
        id = anEntry().draftedBy(owner, edition);
    }

    @Test
    void a_photo_is_kept_and_given_back_as_it_was() throws IOException {
        var photo = png(1);

        var added = upload("photos", "Ảnh máy tách vỏ.png", photo).is(201);

        assertThat(added.string("mediaType")).isEqualTo("image/png");
        assertThat(added.string("name")).isEqualTo("Ảnh máy tách vỏ.png");
        var content = owner.get(path(added)).is(200);
        assertThat(content.bytes()).isEqualTo(photo);
        assertThat(content.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(content.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"anh may tach vo.png\"; filename*=UTF-8''%E1%BA%A2nh%20m");
        assertThat(content.headers().firstValue("Content-Type")).contains("image/png");
        owner.send(owner.request(path(added))
                        .header("If-None-Match", content.etag())
                        .GET())
                .is(304);
    }

    @Test
    void a_disguised_file_is_refused_for_what_it_is() {
        upload("photos", "anh.png", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8))
                .isProblem(422, "storage.format-not-allowed");
    }

    @Test
    void a_file_larger_than_the_rules_allow_is_refused() throws IOException {
        var large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(png(1), 0, large, 0, png(1).length);

        upload("photos", "to.png", large).isProblem(413, "storage.too-large");
    }

    @Test
    void a_kind_the_rules_do_not_know_is_refused() throws IOException {
        upload("video", "a.png", png(1)).isProblem(422, "entry.attachment-kind-unknown");
    }

    @Test
    void a_kind_takes_only_so_many_files() throws IOException {
        for (int i = 1; i <= 4; i++) {
            upload("form", "phieu-" + i + ".png", png(i)).is(201);
        }

        assertThat(owner.get("/api/entries/" + id).at("dossier.attachments").size())
                .isEqualTo(4);
        upload("form", "phieu-5.png", png(5)).isProblem(422, "entry.too-many-files");
    }

    @Test
    void a_double_click_adds_a_file_once() throws IOException {
        var first = upload("photos", "a.png", png(1)).is(201);
        var second = upload("photos", "a.png", png(1)).is(201);

        assertThat(second.text()).isEqualTo(first.text());
    }

    @Test
    void a_request_without_a_file_is_unreadable() {
        owner.post("/api/entries/" + id + "/attachments?kind=photos", Map.of()).is(415);
        owner.upload("/api/entries/" + id + "/attachments", Map.of(), "a.png", "image/png", new byte[] {1})
                .is(400);
    }

    @Test
    void a_file_is_the_owners_until_it_is_handed_in_and_the_staffs_too_afterwards() throws IOException {
        var secretary = people.secretary(edition);
        var file = path(upload("photos", "a.png", png(1)).is(201));
        secretary.get(file).isProblem(404, "entry.missing");

        submit(owner, id).is(200);

        secretary.get(file).is(200);
        people.applicant().get(file).isProblem(404, "entry.missing");
        owner.delete(file.replace("/content", "")).isProblem(409, "entry.not-editable");
        upload("photos", "b.png", png(2)).isProblem(409, "entry.not-editable");
    }

    @Test
    void a_file_taken_out_in_a_supplement_stays_with_what_was_handed_in() throws IOException {
        var secretary = people.secretary(edition);
        var old = path(upload("photos", "a.png", png(1)).is(201));
        submit(owner, id).is(200);
        var due = Instant.now().plusSeconds(86_400).toString();
        check(secretary, id, Map.of("outcome", "SUPPLEMENT_REQUESTED", "reason", "Ảnh mờ", "dueAt", due))
                .is(200);

        owner.delete(old.replace("/content", "")).is(204);
        owner.delete(old.replace("/content", "")).isProblem(404, "entry.attachment-missing");
        var fresh = path(upload("photos", "b.png", png(2)).is(201));

        secretary.get(old).is(200);
        secretary.get(fresh).isProblem(404, "entry.attachment-missing");
        submit(owner, id).is(200);
        secretary.get(fresh).is(200);
        secretary.get(old).isProblem(404, "entry.attachment-missing");
    }

    @Test
    void names_of_files_cannot_leave_their_folder_or_break_a_header() {
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("C:\\ảnh\\a\r\nSet-Cookie: x.png")).isEqualTo("a Set-Cookie  x.png");
        assertThat(FileName.clean("\u202Egnp.exe")).isEqualTo("gnp.exe");
        assertThat(FileName.clean("")).isEqualTo("tai-lieu");
        assertThat(FileName.disposition("a\".png")).doesNotContain("a\"");
    }

    private Answer upload(String kind, String name, byte[] content) {
        var path = "/api/entries/" + id + "/attachments?kind=" + kind;
        return owner.upload(path, Map.of(), name, "image/png", content);
    }

    private String path(Answer added) {
        return "/api/entries/%s/attachments/%s/content".formatted(id, added.string("id"));
    }

    private static byte[] png(int seed) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10 + seed, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
