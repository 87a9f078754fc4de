package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.entry.Entries;
import vn.bangvang.entry.EntryAuthor;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Advance;
import vn.bangvang.scoring.ContestEntry;
import vn.bangvang.scoring.FigureValue;
import vn.bangvang.scoring.Material;
import vn.bangvang.scoring.PanelChoice;
import vn.bangvang.scoring.Sheet;
import vn.bangvang.scoring.TieChoice;

/** Puts together everything that is counted in an edition. Entries and judges go by their ids, units too. */
@Singleton
public class Materials {

    private final Entries entries;
    private final MarkRepository marks;
    private final FigureRepository figures;
    private final RoundRepository rounds;
    private final BallotCounts ballots;

    Materials(
            Entries entries,
            MarkRepository marks,
            FigureRepository figures,
            RoundRepository rounds,
            BallotCounts ballots) {
        this.entries = entries;
        this.marks = marks;
        this.figures = figures;
        this.rounds = rounds;
        this.ballots = ballots;
    }

    /** @param ties the organiser's answers to ties */
    @UseCase(readOnly = true)
    public Material of(Edition edition, List<TieChoice> ties) {
        return new Material(
                contestants(entries.listEligible(edition.id())),
                sheets(edition),
                figures(edition),
                ballots.of(edition),
                choices(edition),
                ties);
    }

    List<Sheet> sheets(Edition edition) {
        return SealedSheets.of(marks.ofEdition(edition.id()));
    }

    List<FigureValue> figures(Edition edition) {
        return figures.ofEdition(edition.id()).stream().map(FigureRow::toValue).toList();
    }

    /** Who was let into the round after one whose panel decides. */
    private List<PanelChoice> choices(Edition edition) {
        var entrants = rounds.entrants(edition.id());
        return edition.rulebook().rounds().stream()
                .filter(round -> round.advance() instanceof Advance.PanelDecision)
                .flatMap(round -> Rounds.next(edition, round).stream()
                        .flatMap(next -> entrants.stream()
                                .filter(row -> row.round().equals(next.code()))
                                .map(row -> new PanelChoice(
                                        round.code(), row.entryId().toString()))))
                .toList();
    }

    /** Ages as places in the order of birth, so that no birth date leaves the register. */
    static List<ContestEntry> contestants(List<EligibleEntry> eligible) {
        var youngest = places(eligible, Materials::youngest, Comparator.naturalOrder());
        var oldest = places(eligible, Materials::oldest, Comparator.reverseOrder());
        return eligible.stream()
                .map(entry -> new ContestEntry(
                        entry.id().toString(),
                        entry.fieldCode(),
                        entry.ageGroup(),
                        text(entry.submittingUnitId()),
                        entry.authorKeys(),
                        youngest(entry).map(youngest::get).orElse(0L),
                        oldest(entry).map(oldest::get).orElse(0L)))
                .toList();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static Optional<LocalDate> youngest(EligibleEntry entry) {
        return entry.youngestBirthDate();
    }

    private static Optional<LocalDate> oldest(EligibleEntry entry) {
        return entry.authors().stream()
                .map(EntryAuthor::birthDate)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private static Map<LocalDate, Long> places(
            List<EligibleEntry> eligible,
            Function<EligibleEntry, Optional<LocalDate>> date,
            Comparator<LocalDate> lowestFirst) {
        var dates = new TreeSet<>(lowestFirst);
        eligible.forEach(entry -> date.apply(entry).ifPresent(dates::add));
        var places = new HashMap<LocalDate, Long>();
        dates.forEach(day -> places.put(day, places.size() + 1L));
        return places;
    }
}
