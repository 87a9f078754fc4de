package vn.bangvang.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.hostile.RawHttp.Reply;

/** Over the whole API, as several people: whatever comes in, the answer is one the product chose. */
@MicronautTest(transactional = false)
class HostileRequestsTest {

    private static final long SEED = Long.getLong("bangvang.hostile.seed", 20261123L);
    private static final int LONGEST_HEAD = 4_000;
    private static final int ENOUGH = 2_000;
    private static final Map<String, Integer> ATTACKS =
            Map.of("stranger", 3, "applicant", 8, "judge", 6, "organiser", 11, "secretary", 4, "administrator", 3);

    /** Slow by design. */
    private static final Set<String> HASHES_A_PASSWORD =
            Set.of("register", "signIn", "setUpAdministrator", "completePasswordReset");

    /** What only a program says. */
    private static final Pattern INSIDES = Pattern.compile(
            "Exception|vn\\.bangvang|io\\.micronaut|java\\.(lang|util|sql|time)|\\bat [a-z]+\\.|SQLState|mysql");

    @Inject
    People people;

    @Inject
    EmbeddedServer server;

    private final List<String> faults = new ArrayList<>();
    private final Map<Integer, Integer> byStatus = new TreeMap<>();
    private int sent;
    private String before = "";

    @Test
    void nothing_that_comes_in_is_answered_with_a_failure() throws IOException {
        var api = ApiFile.read();
        var cast = new Cast(people);

        try (var http = new RawHttp(server.getPort())) {
            for (var operation : api.operations()) {
                for (var attacker : cast.people.entrySet()) {
                    var random = new Random(SEED * 31 + (operation.id() + attacker.getKey()).hashCode());
                    for (int i = attacks(operation, attacker.getKey()); i > 0; i--) {
                        fire(
                                http,
                                new Attack(api, cast, random, operation, attacker.getValue()).spoil(),
                                attacker.getKey());
                    }
                }
            }
        }

        System.out.println("%d hostile requests, seed %d, answers %s".formatted(sent, SEED, byStatus));
        assertThat(faults).as("seed %d", SEED).isEmpty();
        assertThat(sent).isGreaterThanOrEqualTo(ENOUGH);
    }

    private static int attacks(Operation operation, String attacker) {
        int usual = ATTACKS.getOrDefault(attacker, 3);
        return HASHES_A_PASSWORD.contains(operation.id()) ? usual / 3 : usual;
    }

    private void fire(RawHttp http, Attack attack, String attacker) {
        sent++;
        try {
            var reply = http.send(attack.head(), attack.body());
            byStatus.merge(reply.status(), 1, Integer::sum);
            if (attack.head().length() > LONGEST_HEAD) {
                http.close(); // The server stops reading such a connection: its sender's own loss.
            }
            var fault = fault(reply);
            if (!fault.isEmpty()) {
                faults.add("%s | %s | %d %s\n".formatted(fault, attacker, reply.status(), attack)
                        + reply.text().substring(0, Math.min(500, reply.text().length())));
            }
        } catch (IOException unanswered) {
            faults.add("%s | %s | %s\nafter %s".formatted(unanswered, attacker, attack, before));
        }
        before = attack.toString();
    }

    private static String fault(Reply reply) {
        if (reply.status() < 400) {
            return "";
        }
        if (reply.status() >= 500) {
            return "a failure of ours";
        }
        if (!reply.header("Content-Type").startsWith("application/problem+json")) {
            return "no problem but " + reply.header("Content-Type");
        }
        return INSIDES.matcher(reply.text()).find() ? "tells its insides" : unclear(reply);
    }

    private static String unclear(Reply reply) {
        try {
            var problem = ObjectMapper.getDefault().readValue(reply.body(), JsonNode.class);
            for (var name : List.of("code", "title", "requestId")) {
                var value = problem.get(name);
                if (value == null || !value.isString() || value.getStringValue().isBlank()) {
                    return "without " + name;
                }
            }
            return problem.get("title").equals(problem.get("code")) ? "without a sentence" : "";
        } catch (IOException unreadable) {
            return "not JSON";
        }
    }
}
