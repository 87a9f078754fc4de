package vn.bangvang.programme;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** @param rows each as long as {@code columns}; a cell may be empty */
@Serdeable
public record SummaryTableView(String caption, List<String> columns, List<List<String>> rows) {}
