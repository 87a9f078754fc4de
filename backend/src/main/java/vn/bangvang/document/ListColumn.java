package vn.bangvang.document;

/** A column of a list. Widths are in millimetres and scaled together to fill the page. */
public record ListColumn(String title, int widthMm, ColumnAlign align) {

    public ListColumn {
        if (widthMm <= 0) {
            throw new IllegalArgumentException("widthMm must be positive: " + widthMm);
        }
    }
}
