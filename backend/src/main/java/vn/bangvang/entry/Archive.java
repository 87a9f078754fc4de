package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.Text;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.EligibilityCheck;
import vn.bangvang.rulebook.History;
import vn.bangvang.rulebook.Rulebook;

/** Searches the entries of all editions in this system for the authors and the title of one. Three queries each time. */
@Singleton
class Archive {

    private final ArchiveRepository entries;
    private final PrizeArchive prizes;
    private final Editions editions;

    Archive(ArchiveRepository entries, PrizeArchive prizes, Editions editions) {
        this.entries = entries;
        this.prizes = prizes;
        this.editions = editions;
    }

    /** What the rules of the edition ask the archive; not searched when they ask nothing. */
    History history(Edition edition, UUID entryId, Draft draft) {
        return history(edition.rulebook(), edition, entryId, draft);
    }

    /** The same under rules that are not the edition's yet. */
    History history(Rulebook rules, Edition edition, UUID entryId, Draft draft) {
        return isAsked(rules) ? history(edition, search(edition, entryId, draft, null)) : History.NONE;
    }

    History history(Edition edition, List<Found> found) {
        var programme = edition.rulebook().identity().programme();
        var entered = found.stream()
                .filter(one -> one.sameTitle() && one.sharesAuthor())
                .filter(one ->
                        one.programme().equals(programme) && one.opensAt().isBefore(edition.opensAt()))
                .map(one -> new History.Entered(codeOf(one), one.code(), one.prize() != null))
                .toList();
        return new History(entered, found.stream().flatMap(this::won).toList());
    }

    private Stream<History.Prize> won(Found found) {
        var prize = found.prize();
        if (prize == null) {
            return Stream.of();
        }
        var edition = codeOf(found);
        return found.known().stream()
                .map(match -> new History.Prize(
                        found.programme(),
                        edition,
                        prize.decisionDate().getYear(),
                        prize.order(),
                        prize.level().vi(),
                        match.author(),
                        match.lead()));
    }

    private String codeOf(Found found) {
        return editions.glance(found.editionId()).code();
    }

    /** Other entries by the same people or of the same name: of this edition, prized ones, and those called the same. */
    List<Found> search(Edition edition, UUID entryId, Draft draft) {
        return search(edition, entryId, draft, edition.id());
    }

    /** @param within the edition whose entries count although they won nothing; no rule asks for such */
    private List<Found> search(Edition edition, UUID entryId, Draft draft, @Nullable UUID within) {
        var names = draft.authors().stream()
                .map(author -> Text.searchKey(author.name()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        var title = SearchKeys.of(draft).title();
        var lines = new ArrayList<ArchiveLine>();
        if (!names.isEmpty()) {
            lines.addAll(entries.byName(names, title, within, entryId));
        }
        if (!title.isEmpty()) {
            lines.addAll(entries.byTitle(title, edition.rulebook().identity().programme(), edition.id(), entryId));
        }
        var prized = prizes(lines);
        Map<UUID, List<ArchiveLine>> byEntry = lines.stream()
                .distinct()
                .collect(Collectors.groupingBy(ArchiveLine::entryId, LinkedHashMap::new, Collectors.toList()));
        return byEntry.values().stream()
                .map(people -> found(people, draft.authors(), title, prized))
                .filter(one -> one.sameTitle() || one.sharesAuthor())
                .filter(one -> one.sameTitle()
                        || one.prize() != null
                        || one.editionId().equals(within))
                .toList();
    }

    private Map<UUID, WonPrize> prizes(Collection<ArchiveLine> lines) {
        var ids = lines.stream().map(ArchiveLine::entryId).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : prizes.of(ids).stream().collect(Collectors.toMap(WonPrize::entryId, Function.identity()));
    }

    private static Found found(
            List<ArchiveLine> people, List<AuthorDraft> authors, String title, Map<UUID, WonPrize> prized) {
        var line = people.getFirst();
        return new Found(
                line.entryId(),
                line.editionId(),
                line.programme(),
                line.opensAt(),
                line.code(),
                line.title(),
                line.titleKey().equals(title),
                matches(people, authors, Somebody.Likeness.SAME),
                matches(people, authors, Somebody.Likeness.POSSIBLE),
                prized.get(line.entryId()));
    }

    private static List<Found.Match> matches(
            List<ArchiveLine> people, List<AuthorDraft> authors, Somebody.Likeness likeness) {
        var matches = new ArrayList<Found.Match>();
        for (var author : authors) {
            var somebody = Somebody.of(author);
            people.stream()
                    .filter(line -> somebody.to(line.person()) == likeness)
                    .findFirst()
                    .ifPresent(line -> matches.add(new Found.Match(author.name(), line.isLead())));
        }
        return matches;
    }

    private static boolean isAsked(Rulebook rulebook) {
        return rulebook.eligibility().stream().anyMatch(check -> switch (check) {
            case EligibilityCheck.NotEnteredBefore n -> true;
            case EligibilityCheck.OncePerPerson o -> true;
            case EligibilityCheck.PrizeInArchive p -> true;
            case EligibilityCheck.AtLeastOneOf a -> a.standards().stream().anyMatch(standard -> standard.won() != null);
            default -> false;
        });
    }
}
