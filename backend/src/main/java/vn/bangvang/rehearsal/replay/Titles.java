package vn.bangvang.rehearsal.replay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import vn.bangvang.rehearsal.play.Words;

/** Titles that sound like those of the field, none of them twice. */
final class Titles {

    private final Words words;
    private final Random random;
    private final Map<String, Deque<String>> left = new HashMap<>();

    Titles(Words words, Random random) {
        this.words = words;
        this.random = random;
    }

    String next(String field) {
        var known = words.has("titles." + field) ? field : "other";
        var deck = left.computeIfAbsent(known, this::shuffled);
        var title = deck.removeFirst();
        deck.addLast(title + " (2)");
        return title;
    }

    private Deque<String> shuffled(String field) {
        var titles = new ArrayList<String>();
        for (var thing : words.list("titles." + field + ".things")) {
            for (var use : words.list("titles." + field + ".uses")) {
                titles.add(Words.filled(words.text("title"), Map.of("thing", thing, "use", use)));
            }
        }
        Collections.shuffle(titles, random);
        return new ArrayDeque<>(titles);
    }
}
