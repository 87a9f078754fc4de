package vn.bangvang.judging;

import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.util.List;
import vn.bangvang.programme.Edition;
import vn.bangvang.scoring.BallotCount;

/** What councils voted; the council feature answers, and before it does, nobody has voted. */
public interface BallotCounts {

    /** The counts of all votes that are closed, every turn. The key of an entry is its id as text. */
    List<BallotCount> of(Edition edition);

    /** Nobody: replaced as soon as another bean is there. */
    @Singleton
    @Secondary
    class Nobody implements BallotCounts {

        @Override
        public List<BallotCount> of(Edition edition) {
            return List.of();
        }
    }
}
