package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** The figures of one entry, in the order of the round's. */
@Serdeable
public record FigureLineView(UUID entryId, String code, String title, String fieldCode, List<FigureCellView> cells) {}
