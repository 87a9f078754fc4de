package vn.bangvang.document;

/** How the cells of a column stand. */
public enum ColumnAlign {
    LEFT,
    CENTRE,
    RIGHT
}
