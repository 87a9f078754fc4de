package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.document.OfficialSignature;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.web.Messages;
import vn.bangvang.rulebook.Organiser;
import vn.bangvang.rulebook.Rulebook;

/**
 * Who issues a regulation, and who signs it. The number of an act names both its kind and its issuer by their initials
 * (Nghị định 30/2020/NĐ-CP): {@code 45/QĐ-BTC} is a decision of a Ban Tổ chức.
 */
@Singleton
class RegulationIssuer {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Pattern NUMBER = Pattern.compile("[^/]+/([^-/]+)-(.+)");
    private static final List<String> KINDS = List.of("qd", "tb", "kh");

    private final Messages messages;

    RegulationIssuer(Messages messages) {
        this.messages = messages;
    }

    /** What kind of act it is, in Vietnamese. */
    String kindOf(String act) {
        var kind = symbol(act, 1);
        return text("act." + (KINDS.contains(kind) ? kind : "other"), Map.of());
    }

    /** The body whose initials the number bears; else the one that issues by the rules. */
    String bodyOf(Rulebook rules, @Nullable String act) {
        var bodies = bodies(rules).toList();
        var initials = act == null ? "" : symbol(act, 2);
        return bodies.stream()
                .filter(body -> initialsOf(body).startsWith(initials))
                .findFirst()
                .orElse(bodies.getFirst());
    }

    /** Whoever the rules name for this body; else the post is left open. */
    OfficialSignature signature(Rulebook rules, String body) {
        var signer = rules.outcome().signer();
        if (signer.authority().vi().equals(body)) {
            return new OfficialSignature(List.of(signer.title().vi().split(" - ")), "");
        }
        var committee = text("committee", Map.of());
        boolean isCommittee = body.startsWith(committee);
        return new OfficialSignature(
                List.of(
                        text("on-behalf", Map.of("body", isCommittee ? committee : body)),
                        text(isCommittee ? "head" : "post", Map.of())),
                "");
    }

    private Stream<String> bodies(Rulebook rules) {
        var organisers = rules.identity().organisers();
        var issuing = organisers.stream().filter(body -> body.role() == Organiser.Role.AUTHORITY);
        return Stream.of(
                        issuing.map(body -> body.name().vi()),
                        Stream.of(
                                rules.outcome().signer().authority().vi(),
                                rules.outcome().certificate().issuer().vi()),
                        organisers.stream().map(body -> body.name().vi()),
                        Stream.of(text("committee", Map.of()) + " "
                                + rules.identity().name().vi()))
                .flatMap(names -> names);
    }

    private static String symbol(String act, int part) {
        var number = NUMBER.matcher(act);
        return number.matches() ? Text.searchKey(number.group(part)) : "";
    }

    private static String initialsOf(String body) {
        return Arrays.stream(Text.searchKey(body).split(" "))
                .map(word -> word.substring(0, Math.min(1, word.length())))
                .collect(Collectors.joining());
    }

    private String text(String name, Map<String, Object> facts) {
        return messages.text(VIETNAMESE, "edition.regulation-paper." + name, facts);
    }
}
