package vn.bangvang.assignment;

import java.util.Comparator;

/** One judge for one entry, by their keys. */
public record Pairing(String entry, String judge) implements Comparable<Pairing> {

    private static final Comparator<Pairing> ORDER =
            Comparator.comparing(Pairing::entry).thenComparing(Pairing::judge);

    @Override
    public int compareTo(Pairing other) {
        return ORDER.compare(this, other);
    }
}
