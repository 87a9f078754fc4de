package vn.bangvang.expert;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;

@MicronautTest(transactional = false)
class ExpertApiTest {

    @Inject
    People people;

    private static Map<String, Object> expert(String name, String email) {
        var request = new HashMap<String, Object>();
        request.put("fullName", name);
        request.put("unitName", "Trường Đại học Tây Nguyên");
        request.put("expertise", List.of("NN", "bảo quản cà phê"));
        request.put("email", email);
        request.put("phone", "0905 000 111");
        return request;
    }

    private static String email() {
        return "cg-%s@example.vn".formatted(UUID.randomUUID());
    }

    @Test
    void an_expert_is_found_without_accents() {
        var organiser = people.organiser();
        var mark = UUID.randomUUID().toString().substring(0, 8);
        organiser
                .post("/api/experts", expert("Đặng Thị Ngọc Ánh " + mark, email()))
                .is(201);

        var found = organiser
                .get("/api/experts?q=dang%20thi%20ngoc%20anh%20" + mark)
                .is(200);

        assertThat(found.at("items").size()).isEqualTo(1);
        assertThat(found.string("items.0.expertise.1")).isEqualTo("bảo quản cà phê");
    }

    @Test
    void an_address_belongs_to_one_expert() {
        var organiser = people.organiser();
        var email = email();
        organiser.post("/api/experts", expert("Lê Văn An", email)).is(201);

        organiser.post("/api/experts", expert("Lê Văn Bảy", email)).isProblem(409, "expert.email-known");
    }

    @Test
    void a_change_needs_the_version_that_was_seen() {
        var organiser = people.organiser();
        var email = email();
        var path = "/api/experts/"
                + organiser.post("/api/experts", expert("Lê Văn An", email)).id("id");

        organiser.put(path, "\"0\"", expert("Lê Văn Bình", email)).is(200);

        organiser.put(path, "\"0\"", expert("Lê Văn Cường", email)).isProblem(412, "expert.stale");
        organiser.put(path, expert("Lê Văn Cường", email)).isProblem(400, "request.version-required");
        assertThat(organiser.get(path).string("fullName")).isEqualTo("Lê Văn Bình");
    }

    @Test
    void the_directory_is_for_the_staff() {
        people.applicant().get("/api/experts").isProblem(403, "account.forbidden");
        people.applicant().post("/api/experts", expert("X", email())).isProblem(403, "account.forbidden");
        people.organiser().get("/api/experts/" + UUID.randomUUID()).isProblem(404, "expert.missing");
    }

    @Test
    void bad_fields_are_named() {
        var refused = people.organiser()
                .post("/api/experts", expert(" ", "khong phai"))
                .isProblem(422, "request.invalid");

        assertThat(refused.text()).contains("\"path\":\"fullName\"", "\"path\":\"email\"");
    }
}
