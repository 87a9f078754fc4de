package vn.bangvang.ceremony;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bangvang.award.HonourView;
import vn.bangvang.award.HonouredView;
import vn.bangvang.award.NameView;

/**
 * A special or collective prize, or a commendation, called after the levels.
 *
 * @param first number of its first call
 */
@Serdeable
record CalledHonourView(
        String code, NameView name, @Nullable Long money, int first, List<HonouredView> recipients) {

    static CalledHonourView of(HonourView honour, int first) {
        return new CalledHonourView(honour.code(), honour.name(), honour.money(), first, honour.recipients());
    }

    static CalledHonourView of(CommendationView commendation, int first) {
        var recipients = commendation.recipients().stream()
                .map(one -> new HonouredView(List.of(one.name()), 0, null, one.unit()))
                .toList();
        return new CalledHonourView(commendation.code(), commendation.name(), null, first, recipients);
    }
}
