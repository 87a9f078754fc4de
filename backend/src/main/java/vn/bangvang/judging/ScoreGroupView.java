package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The entries of one field in a panel's table. */
@Serdeable
public record ScoreGroupView(String fieldCode, WordsView field, List<ScoreRowView> rows) {}
