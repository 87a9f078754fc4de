package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.kernel.VietnameseOrder;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Field;
import vn.bangvang.rulebook.Outcome.NamesWithoutConsent;
import vn.bangvang.rulebook.PrizeLevel;

/** Writes what the public will read. It takes up only what may be shown, so nothing has to be hidden later. */
@Singleton
class ResultsWriter {

    private final Boards boards;
    private final Candidates candidates;
    private final Honours honours;

    ResultsWriter(Boards boards, Candidates candidates, Honours honours) {
        this.boards = boards;
        this.candidates = candidates;
        this.honours = honours;
    }

    ResultsView write(Edition edition, DecisionView decision, Instant publishAt) {
        var board = boards.of(edition);
        var entries = candidates.of(edition.id());
        var identity = edition.rulebook().identity();
        var levels = edition.rulebook().prizes().levels().stream()
                .map(level -> level(level, board, entries))
                .toList();
        return new ResultsView(
                edition.code(),
                NameView.titleOf(edition),
                NameView.of(identity.name()),
                NameView.of(identity.entryTerm()),
                identity.ordinal(),
                identity.years(),
                decision,
                publishAt,
                board.prized(),
                levels,
                honours.of(edition, true));
    }

    private static ResultLevelView level(PrizeLevel level, Board board, Map<UUID, Candidate> entries) {
        var fields = board.rulebook().fields();
        var otherwise = board.rulebook().outcome().namesWithoutConsent();
        var laureates = new ArrayList<Candidate>();
        board.at(level.code()).forEach(place -> laureates.add(entries.get(place.entryId())));
        laureates.sort(Comparator.comparingInt((Candidate entry) -> indexOf(fields, entry))
                .thenComparing(Candidate::title, VietnameseOrder.byText()));
        return new ResultLevelView(
                level.code(),
                NameView.of(level.name()),
                level.order(),
                Optional.ofNullable(level.money()).map(PrizeLevel.Money::dong).orElse(null),
                laureates.stream()
                        .map(entry -> laureate(entry, fields, otherwise))
                        .toList());
    }

    /** By field and title: their order must not tell the rank. */
    private static int indexOf(List<Field> fields, Candidate entry) {
        return fields.stream().map(Field::code).toList().indexOf(entry.fieldCode());
    }

    private static LaureateView laureate(Candidate entry, List<Field> fields, NamesWithoutConsent otherwise) {
        var names = entry.publicNames(otherwise);
        return new LaureateView(
                entry.title(),
                names,
                entry.authors().size() - names.size(),
                entry.unit(),
                NameView.of(fields.get(indexOf(fields, entry)).name()));
    }
}
