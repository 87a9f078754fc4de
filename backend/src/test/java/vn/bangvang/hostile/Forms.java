package vn.bangvang.hostile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.bangvang.entry.AnEntry;
import vn.bangvang.rulebook.FirstPreset;

/** Bodies that would be accepted, so that one spoilt place in them meets the code behind the first checks. */
final class Forms {

    private Forms() {}

    static Object of(Operation operation, ApiFile api, Cast cast, Random random) {
        return switch (operation.id()) {
            case "openEdition" -> edition(random);
            case "dateEdition" -> dates();
            case "moveEdition" -> Map.of("to", "OPEN", "reason", "Theo kế hoạch");
            case "writeRulebook" -> Map.of("document", rulebook(random));
            case "saveDraft" -> AnEntry.anEntry().form();
            case "checkEntry" ->
                Map.of("outcome", "SUPPLEMENT_REQUESTED", "reason", "Thiếu", "dueAt", "2027-01-15T10:00:00Z");
            case "register" -> registration(random);
            case "addPanel", "changePanel" -> Map.of("name", "Hội đồng " + random.nextInt(), "fields", List.of("VL"));
            case "saveSheet" -> Stage.marks("30", "20.5", "25");
            case "planAssignments" -> Map.of("round", "so-khao");
            case "reopenSheet", "recuseSheet" -> Map.of("reason", "Xem lại");
            case "recordDecision" -> Stage.decision();
            default -> api.plausible(operation.body(), random, cast.ids, 0);
        };
    }

    private static Map<String, Object> edition(Random random) {
        return new HashMap<>(Map.of(
                "preset",
                FirstPreset.code(),
                "ordinal",
                "XI",
                "years",
                "2026-2027",
                "code",
                "pha-" + Long.toHexString(random.nextLong()),
                "opensAt",
                "2026-01-01T00:00:00Z",
                "closesAt",
                "2027-01-01T00:00:00Z",
                "ceremonyAt",
                "2027-02-01T00:00:00Z"));
    }

    private static Map<String, Object> dates() {
        return Map.of(
                "opensAt",
                "2026-01-01T00:00:00Z",
                "closesAt",
                "2027-01-01T00:00:00Z",
                "ceremonyAt",
                "2027-02-01T00:00:00Z",
                "reason",
                "Gia hạn");
    }

    /** The preset with one of its lines spoilt. */
    private static String rulebook(Random random) {
        var lines = FirstPreset.text().split("\n");
        int spoilt = random.nextInt(lines.length);
        int colon = lines[spoilt].indexOf(':');
        lines[spoilt] = (colon < 0 ? lines[spoilt] : lines[spoilt].substring(0, colon + 1)) + " " + Malice.word(random);
        return String.join("\n", lines);
    }

    private static Map<String, Object> registration(Random random) {
        return Map.of(
                "email",
                "ke-la-%d@example.vn".formatted(random.nextInt(5)),
                "password",
                "một mật khẩu dài 2026",
                "fullName",
                "Kẻ Lạ",
                "phone",
                "0905123456",
                "locale",
                "vi");
    }
}
