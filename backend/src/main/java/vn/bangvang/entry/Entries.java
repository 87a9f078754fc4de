package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.kernel.VietnamTime;
import vn.bangvang.programme.Editions;

/** Entries for the features that come after: who takes part, who the authors are, what became of it. */
@Singleton
public class Entries {

    private final EntryRepository entries;
    private final AuthorRepository authors;
    private final SupervisorRepository supervisors;
    private final CheckRepository checks;
    private final DossierJson json;
    private final Editions editions;
    private final PersonKey keys;
    private final Ids ids;
    private final InstantSource clock;

    Entries(
            EntryRepository entries,
            AuthorRepository authors,
            SupervisorRepository supervisors,
            CheckRepository checks,
            DossierJson json,
            Editions editions,
            PersonKey keys,
            Ids ids,
            InstantSource clock) {
        this.entries = entries;
        this.authors = authors;
        this.supervisors = supervisors;
        this.checks = checks;
        this.json = json;
        this.editions = editions;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /** Refuses with {@code entry.missing} when there is no such entry. */
    @UseCase(readOnly = true)
    public Entry get(UUID entryId) {
        return row(entryId).toEntry();
    }

    /** Everything admitted to judging (eligible, prized or not prized), in the order of the register, with authors. */
    @UseCase(readOnly = true)
    public List<EligibleEntry> listEligible(UUID editionId) {
        Map<UUID, List<EntryAuthor>> people = authors.admitted(editionId).stream()
                .map(row -> row.toAuthor(today()))
                .collect(Collectors.groupingBy(EntryAuthor::entryId));
        Map<UUID, List<EntrySupervisor>> guides = supervisors.admitted(editionId).stream()
                .collect(Collectors.groupingBy(
                        SupervisorRow::entryId, Collectors.mapping(SupervisorRow::toSupervisor, Collectors.toList())));
        return entries.admitted(editionId).stream()
                .map(line -> EligibleEntry.of(
                        line,
                        people.getOrDefault(line.id(), List.of()),
                        guides.getOrDefault(line.id(), List.of()),
                        keys))
                .toList();
    }

    /** Everything handed in and withdrawn afterwards, in the order of the register. */
    @UseCase(readOnly = true)
    public List<Entry> listWithdrawn(UUID editionId) {
        return entries.withdrawn(editionId).stream().map(EntryRow::toEntry).toList();
    }

    /** Authors in the order of the dossier. */
    @UseCase(readOnly = true)
    public List<EntryAuthor> authors(UUID entryId) {
        return authors.of(entryId).stream().map(row -> row.toAuthor(today())).toList();
    }

    @UseCase(readOnly = true)
    public List<EntrySupervisor> supervisors(UUID entryId) {
        return supervisors.of(entryId).stream().map(SupervisorRow::toSupervisor).toList();
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    /** An entry with what judges read of it: no birth dates or addresses, and no authors at all when {@code blind}. */
    @UseCase(readOnly = true)
    public HandedIn handedIn(UUID entryId, boolean blind) {
        var row = row(entryId);
        if (row.dossier() == null) {
            throw RuleBroken.of(EntryRule.MISSING);
        }
        var dossier = json.dossier(row.dossier());
        var files = dossier.filesForJudges(editions.glance(row.editionId()).rulebook());
        return new HandedIn(row.toEntry(), DossierView.of(dossier.content().forJudges(), files, !blind));
    }

    /** The end of an eligible entry: {@code PRIZED} or {@code NOT_PRIZED}. Settling it so again changes nothing. */
    @UseCase
    public void settle(UUID entryId, EntryState outcome) {
        var row = entries.lock(entryId).orElseThrow(() -> RuleBroken.of(EntryRule.MISSING));
        if (row.state() == outcome) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entries.move(entryId, row.state().to(outcome), null, now);
        checks.save(new CheckRow(ids.next(), entryId, outcome, null, null, null, null, now));
    }

    private EntryRow row(UUID entryId) {
        return entries.findById(entryId).orElseThrow(() -> RuleBroken.of(EntryRule.MISSING));
    }
}
