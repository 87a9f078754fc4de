package vn.bangvang.programme;

/** The life of one version: written, in force, replaced by the next. */
public enum RulebookState {
    DRAFT,
    ISSUED,
    SUPERSEDED
}
