package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** A prize and who gets it, with the entries behind them. */
    private record Given(SidePrize prize, List<RecipientView> to, Map<UUID, Candidate> entries) {

        @Nullable
        Candidate entry(RecipientView one) {
            return one.entryId() == null ? null : entries.get(one.entryId());
        }

        List<PrizedAuthor> people(RecipientView one) {
            var entry = entry(one);
            return entry == null
                    ? List.of()
                    : entry.authors().stream()
                            .filter(author -> one.authorIds().contains(author.id()))
                            .toList();
        }
    }

    /** Prizes that somebody gets, in the order of the rulebook. */
    List<HonourView> of(Edition edition, boolean onlyPublicNames) {
        return given(edition)
                .map(given -> new HonourView(
                        given.prize().code(),
                        NameView.of(given.prize().name()),
                        given.prize().isCollective(),
                        given.prize().money(),
                        given.to().stream()
                                .map(one -> honoured(given, one, onlyPublicNames))
                                .toList()))
                .toList();
    }

    /** Everybody who gets one of them, in the same order. */
    List<PrizeRecipient> recipients(Edition edition) {
        return given(edition)
                .flatMap(given -> given.to().stream().flatMap(one -> recipients(given, one)))
                .toList();
    }

    private Stream<Given> given(Edition edition) {
        var stored =
                rows.of(edition.id()).stream().collect(Collectors.toMap(DistinctionRow::prize, boards::recipients));
        if (stored.values().stream().allMatch(List::isEmpty)) {
            return Stream.empty();
        }
        var entries = candidates.of(edition.id());
        return SidePrize.of(edition.rulebook()).stream()
                .map(prize -> new Given(prize, stored.getOrDefault(prize.code(), List.of()), entries))
                .filter(given -> !given.to().isEmpty());
    }

    private static HonouredView honoured(Given given, RecipientView one, boolean onlyPublicNames) {
        var entry = given.entry(one);
        if (entry == null) {
            return new HonouredView(List.of(one.name()), 0, null, null);
        }
        var people = given.people(one);
        var named = people.stream()
                .filter(author -> !onlyPublicNames || author.nameIsPublic())
                .map(PrizedAuthor::name)
                .toList();
        return new HonouredView(named, people.size() - named.size(), entry.title(), entry.unit());
    }

    private static Stream<PrizeRecipient> recipients(Given given, RecipientView one) {
        var prize = given.prize();
        var entry = given.entry(one);
        if (entry == null) {
            return prize.isCollective()
                    ? Stream.of(
                            new PrizeRecipient(prize.code(), UUID.fromString(one.key()), one.name(), null, null, null))
                    : Stream.empty();
        }
        var work = prize.to() == SidePrize.To.AUTHOR
                ? null
                : new PrizeRecipient.Work(entry.code(), entry.title(), entry.fieldCode());
        return given.people(one).stream()
                .map(author -> new PrizeRecipient(
                        prize.code(), author.id(), author.name(), entry.entryId(), work, entry.unit()));
    }
}
