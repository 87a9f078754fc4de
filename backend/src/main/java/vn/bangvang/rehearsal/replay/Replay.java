package vn.bangvang.rehearsal.replay;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.bangvang.rehearsal.play.Lines;
import vn.bangvang.rehearsal.stage.Person;
import vn.bangvang.rehearsal.stage.Site;

/** {@code scripts/replay}: plays published cases on a running product and compares. */
public final class Replay {

    private static final String ALL = "all";

    private final Lines lines = new Lines();
    private final Map<String, String> options;

    private Replay(Map<String, String> options) {
        this.options = options;
    }

    /** {@code FILE --preset CODE --programme NAME --case ID --url URL --data DIR --set-up LINK [--seed N]}. */
    public static void main(String[] args) throws IOException, SQLException {
        var options = new HashMap<String, String>();
        options.put("file", args[0]);
        for (int i = 1; i + 1 < args.length; i += 2) {
            options.put(args[i].replaceFirst("^--", ""), args[i + 1]);
        }
        System.exit(new Replay(options).run() ? 0 : 1);
    }

    private boolean run() throws IOException, SQLException {
        var wanted = wanted();
        if (wanted.isEmpty()) {
            lines.say("replay.case-unknown", Map.of("case", option("case")));
            return false;
        }
        var site = new Site(URI.create(option("url")), Path.of(option("data")));
        var address = DatabaseCheck.address(System.getenv(), site.data());
        var administrator = administrator(site);
        boolean good = true;
        for (var published : wanted) {
            var run = new CaseRun(site, administrator, published, option("preset"), seed(), option("run"));
            var findings = new ArrayList<>(run.play(lines));
            findings.addAll(run.look(address));
            good &= say(findings);
        }
        return good;
    }

    private List<RealCase> wanted() {
        var id = option("case");
        return RealCase.read(Path.of(option("file"))).stream()
                .filter(published -> published.programme().equals(option("programme")))
                .filter(published -> id.equals(ALL) || published.id().equals(id))
                .toList();
    }

    /** The first administrator by the printed link, or one who is there already. */
    private Person administrator(Site site) {
        var link = Optional.ofNullable(options.get("set-up"));
        var email = options.getOrDefault("admin", "quan.tri@example.vn");
        var person = new Person(site, "Administrator", email, options.getOrDefault("password", CaseRun.PASSWORD));
        link.ifPresentOrElse(person::setUp, person::signIn);
        return person;
    }

    private boolean say(List<Finding> findings) {
        boolean good = true;
        for (var finding : findings) {
            good &= finding.isGood();
            var verdict = lines.text(finding.isGood() ? "replay.good" : "replay.bad", finding.facts());
            lines.say(finding.code(), Map.of("verdict", verdict));
        }
        lines.say(good ? "replay.same" : "replay.different");
        return good;
    }

    private long seed() {
        return Long.parseLong(options.getOrDefault("seed", "1"));
    }

    private String option(String name) {
        return Objects.requireNonNullElse(options.get(name), "");
    }
}
