package vn.bangvang.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.entry.AnEntry.anEntry;
import static vn.bangvang.entry.Rules.rules;
import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;

/** Whoever guided the authors does not judge them. */
@MicronautTest(transactional = false)
class SupervisorConflictTest {

    private static final String TEACHER = """
            - type: person
              code: teacher
              label: {vi: Giáo viên hướng dẫn}
              role: supervisor
              details:
                - {kind: workplace}
                - {kind: phone}
            """;

    @Inject
    People people;

    @Test
    void a_supervisor_is_behind_the_entry_like_an_author() {
        var organiser = people.organiser();
        var edition = anEdition()
                .with("rulebook", rules().question(TEACHER).toString())
                .openedBy(organiser);
        anEntry()
                .answering(
                        "teacher",
                        "{\"name\":\"Phạm Thị Hồng\",\"workplace\":\"Trường Krông Pắc\",\"phone\":\"0913 222 333\"}")
                .eligible(people.applicant(), edition, people.secretary(edition));
        var panel = organiser
                .post("/api/editions/" + edition + "/panels", Map.of("name", "Hội đồng", "fields", List.of("CK")))
                .is(201)
                .id("id");
        var expert = organiser
                .post(
                        "/api/experts",
                        Map.of(
                                "fullName", "Phạm Thị Hồng",
                                "unitName", "Sở Nội vụ",
                                "expertise", List.of("CK"),
                                "email", UUID.randomUUID() + "@example.vn",
                                "phone", "+84 913 222 333"))
                .is(201)
                .id("id");

        var candidates = organiser.get("/api/panels/" + panel + "/candidates").is(200);

        assertThat(candidates.text()).containsPattern("\"expertId\":\"" + expert + "\"[^}]*\"OWN_ENTRY\"");
    }
}
