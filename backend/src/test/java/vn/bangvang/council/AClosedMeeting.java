package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.bangvang.award.JudgedEdition;
import vn.bangvang.kernel.Ids;

/** An edition whose council has voted, put into the database as it would lie there. */
@Singleton
public class AClosedMeeting {

    private final JudgedEdition editions;
    private final Ids ids;

    AClosedMeeting(JudgedEdition editions, Ids ids) {
        this.editions = editions;
        this.ids = ids;
    }

    /** Rules under which {@link #of} makes sense: its only member leads nothing. */
    public static String rules() {
        return ACouncil.withVote(JudgedEdition.smallStructure(), ACouncil.SECRET.replace(", leader: true", ""));
    }

    /** A meeting of the panel over all entries of the edition, with this person as its secretary and only member. */
    public UUID of(UUID edition, UUID panel, UUID secretary) {
        var expert = ids.next();
        editions.run("""
                INSERT INTO expert (id, account_id, full_name, unit_name, expertise, email, search_key, created_at)
                VALUES (?, ?, 'Thư ký', 'Sở', '', ?, 'thu ky', NOW(6))
                """, expert, secretary, "thu-ky-%s@example.vn".formatted(expert));
        editions.run("""
                INSERT INTO panel_member (id, panel_id, expert_id, account_id, role, created_at)
                VALUES (?, ?, ?, ?, 'SECRETARY', NOW(6))
                """, ids.next(), panel, expert, secretary);
        var meeting = ids.next();
        editions.run("""
                INSERT INTO council_meeting (id, edition_id, panel_id, round, turn, way, state, place, held_at, closed_at,
                    created_at) VALUES (?, ?, ?, 'final', 1, 'PAPER', 'CLOSED', 'Hội trường', NOW(6), NOW(6), NOW(6))
                """, meeting, edition, panel);
        editions.run("""
                INSERT INTO council_attendance (meeting_id, account_id, full_name, role, present)
                VALUES (?, ?, 'Thư ký', 'SECRETARY', TRUE)
                """, meeting, secretary);
        editions.run("""
                INSERT INTO council_agenda (meeting_id, entry_id, round, turn)
                SELECT ?, id, 'final', 1 FROM entry WHERE edition_id = ?
                """, meeting, edition);
        editions.run("""
                INSERT INTO ballot_count (meeting_id, entry_id, number, issued, returned, invalid, votes, recorded_by,
                    created_at) SELECT ?, id, 1, 1, 1, 0, '{"a": 1}', ?, NOW(6) FROM entry WHERE edition_id = ?
                """, meeting, secretary, edition);
        return meeting;
    }
}
