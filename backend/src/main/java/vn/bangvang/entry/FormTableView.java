package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Rows of the same columns; the answer is a JSON array of objects by column code, cells are texts. */
@Serdeable
public record FormTableView(List<FormColumnView> columns, int maxRows) {}
