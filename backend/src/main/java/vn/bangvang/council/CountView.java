package vn.bangvang.council;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import vn.bangvang.rulebook.Ballot;

/** The papers on one entry as counted; a reason when it corrects an earlier count. */
@Serdeable
public record CountView(
        int number,
        int issued,
        int returned,
        int valid,
        int invalid,
        List<OptionCountView> votes,
        List<String> tellers,
        @Nullable String reason,
        Instant at) {

    static CountView of(Count count, Ballot ballot) {
        return new CountView(
                count.number(),
                count.issued(),
                count.returned(),
                count.returned() - count.invalid(),
                count.invalid(),
                ballot.options().stream()
                        .map(option -> new OptionCountView(option.code(), count.of(option.code())))
                        .toList(),
                count.tellers(),
                count.reason(),
                count.at());
    }
}
