package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.bangvang.rulebook.Rulebook;

/** People were told these dates: an extension stays, and a call is not closed in the past. */
@Singleton
class TimelineStake implements RulebookStake {

    private final InstantSource clock;

    TimelineStake(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public List<Stake> stakes(Edition edition, Rulebook before, Rulebook after) {
        var stakes = new ArrayList<Stake>();
        before.timeline().extensions().stream()
                .filter(made -> !after.timeline().extensions().contains(made))
                .map(made -> new Stake("edition.stake.extension-lost", Map.of("notice", made.notice()), 1, true))
                .forEach(stakes::add);
        var now = clock.instant();
        if (edition.takesEntriesAt(now)
                && !now.isBefore(EditionDates.of(after.timeline()).closesAt())) {
            stakes.add(new Stake("edition.stake.deadline-passed", Map.of(), 1, true));
        }
        return stakes;
    }
}
