package vn.bangvang.council;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.People;
import vn.bangvang.http.Answer;
import vn.bangvang.http.Person;
import vn.bangvang.judging.AContest;
import vn.bangvang.rulebook.FirstPreset;

/** A council of a chair, a vice chair, a secretary and members over entries of one field; it votes A, B, C or no. */
public final class ACouncil {

    /** Two thirds must be there with a leader; shares are of all members; up to two turns. */
    static final String SECRET = """
            secrecy: secret
                  shareOf: all-members
                  quorum: {share: 2/3, leader: true}
                  options:
                    - {code: a, label: {vi: Giải A, en: Prize A}, counts: for, level: nhat}
                    - {code: b, label: {vi: Giải B, en: Prize B}, counts: for, level: nhi}
                    - {code: c, label: {vi: Giải C, en: Prize C}, counts: for, level: ba}
                    - {code: no, label: {vi: Không đồng ý, en: Against}, counts: against}
                  conflicted: left-out
                  turns: 2
            """;

    static final String OPEN = SECRET.replace("secrecy: secret", "secrecy: open");

    public final AContest contest;
    public final Person organiser;
    final UUID panel;
    public final List<UUID> members = new ArrayList<>();

    private ACouncil(People people, String ballot, int members, int entries) {
        contest = AContest.open(people, rulebook(ballot)).entries("CK", entries);
        organiser = contest.organiser;
        panel = contest.panel("Hội đồng Cơ khí", "CK");
        for (int i = 0; i < members; i++) {
            seat(
                    i == 0 ? "CHAIR" : i == 1 ? "VICE_CHAIR" : i == 2 ? "SECRETARY" : "MEMBER",
                    "Sở số " + UUID.randomUUID());
        }
    }

    public static ACouncil of(People people, int members, int entries) {
        return new ACouncil(people, SECRET, members, entries);
    }

    static ACouncil openly(People people, int members, int entries) {
        return new ACouncil(people, OPEN, members, entries);
    }

    UUID seat(String role, String unit) {
        var expert = contest.expert("Thành viên " + (members.size() + 1), unit, "0261385000");
        var account = contest.seat(panel, expert, role);
        members.add(account);
        return account;
    }

    /** The preset with a vote in its only round, and prizes by share of votes. */
    static String rulebook(String ballot) {
        return withVote(FirstPreset.text(), ballot)
                .replace("threshold: {points: 85,", "threshold: {share: 90%,")
                .replace("threshold: {points: 75,", "threshold: {share: 80%,")
                .replace("threshold: {points: 65,", "threshold: {share: 70%,")
                .replaceAll("threshold: \\{points: \\d+,", "threshold: {share: 60%,");
    }

    /** The rules with a vote beside the score sheets of their round. */
    static String withVote(String rulebook, String ballot) {
        return rulebook.replace("    mode: score\n", "    mode: score-and-ballot\n    ballot:\n      " + ballot);
    }

    Answer call(String way) {
        return organiser.post(
                "/api/panels/" + panel + "/meetings",
                Map.of("place", "Phòng họp số 2", "heldAt", Instant.now().toString(), "way", way));
    }

    /** A meeting in which these of the members are there, in the order in which they were seated. */
    UUID met(String way, int present) {
        var id = call(way).is(201).id("id");
        attend(id, present).is(200);
        return id;
    }

    UUID voting(String way, int present) {
        var id = met(way, present);
        begin(id).is(200);
        return id;
    }

    Answer attend(UUID id, int present) {
        var said = members.stream()
                .map(member -> Map.of("accountId", member, "present", members.indexOf(member) < present))
                .toList();
        return organiser.put("/api/meetings/" + id + "/attendance", etag(id), Map.of("members", said));
    }

    Answer begin(UUID id) {
        return organiser.post("/api/meetings/" + id + "/voting", etag(id), Map.of());
    }

    Answer close(UUID id) {
        return organiser.post("/api/meetings/" + id + "/closing", etag(id), Map.of());
    }

    Answer get(UUID id) {
        return organiser.get("/api/meetings/" + id).is(200);
    }

    String etag(UUID id) {
        return get(id).etag();
    }

    /** The same choice for every entry of the contest. */
    Answer cast(UUID id, UUID member, @Nullable String choice) {
        return cast(
                id,
                member,
                contest.entries.stream().map(entry -> paper(entry, choice)).toList());
    }

    Answer cast(UUID id, UUID member, List<Map<String, Object>> papers) {
        return contest.signIn(member).post("/api/meetings/" + id + "/ballot", Map.of("papers", papers));
    }

    static Map<String, Object> paper(UUID entry, @Nullable String choice) {
        var paper = new HashMap<String, Object>();
        paper.put("entryId", entry);
        paper.put("option", choice);
        return paper;
    }

    /** One after the other, each member another choice, the same for all entries. */
    void castAll(UUID id, String... choices) {
        for (int i = 0; i < choices.length; i++) {
            cast(id, members.get(i), choices[i]).is(204);
        }
    }

    Answer count(UUID id, UUID entry, int issued, int returned, int invalid, int[] votes, @Nullable String reason) {
        var body = new HashMap<String, Object>();
        body.put("issued", issued);
        body.put("returned", returned);
        body.put("invalid", invalid);
        var codes = List.of("a", "b", "c", "no");
        body.put(
                "votes",
                codes.stream()
                        .map(code -> Map.of("option", code, "votes", votes[codes.indexOf(code)]))
                        .toList());
        body.put("tellers", List.of("Nguyễn Văn Kiểm", "Trần Thị Đếm"));
        body.put("reason", reason);
        return organiser.put("/api/meetings/" + id + "/counts/" + entry, body);
    }

    Answer councils() {
        return organiser.get("/api/editions/" + contest.edition + "/councils").is(200);
    }
}
