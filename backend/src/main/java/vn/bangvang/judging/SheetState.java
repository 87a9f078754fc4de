package vn.bangvang.judging;

import java.util.EnumSet;
import java.util.Set;

/** A score sheet's life. Only a person with a reason opens a sealed sheet again. */
public enum SheetState {
    OPEN,
    SEALED,
    RECUSED;

    public Set<SheetState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(SEALED, RECUSED);
            case SEALED -> EnumSet.of(OPEN, RECUSED);
            case RECUSED -> EnumSet.of(OPEN);
        };
    }
}
