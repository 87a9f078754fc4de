package vn.bangvang.council;

import io.micronaut.serde.annotation.Serdeable;
import vn.bangvang.judging.WordsView;
import vn.bangvang.rulebook.Ballot;

/** What can be marked on a paper. */
@Serdeable
public record OptionView(String code, WordsView label, Ballot.Option.Counts counts) {

    static OptionView of(Ballot.Option option) {
        return new OptionView(
                option.code(), new WordsView(option.label().vi(), option.label().en()), option.counts());
    }
}
