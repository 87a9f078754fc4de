package vn.bangvang.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows under one bold line across the table, or under none. Each row has a cell for every column. */
public record ListGroup(@Nullable String title, List<List<ListCell>> rows) {

    public ListGroup {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
