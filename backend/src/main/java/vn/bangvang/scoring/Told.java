package vn.bangvang.scoring;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Explanations that are put together when somebody reads them: ten thousand entries are counted, few are asked about. */
final class Told extends AbstractList<Explanation> {

    private final Supplier<List<Explanation>> story;
    private @Nullable List<Explanation> told;

    Told(Supplier<List<Explanation>> story) {
        this.story = story;
    }

    @Override
    public Explanation get(int index) {
        return told().get(index);
    }

    @Override
    public int size() {
        return told().size();
    }

    private List<Explanation> told() {
        var known = told;
        if (known == null) {
            known = List.copyOf(story.get());
            told = known;
        }
        return known;
    }
}
