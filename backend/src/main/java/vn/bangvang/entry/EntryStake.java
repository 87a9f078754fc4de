package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.kernel.VietnamTime;
import vn.bangvang.kernel.Violation;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.RulebookStake;
import vn.bangvang.programme.Stake;
import vn.bangvang.programme.Submissions;
import vn.bangvang.rulebook.FormFault;
import vn.bangvang.rulebook.History;
import vn.bangvang.rulebook.Rulebook;

/** Which dossiers that were handed in a new version concerns: each is judged by the old rules and by the new. */
@Singleton
class EntryStake implements RulebookStake, Submissions {

    /** Enough to look at; the rest is counted. */
    private static final int NAMED = 20;

    private final SubmittedRepository submitted;
    private final Archive archive;
    private final DossierJson json;

    EntryStake(SubmittedRepository submitted, Archive archive, DossierJson json) {
        this.submitted = submitted;
        this.archive = archive;
        this.json = json;
    }

    private record Lack(String entry, FormFault fault) {}

    @Override
    public int submitted(UUID editionId) {
        return submitted.count(editionId);
    }

    @Override
    public List<Stake> stakes(Edition edition, Rulebook before, Rulebook after) {
        var rows = submitted.of(edition.id());
        var stakes = new ArrayList<>(lostFields(rows, before, after));
        stakes.addAll(newFaults(edition, rows, before, after));
        return stakes;
    }

    private static List<Stake> lostFields(List<EntryRow> rows, Rulebook before, Rulebook after) {
        return before.fields().stream()
                .filter(field -> after.findField(field.code()).isEmpty())
                .flatMap(field -> {
                    int count = Math.toIntExact(rows.stream()
                            .filter(row -> field.code().equals(row.fieldCode()))
                            .count());
                    return count == 0
                            ? Stream.<Stake>empty()
                            : Stream.of(
                                    new Stake("entry.stake.field-lost", Map.of("field", field.name()), count, true));
                })
                .toList();
    }

    /** By what they would lack: dossiers that met the rules as they were and would not meet them as they will be. */
    private List<Stake> newFaults(Edition edition, List<EntryRow> rows, Rulebook before, Rulebook after) {
        return rows.stream()
                .flatMap(row -> newFaults(edition, row, before, after))
                .collect(Collectors.groupingBy(lack -> key(lack.fault()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(EntryStake::lacking)
                .toList();
    }

    /** One of each kind. The archive is asked only where its answer could make a difference: it takes some queries. */
    private Stream<Lack> newFaults(Edition edition, EntryRow row, Rulebook before, Rulebook after) {
        var dossier = json.dossier(row.dossier());
        var history = before.eligibility().equals(after.eligibility())
                ? History.NONE
                : archive.history(after, edition, row.id(), dossier.content());
        var at = row.submittedAt();
        var day = at == null ? LocalDate.MAX : VietnamTime.day(at);
        var kinds = faults(before, dossier, history, day).map(EntryStake::key).collect(Collectors.toSet());
        return faults(after, dossier, history, day)
                .filter(fault -> kinds.add(key(fault)))
                .map(fault -> new Lack(row.code() == null ? "" : row.code(), fault));
    }

    /** On the day it was handed in. */
    private static Stream<FormFault> faults(Rulebook rulebook, Dossier dossier, History history, LocalDate day) {
        return DossierCheck.check(rulebook, dossier.content(), dossier.attachments(), history, day).stream()
                .filter(FormFault::isBlocking);
    }

    /** The same thing lacking in two dossiers, whichever author or file it is about. */
    private static String key(FormFault fault) {
        return fault.code() + " " + fault.path().replaceAll("\\[\\d+]", "");
    }

    private static Stake lacking(List<Lack> same) {
        var fault = same.getFirst().fault();
        var what = new Violation(fault.path(), fault.code(), fault.facts());
        var codes = same.stream().map(Lack::entry).limit(NAMED).collect(Collectors.joining(", "));
        var all = same.size() > NAMED ? codes + ", …" : codes;
        return new Stake("entry.stake.dossiers-lack", Map.of("what", what, "codes", all), same.size(), false);
    }
}
