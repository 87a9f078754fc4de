package vn.bangvang.hostile;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.bangvang.http.Answer;
import vn.bangvang.http.Person;

/** Applicants who hand in and judges who save and seal, all remembering what they were told has been done. */
final class Traffic {

    /** The last a judge was told about a sheet; the marks are empty when a later save may stand there unanswered. */
    record Acknowledged(int version, String novelty, boolean isSealed) {

        /** A seal takes the version on by one, unless a save in between was done and its answer lost. */
        Acknowledged sealed(int now) {
            return new Acknowledged(now, now == version + 1 ? novelty : "", true);
        }
    }

    final Map<UUID, String> receipts = new ConcurrentHashMap<>();
    final Map<UUID, Acknowledged> sheets = new ConcurrentHashMap<>();
    final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean isOver;

    void stop() {
        isOver = true;
    }

    /** Writes dossiers and hands them in until it is over. */
    void applicant(Stage stage, int number) {
        for (int i = 0; !isOver; i++) {
            var title = "Giải pháp %d của người thứ %d".formatted(i, number);
            attempt(() -> {
                var id = stage.draft(title);
                var answer = Stage.submit(stage.applicant, id);
                if (accepted(answer)) {
                    receipts.put(id, answer.string("code"));
                }
            });
        }
    }

    /** Saves each sheet some times, seals it in the end, and keeps to the sheets it has. */
    void judge(Person judge, List<UUID> own, Random random) {
        for (var sheet : own) {
            for (int saves = 3 + random.nextInt(4); saves > 0 && !isOver; saves--) {
                attempt(() -> save(judge, sheet, random));
            }
            if (!isOver) {
                attempt(() -> seal(judge, sheet));
            }
        }
    }

    private void save(Person judge, UUID sheet, Random random) {
        var novelty = 20 + random.nextInt(20) + ".5";
        var answer = Stage.save(judge, sheet, Stage.marks(novelty, "25", "20.5"));
        if (accepted(answer)) {
            sheets.put(sheet, new Acknowledged(answer.at("version").getIntValue(), novelty, false));
        }
    }

    private void seal(Person judge, UUID sheet) {
        var answer = Stage.seal(judge, sheet);
        if (accepted(answer)) {
            var seen = sheets.getOrDefault(sheet, new Acknowledged(0, "", false));
            sheets.put(sheet, seen.sealed(answer.at("version").getIntValue()));
        }
    }

    private boolean accepted(Answer answer) {
        if (answer.status() == 500) {
            failures.add(answer.text());
        }
        return answer.status() == 200;
    }

    /** No answer and "busy" are what a killed product may give; the next attempt comes a little later. */
    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException | AssertionError unanswered) {
            if (String.valueOf(unanswered.getMessage()).contains("request.failed")) {
                failures.add(unanswered.getMessage());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(30));
        }
    }
}
