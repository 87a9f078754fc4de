package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.programme.Edition;

/** Special and collective prizes as decided. */
@Singleton
class Honours {

    private final DistinctionRepository rows;
    private final Boards boards;
    private final Candidates candidates;

    Honours(DistinctionRepository rows, Boards boards, Candidates candidates) {
        this.rows = rows;
        this.boards = boards;
        this.candidates = candidates;
    }

    /** Prizes that somebody gets, in the order of the rulebook. */
    List<HonourView> of(Edition edition, boolean onlyPublicNames) {
        var stored =
                rows.of(edition.id()).stream().collect(Collectors.toMap(DistinctionRow::prize, boards::recipients));
        var entries = candidates.of(edition.id());
        Function<RecipientView, HonouredView> shown = one -> honoured(one, entries, onlyPublicNames);
        return SidePrize.of(edition.rulebook()).stream()
                .map(prize -> new HonourView(
                        prize.code(),
                        NameView.of(prize.name()),
                        prize.isCollective(),
                        prize.money(),
                        stored.getOrDefault(prize.code(), List.of()).stream()
                                .map(shown)
                                .toList()))
                .filter(honour -> !honour.recipients().isEmpty())
                .toList();
    }

    private static HonouredView honoured(RecipientView one, Map<UUID, Candidate> entries, boolean onlyPublicNames) {
        var entry = one.entryId() == null ? null : entries.get(one.entryId());
        if (entry == null) {
            return new HonouredView(List.of(one.name()), 0, null, null);
        }
        var people = entry.authors().stream()
                .filter(author -> List.of(one.name().split(", ")).contains(author.name()))
                .toList();
        var named = people.stream()
                .filter(author -> !onlyPublicNames || author.nameIsPublic())
                .map(PrizedAuthor::name)
                .toList();
        return new HonouredView(named, people.size() - named.size(), entry.title(), entry.unit());
    }
}
