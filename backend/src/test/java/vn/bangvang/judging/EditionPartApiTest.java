package vn.bangvang.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.http.Person;

/** The menu of an edition offers what its reader may open, no more and no less. */
@MicronautTest(transactional = false)
class EditionPartApiTest {

    private static final Map<String, String> READS = Map.of(
            "INTAKE", "/intake?after=0",
            "PANELS", "/panels",
            "SCORES", "/panels",
            "COUNCILS", "/councils",
            "RANKING", "/ranking",
            "CEREMONY", "/ceremony-list",
            "JOURNAL", "/journal?limit=10");

    @Inject
    People people;

    @Test
    void every_part_offered_opens_and_every_other_is_forbidden() {
        var contest = AContest.judged(people, 1, 3);
        var chair = contest.signIn(contest.judges().stream()
                .filter(judge -> parts(contest, contest.signIn(judge)).contains("PANELS"))
                .findFirst()
                .orElseThrow());
        var readers = List.of(contest.organiser, contest.secretary, chair, people.administrator());

        readers.forEach(reader -> agrees(contest, reader));

        assertThat(parts(contest, contest.organiser)).containsExactlyElementsOf(inOrder());
        assertThat(parts(contest, contest.secretary)).contains("INTAKE").doesNotContain("JOURNAL");
        assertThat(parts(contest, people.administrator())).isEmpty();
    }

    @Test
    void a_judge_is_offered_none_of_the_staffs_parts_and_a_chair_those_of_the_panel() {
        var contest = AContest.judged(people, 1, 3);

        var offered = contest.judges().stream()
                .map(judge -> parts(contest, contest.signIn(judge)))
                .toList();

        assertThat(offered).containsExactlyInAnyOrder(List.of(), List.of(), List.of("PANELS", "SCORES", "COUNCILS"));
    }

    @Test
    void the_staff_of_another_edition_is_offered_nothing() {
        var contest = AContest.open(people);
        var other = AContest.open(people);

        assertThat(parts(contest, other.secretary)).isEmpty();
    }

    private static void agrees(AContest contest, Person reader) {
        var offered = parts(contest, reader);
        READS.forEach((part, path) -> assertThat(
                        reader.get("/api/editions/" + contest.edition + path).status() != 403)
                .as(part)
                .isEqualTo(offered.contains(part)));
    }

    private static List<String> inOrder() {
        return List.of("INTAKE", "PANELS", "SCORES", "COUNCILS", "RANKING", "CEREMONY", "JOURNAL");
    }

    private static List<String> parts(AContest contest, Person reader) {
        var view = reader.get("/api/editions/" + contest.edition).is(200);
        return AContest.each(view.at("parts")).stream()
                .map(JsonNode::getStringValue)
                .toList();
    }
}
