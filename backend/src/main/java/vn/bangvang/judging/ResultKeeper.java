package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.bangvang.rulebook.Round;
import vn.bangvang.scoring.EntrySheets;
import vn.bangvang.scoring.Points;
import vn.bangvang.scoring.Scoring;
import vn.bangvang.scoring.SheetTotal;

/** Keeps {@code entry_result} true: whoever changes what is sealed locks it first and rewrites it after. */
@Singleton
class ResultKeeper {

    /** For the sorted index: enough places to keep the order of different means. */
    private static final int ORDERING_PLACES = 8;

    private final ResultRepository results;
    private final MarkRepository marks;

    ResultKeeper(ResultRepository results, MarkRepository marks) {
        this.results = results;
        this.marks = marks;
    }

    void lock(SheetKey sheet) {
        results.lock(sheet.editionId(), sheet.round(), sheet.entryId());
    }

    void rewrite(SheetKey sheet, Round round) {
        var sealed = SealedSheets.of(marks.newestOfEntry(sheet.entryId(), sheet.round()));
        var result = Scoring.result(round, new EntrySheets(sheet.entryId().toString(), "", sealed));
        var totals = result.map(
                        known -> known.sheets().stream().map(SheetTotal::total).toList())
                .orElse(List.of());
        results.write(
                sheet.editionId(),
                sheet.round(),
                sheet.entryId(),
                totals.size(),
                totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                result.map(known -> known.total()).orElse(Points.ZERO).rounded(ORDERING_PLACES),
                totals.stream().min(Comparator.naturalOrder()).orElse(null),
                totals.stream().max(Comparator.naturalOrder()).orElse(null),
                result.filter(known -> known.divergence() != null).isPresent());
    }
}
