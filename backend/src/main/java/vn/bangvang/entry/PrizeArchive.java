package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What entries won; the award feature answers, and before it does, nothing was won. */
public interface PrizeArchive {

    /** The prizes of these entries that everybody may read. */
    List<WonPrize> of(Collection<UUID> entryIds);

    /** Nothing: replaced as soon as another bean is there. */
    @Singleton
    @io.micronaut.context.annotation.Secondary
    class Nothing implements PrizeArchive {

        @Override
        public List<WonPrize> of(Collection<UUID> entryIds) {
            return List.of();
        }
    }
}
