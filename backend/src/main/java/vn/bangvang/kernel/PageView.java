package vn.bangvang.kernel;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list that is paged by key: {@code next} is the {@code after} of the following page, null on the last. */
@Serdeable
public record PageView<T>(List<T> items, @Nullable String next) {

    public static final int MAX_LIMIT = 200;

    public PageView {
        items = List.copyOf(items);
    }

    /** Cuts a list that was read one row longer than asked for. */
    public static <T> PageView<T> cut(List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) {
            return new PageView<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new PageView<>(items, key.apply(items.getLast()));
    }

    public static int limit(@Nullable Integer asked) {
        return asked == null ? 50 : Math.clamp(asked, 1, MAX_LIMIT);
    }
}
