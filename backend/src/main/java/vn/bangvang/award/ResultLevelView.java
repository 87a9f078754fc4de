package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The laureates of one level; a level nobody reached is there and empty. */
@Serdeable
public record ResultLevelView(
        String code, NameView name, int order, @Nullable Long money, List<LaureateView> laureates) {}
