package vn.bangvang.ceremony;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bangvang.award.NameView;

/** Those called together: one prize level. */
@Serdeable
record CallingGroupView(
        String level, NameView name, @Nullable Long money, List<CallingView> calls) {}
