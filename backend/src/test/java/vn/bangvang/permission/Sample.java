package vn.bangvang.permission;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.bangvang.account.Grants;
import vn.bangvang.account.People;
import vn.bangvang.account.Role;
import vn.bangvang.award.JudgedEdition;
import vn.bangvang.council.AClosedMeeting;
import vn.bangvang.kernel.UuidBinaryConverter;

/** Builds the world once: an edition judged, decided and published, with a certificate of each. */
@Singleton
class Sample {

    private static final String DOSSIER = """
            {"content": {"title": "Giải pháp", "field": "CNTT", "entrant": "INDIVIDUAL", "organisation": "",
             "submittingUnit": "", "answers": {}, "authors": []}, "attachments": []}
            """;

    private final JudgedEdition editions;
    private final AClosedMeeting meetings;
    private final People people;
    private final Grants grants;
    private final DataSource database;

    Sample(JudgedEdition editions, AClosedMeeting meetings, People people, Grants grants, DataSource database) {
        this.editions = editions;
        this.meetings = meetings;
        this.people = people;
        this.grants = grants;
        this.database = DelegatingDataSource.unwrapDataSource(database);
    }

    World world() throws SQLException {
        var stage = editions.ladder(AClosedMeeting.rules());
        var owner = people.applicant().accountId();
        var entry = stage.of("A");
        var panel = id("SELECT id FROM panel WHERE edition_id = ?", stage.id);
        var judge = id("SELECT judge_id FROM score_sheet WHERE entry_id = ? ORDER BY id LIMIT 1", entry);
        var meeting = meetings.of(stage.id, panel, judge);
        stage.published();
        stage.organiser.post(stage.path("/certificates"), Map.of()).is(200);
        editions.run("UPDATE entry SET owner_id = ?, dossier = ? WHERE id = ?", owner, DOSSIER, entry);
        editions.run(
                "INSERT INTO panel_field (edition_id, round, field_code, panel_id, created_at) VALUES (?, 'final', 'CNTT', ?, NOW(6))",
                stage.id,
                panel);
        var other = editions.stage();
        var grantee = people.applicant().accountId();
        grants.give(grantee, Role.SECRETARY, stage.id, null);
        return new World(
                stage.id,
                stage.code,
                panel,
                meeting,
                entry,
                id("SELECT id FROM score_sheet WHERE entry_id = ? ORDER BY id LIMIT 1", entry),
                id("SELECT id FROM certificate WHERE entry_id = ? LIMIT 1", entry),
                owner,
                judge,
                other.id,
                id("SELECT id FROM panel WHERE edition_id = ?", other.id),
                grantee,
                id("SELECT id FROM account_grant WHERE account_id = ?", grantee));
    }

    /** Everybody who could come, each standing to the world in another way. */
    List<Somebody> cast(World world) {
        grants.give(world.judge(), Role.JUDGE, world.edition(), world.panel());
        return List.of(
                new Somebody("stranger", null, null, Somebody.Where.NOWHERE, false, false),
                new Somebody(
                        "another applicant",
                        people.applicant().accountId(),
                        null,
                        Somebody.Where.NOWHERE,
                        false,
                        false),
                new Somebody("owner", world.owner(), null, Somebody.Where.NOWHERE, true, false),
                new Somebody("judge of the sheet", world.judge(), Role.JUDGE, Somebody.Where.HERE, false, true),
                panelist("another judge of the panel", Role.JUDGE, world.edition(), world.panel(), Somebody.Where.HERE),
                panelist(
                        "judge elsewhere",
                        Role.JUDGE,
                        world.otherEdition(),
                        world.otherPanel(),
                        Somebody.Where.ELSEWHERE),
                panelist("chair", Role.PANEL_CHAIR, world.edition(), world.panel(), Somebody.Where.HERE),
                panelist(
                        "chair elsewhere",
                        Role.PANEL_CHAIR,
                        world.otherEdition(),
                        world.otherPanel(),
                        Somebody.Where.ELSEWHERE),
                officer("secretary", Role.SECRETARY, world.edition(), Somebody.Where.HERE),
                officer("secretary elsewhere", Role.SECRETARY, world.otherEdition(), Somebody.Where.ELSEWHERE),
                officer("organiser", Role.ORGANISER, world.edition(), Somebody.Where.HERE),
                officer("organiser elsewhere", Role.ORGANISER, world.otherEdition(), Somebody.Where.ELSEWHERE),
                new Somebody(
                        "organiser of the province",
                        people.organiser().accountId(),
                        Role.ORGANISER,
                        Somebody.Where.EVERYWHERE,
                        false,
                        false),
                new Somebody(
                        "administrator",
                        people.administrator().accountId(),
                        Role.ADMINISTRATOR,
                        Somebody.Where.EVERYWHERE,
                        false,
                        false));
    }

    private Somebody panelist(String name, Role role, UUID edition, UUID panel, Somebody.Where where) {
        return new Somebody(name, people.with(role, edition, panel).accountId(), role, where, false, false);
    }

    private Somebody officer(String name, Role role, UUID edition, Somebody.Where where) {
        return new Somebody(name, people.with(role, edition).accountId(), role, where, false, false);
    }

    private UUID id(String sql, UUID of) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, UuidBinaryConverter.bytes(of));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return UuidBinaryConverter.uuid(rows.getBytes(1));
            }
        }
    }
}
