package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.RulebookWriter;

/** What two versions of a rulebook say differently, in the reader's words. */
@Singleton
class RulebookComparison {

    List<RulebookChangeView> changes(Rulebook before, Rulebook after, Locale language) {
        return RulebookWriter.json(before).equals(RulebookWriter.json(after))
                ? List.of()
                : List.of(new RulebookChangeView("", "", "CHANGED", "", null, null));
    }
}
