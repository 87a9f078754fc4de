package vn.bangvang.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.bangvang.kernel.UuidBinaryConverter;

@MicronautTest(transactional = false)
class SignInApiTest {

    @Inject
    People people;

    @Inject
    DataSource database;

    @Test
    void nobody_signed_in_is_told_to_sign_in() {
        var answer = people.stranger().get("/api/session");

        answer.isProblem(401, "account.sign-in-needed");
        assertThat(answer.string("title")).isEqualTo("Cần đăng nhập để tiếp tục.");
    }

    @Test
    void a_problem_speaks_the_readers_language() {
        var answer = people.stranger().reading("en").get("/api/session");

        assertThat(answer.string("title")).isEqualTo("Please sign in to go on.");
    }

    @Test
    void a_session_tells_who_and_which_roles() {
        var answer = people.organiser().get("/api/session").is(200);

        assertThat(answer.string("fullName")).isEqualTo("Trần Văn Đức");
        assertThat(answer.string("grants.0.role")).isEqualTo("ORGANISER");
    }

    @Test
    void wrong_password_and_unknown_address_are_the_same_refusal() {
        var unknown = Map.of("email", "khong.co@example.vn", "password", "sai mat khau");

        people.stranger().post("/api/session", unknown).isProblem(401, "account.wrong-credentials");
    }

    @Test
    void a_form_with_bad_fields_names_each() {
        var form = Map.of("email", "x", "password", "", "fullName", "", "locale", "vi");

        var answer = people.stranger().post("/api/registrations", form).isProblem(422, "request.invalid");

        assertThat(answer.text()).contains("\"path\":\"email\"", "\"path\":\"fullName\"", "\"path\":\"password\"");
    }

    @Test
    void broken_json_is_unreadable() {
        people.stranger().post("/api/session", "{\"email\":").isProblem(400, "request.unreadable");
    }

    @Test
    void an_unknown_address_is_a_problem() {
        people.stranger().get("/api/nothing").isProblem(404, "request.no-such-route");
    }

    @Test
    void a_refresh_token_works_once_and_opens_the_next_access() {
        var person = people.applicant();
        person.cookies().remove(SessionCookies.ACCESS);

        person.post("/api/session/refreshes").is(200);

        person.get("/api/session").is(200);
    }

    @Test
    void signing_out_ends_the_session_for_good() {
        var person = people.applicant();
        var refresh = person.cookies().get(SessionCookies.REFRESH);
        person.delete("/api/session").is(204);

        var thief = people.stranger().withCookie(SessionCookies.REFRESH, refresh);

        thief.post("/api/session/refreshes").isProblem(401, "account.session-expired");
    }

    @Test
    void a_refresh_token_that_comes_back_later_ends_the_session() throws SQLException {
        var person = people.applicant();
        var old = person.cookies().get(SessionCookies.REFRESH);
        person.post("/api/session/refreshes").is(200);
        age(person.accountId());

        people.stranger()
                .withCookie(SessionCookies.REFRESH, old)
                .post("/api/session/refreshes")
                .isProblem(401, "account.session-expired");

        person.post("/api/session/refreshes").isProblem(401, "account.session-expired");
    }

    /** As if what was traded in this moment had been traded a minute ago. */
    private void age(UUID accountId) throws SQLException {
        try (var connection = DelegatingDataSource.unwrapDataSource(database).getConnection();
                var statement = connection.prepareStatement("""
                        UPDATE account_refresh r JOIN account_session s ON s.id = r.session_id
                           SET r.used_at = r.used_at - INTERVAL 60 SECOND WHERE s.account_id = ?
                        """)) {
            statement.setBytes(1, UuidBinaryConverter.bytes(accountId));
            statement.executeUpdate();
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }
}
