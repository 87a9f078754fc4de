package vn.bangvang.permission;

import java.util.Map;
import java.util.UUID;

/** One published edition with one of each thing, and what to send to which route. */
record World(
        UUID edition,
        String code,
        UUID panel,
        UUID meeting,
        UUID entry,
        UUID sheet,
        UUID certificate,
        UUID owner,
        UUID judge,
        UUID otherEdition,
        UUID otherPanel,
        UUID grantee,
        UUID grant) {

    private static final String REASON = "{\"reason\":\"Lý do\"}";
    private static final String LINK =
            "{\"token\":\"khong-co\",\"email\":\"a.b@example.vn\",\"fullName\":\"A\",\"password\":\"mat khau rat dai\"}";

    /** Whether the route is about something of this edition, so that roles held elsewhere do not reach it. */
    static boolean isOfOneThing(String path) {
        return path.contains("{") && !path.startsWith("/api/public") && !path.startsWith("/api/experts");
    }

    String filled(String path) {
        var thing = path.startsWith("/api/entries")
                ? entry
                : path.startsWith("/api/sheets")
                        ? sheet
                        : path.startsWith("/api/panels")
                                ? panel
                                : path.startsWith("/api/meetings")
                                        ? meeting
                                        : path.startsWith("/api/certificates")
                                                ? certificate
                                                : path.startsWith("/api/accounts") ? grantee : edition;
        return path.replace("{id}", thing.toString())
                .replace("{entryId}", entry.toString())
                .replace("{grantId}", grant.toString())
                .replace("{code}", code)
                .replace("{number}", "1")
                .replaceAll("\\{[A-Za-z]+}", UUID.randomUUID().toString());
    }

    /** Valid, so that a refusal is about the person and not about the form; empty where the route takes no body. */
    String bodyOf(String route) {
        return bodies().getOrDefault(route, route.startsWith("GET") || route.startsWith("DELETE") ? "" : "{}");
    }

    private Map<String, String> bodies() {
        var dates = "\"opensAt\":\"2026-01-01T00:00:00Z\",\"closesAt\":\"2026-02-01T00:00:00Z\"";
        var met = "\"place\":\"Hội trường\",\"heldAt\":\"2026-01-01T00:00:00Z\"";
        var decision = "{\"number\":\"1\",\"date\":\"2026-11-20\",\"authority\":\"A\",\"signerTitle\":\"B\","
                + "\"signerName\":\"C\",\"subject\":\"D\"}";
        var expert = "{\"fullName\":\"A\",\"unitName\":\"B\",\"expertise\":[],\"email\":\"%s@example.vn\"}"
                .formatted(UUID.randomUUID());
        return Map.ofEntries(
                Map.entry("POST /api/session", "{\"email\":\"a@example.vn\",\"password\":\"x\"}"),
                Map.entry("POST /api/session/refreshes", ""),
                Map.entry(
                        "POST /api/registrations",
                        "{\"email\":\"%s@example.vn\",\"password\":\"mat khau rat dai\",\"fullName\":\"A\",\"locale\":\"vi\"}"
                                .formatted(UUID.randomUUID())),
                Map.entry("POST /api/registrations/confirmations", LINK),
                Map.entry("POST /api/password-resets", LINK),
                Map.entry("POST /api/password-resets/completions", LINK),
                Map.entry("POST /api/setup/administrator", LINK),
                Map.entry(
                        "POST /api/invitations",
                        "{\"email\":\"%s@example.vn\",\"fullName\":\"A\",\"role\":\"SECRETARY\",\"editionId\":\"%s\"}"
                                .formatted(UUID.randomUUID(), edition)),
                Map.entry(
                        "POST /api/accounts/{id}/grants",
                        "{\"role\":\"SECRETARY\",\"editionId\":\"%s\"}".formatted(edition)),
                Map.entry(
                        "POST /api/editions",
                        "{\"preset\":\"khong-co\",\"ordinal\":\"I\",\"years\":\"2026\",\"code\":\"x\"," + dates + "}"),
                Map.entry("PUT /api/editions/{id}/timeline", "{" + dates + ",\"reason\":\"Lý do\"}"),
                Map.entry("PUT /api/editions/{id}/rulebooks/draft", "{\"document\":\"version: 1\"}"),
                Map.entry(
                        "POST /api/editions/{id}/rulebooks/draft/issue",
                        "{\"actNumber\":\"45/QĐ-BTC\",\"actDate\":\"2026-11-02\"}"),
                Map.entry("POST /api/rulebooks/check", "{\"document\":\"version: 1\"}"),
                Map.entry("POST /api/rulebooks/summary", "{\"document\":\"version: 1\"}"),
                Map.entry(
                        "POST /api/editions/{id}/clone",
                        "{\"ordinal\":\"II\",\"years\":\"2028\",\"code\":\"x-%s\","
                                        .formatted(UUID.randomUUID().toString().substring(0, 8))
                                + dates + "}"),
                Map.entry("POST /api/editions/{id}/moves", "{\"to\":\"DRAFT\"}"),
                Map.entry("POST /api/entries/{id}/authors/{authorId}/consent-withdrawal", REASON),
                Map.entry("POST /api/entries/{id}/checks", "{\"outcome\":\"ELIGIBLE\"}"),
                Map.entry("POST /api/experts", expert),
                Map.entry("PUT /api/experts/{id}", expert),
                Map.entry("POST /api/editions/{id}/panels", "{\"name\":\"Hội đồng mới\",\"fields\":[\"CK\"]}"),
                Map.entry("PUT /api/panels/{id}", "{\"name\":\"Hội đồng\",\"fields\":[\"CK\"]}"),
                Map.entry(
                        "POST /api/panels/{id}/members",
                        "{\"expertId\":\"%s\",\"role\":\"MEMBER\"}".formatted(UUID.randomUUID())),
                Map.entry(
                        "POST /api/editions/{id}/conflicts",
                        "{\"entryId\":\"%s\",\"judgeId\":\"%s\",\"reason\":\"Lý do\"}".formatted(entry, judge)),
                Map.entry("POST /api/panels/{id}/meetings", "{" + met + ",\"way\":\"PAPER\"}"),
                Map.entry("PUT /api/meetings/{id}", "{" + met + "}"),
                Map.entry("PUT /api/meetings/{id}/attendance", "{\"members\":[]}"),
                Map.entry("POST /api/meetings/{id}/ballot", "{\"papers\":[]}"),
                Map.entry(
                        "PUT /api/meetings/{id}/counts/{entryId}",
                        "{\"issued\":1,\"returned\":1,\"invalid\":1,\"votes\":[],\"tellers\":[\"A\"]}"),
                Map.entry("PUT /api/sheets/{id}", "{\"marks\":[]}"),
                Map.entry("PUT /api/editions/{id}/rounds/{round}/figures", "{\"values\":[]}"),
                Map.entry("POST /api/editions/{id}/rounds/{round}/closing", "{}"),
                Map.entry("POST /api/editions/{id}/rounds/{round}/reopening", REASON),
                Map.entry("PUT /api/editions/{id}/distinctions/{prize}", "{\"recipients\":[]}"),
                Map.entry(
                        "POST /api/panels/{id}/extra-sheets",
                        "{\"entryId\":\"%s\",\"judgeId\":\"%s\",\"reason\":\"Lý do\"}".formatted(entry, judge)),
                Map.entry("POST /api/sheets/{id}/recusal", REASON),
                Map.entry("POST /api/sheets/{id}/rescore", REASON),
                Map.entry("POST /api/editions/{id}/decision", decision),
                Map.entry("POST /api/editions/{id}/publication/revocation", REASON),
                Map.entry("PUT /api/editions/{id}/forwarding", "{\"entryIds\":[]}"),
                Map.entry(
                        "PUT /api/editions/{id}/ceremony-order",
                        "{\"levels\":\"LOWEST_FIRST\",\"within\":\"BY_RANK\"}"),
                Map.entry("POST /api/certificates/{id}/revocation", REASON));
    }
}
