package vn.bangvang.judging;

/** Why somebody may not judge an entry; the strongest reason comes first. */
public enum ConflictKind {
    /** The judge entered it or is one of its authors: same account, e-mail address or phone. */
    OWN_ENTRY,
    /** The judge works where an author works or at the unit that sent the entry. */
    SAME_UNIT,
    /** The judge stepped aside. */
    DECLARED_BY_JUDGE,
    /** The organiser knows of an interest. */
    DECLARED_BY_ORGANISER
}
