package vn.bangvang.programme;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A rulebook in words, in the order of a regulation. */
@Serdeable
public record RulebookSummaryView(List<SummarySectionView> sections) {}
