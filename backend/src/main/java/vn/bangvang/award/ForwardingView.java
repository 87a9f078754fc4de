package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entries sent on to the next contest.
 *
 * @param target absent when the regulation knows none
 * @param quota absent when open
 * @param candidates prized entries that are not in the list, the best first
 */
@Serdeable
public record ForwardingView(
        @Nullable NameView target,
        @Nullable Integer quota,
        List<ForwardedView> items,
        List<ForwardedView> candidates,
        int version) {}
