package vn.bangvang.programme;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** One part of the regulation: its heading and its sentences. */
@Serdeable
public record SummarySectionView(String title, List<String> lines) {}
