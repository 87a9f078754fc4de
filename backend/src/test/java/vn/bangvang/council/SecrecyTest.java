package vn.bangvang.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.account.Permit;
import vn.bangvang.award.JudgedEdition;
import vn.bangvang.http.Person;

/** A secret vote is secret in what is stored, and before the end in what is shown. */
@MicronautTest(transactional = false)
class SecrecyTest {

    private static final Pattern CHANCE = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
            // The archive on an entry's page tells of other editions, which are other tests.
            + "|\"archive\":\\[(?:\\{.*?\\})?\\](?=[,}])"
            + "|\\b[0-9a-f]{16,32}\\b|thi-[0-9a-f-]{18}|\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?");

    @Inject
    People people;

    @Inject
    Router router;

    @Inject
    JudgedEdition database;

    @Test
    void a_stored_paper_has_no_voter_no_time_and_no_order() {
        assertThat(columnsBeside("ballot_paper", "'id','meeting_id','entry_id','choice'"))
                .isZero();
        assertThat(columnsBeside("ballot_cast", "'meeting_id','account_id'")).isZero();
        assertThat(database.count("SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() "
                        + "AND table_name IN ('ballot_paper', 'ballot_cast') AND extra LIKE '%auto_increment%'"))
                .isZero();
    }

    private long columnsBeside(String table, String expected) {
        return database.count("SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() "
                + "AND table_name = '" + table + "' AND column_name NOT IN (" + expected + ")");
    }

    @Test
    void papers_are_named_by_chance_alone_and_the_journal_does_not_know_them() {
        var council = ACouncil.of(people, 3, 2);
        council.contest.judging();
        var id = council.voting("ELECTRONIC", 3);
        council.castAll(id, "a", "b", "no");

        assertThat(database.count("SELECT COUNT(*) FROM ballot_paper WHERE meeting_id = ?", id))
                .isEqualTo(6);
        assertThat(database.count(
                        "SELECT COUNT(*) FROM ballot_paper WHERE meeting_id = ? AND SUBSTR(HEX(id), 13, 1) <> '4'", id))
                .isZero();
        assertThat(database.count("SELECT COUNT(*) FROM open_vote WHERE meeting_id = ?", id))
                .isZero();
        var lines = council.organiser
                .get("/api/editions/" + council.contest.edition + "/journal")
                .is(200)
                .at("items");
        var casts = vn.bangvang.judging.AContest.each(lines).stream()
                .filter(line -> line.get("act").getStringValue().equals("ballot.cast"))
                .toList();
        assertThat(casts).hasSize(3);
        assertThat(casts)
                .allSatisfy(line -> assertThat(line.get("facts").size()).isEqualTo(1));
        assertThat(casts)
                .allSatisfy(line ->
                        assertThat(line.get("facts").get("turn").getIntValue()).isEqualTo(1));
    }

    @Test
    void a_paper_is_not_counted_while_it_is_alone_because_its_voter_is_known() {
        var council = ACouncil.of(people, 3, 2);
        council.contest.judging();
        var id = council.voting("ELECTRONIC", 3);
        council.castAll(id, "a");

        var refused = council.close(id).isProblem(409, "council.paper-alone");

        assertThat(refused.at("violations").size()).isEqualTo(2);
        assertThat(council.get(id).string("state")).isEqualTo("VOTING");
        council.cast(id, council.members.get(1), "no").is(204);
        council.close(id).is(200);
    }

    @Test
    void a_paper_that_stays_alone_is_destroyed_unread_with_its_meeting() {
        var council = ACouncil.of(people, 3, 2);
        council.contest.judging();
        var id = council.voting("ELECTRONIC", 3);
        council.castAll(id, "a");

        council.organiser.delete("/api/meetings/" + id).is(204);

        assertThat(database.count("SELECT COUNT(*) FROM ballot_paper WHERE meeting_id = ?", id))
                .isZero();
        assertThat(database.count("SELECT COUNT(*) FROM ballot_cast WHERE meeting_id = ?", id))
                .isZero();
        council.call("ELECTRONIC").is(201);
    }

    /** Two councils alike but for their votes: whoever asks whatever is answered the same. */
    @Test
    void before_the_meeting_is_closed_no_route_tells_anybody_how_the_vote_stands() {
        var inFavour = voted("a");
        var against = voted("no");

        for (var path : paths()) {
            for (int reader = 0; reader < 4; reader++) {
                assertThat(seen(inFavour, path, reader))
                        .as("%s by reader %d", path, reader)
                        .isEqualTo(seen(against, path, reader));
            }
        }
    }

    private record Vote(ACouncil council, UUID meeting) {

        Person reader(int number) {
            return switch (number) {
                case 0 -> council.organiser;
                case 1 -> council.contest.secretary;
                default -> council.contest.signIn(council.members.get(number - 2));
            };
        }

        String filled(String path) {
            var thing = path.startsWith("/api/meetings")
                    ? meeting
                    : path.startsWith("/api/panels")
                            ? council.panel
                            : path.startsWith("/api/entries")
                                    ? council.contest.entries.getFirst()
                                    : council.contest.edition;
            return path.replace("{id}", thing.toString())
                    .replace("{entryId}", council.contest.entries.getFirst().toString())
                    .replaceAll("\\{[A-Za-z]+}", "1");
        }
    }

    private Vote voted(String choice) {
        var council = ACouncil.of(people, 3, 2);
        council.contest.judging();
        var id = council.voting("ELECTRONIC", 3);
        council.castAll(id, choice, choice);
        return new Vote(council, id);
    }

    /** Everything that can be read of a thing of the edition; lists of the whole province tell of other tests too. */
    private List<String> paths() {
        var paths = new ArrayList<String>();
        router.uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.GET
                        && route.getTargetMethod().hasAnnotation(Permit.class))
                .map(route -> route.getUriMatchTemplate().toString().replaceAll("\\{\\?.*}", ""))
                .filter(path ->
                        path.matches("/api/(editions|meetings|panels|entries)/\\{id}.*") || path.contains("/judge/"))
                .filter(path -> !path.endsWith("/candidates"))
                .forEach(paths::add);
        assertThat(paths).contains("/api/meetings/{id}", "/api/editions/{id}/councils", "/api/judge/ballots");
        return paths;
    }

    private static String seen(Vote vote, String path, int reader) {
        var answer = vote.reader(reader).get(vote.filled(path));
        boolean isText = answer.headers().firstValue("Content-Type").orElse("").contains("json");
        return answer.status() + " " + (isText ? CHANCE.matcher(answer.text()).replaceAll("*") : "file");
    }
}
