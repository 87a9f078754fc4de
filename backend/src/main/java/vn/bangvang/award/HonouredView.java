package vn.bangvang.award;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Who is honoured beside the levels.
 *
 * @param names of the unit, or of the people who may be named
 * @param unnamed how many people more there are
 * @param title of the entry behind them; absent for a unit
 */
@Serdeable
public record HonouredView(
        List<String> names,
        int unnamed,
        @Nullable String title,
        @Nullable String unit) {

    public HonouredView {
        names = List.copyOf(names);
    }
}
