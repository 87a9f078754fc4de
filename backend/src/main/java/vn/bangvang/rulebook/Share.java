package vn.bangvang.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * An exact part of a whole, written {@code 2/3} or {@code 90%}. In lowest terms, from 0 to 1.
 *
 * @param numerator 0 to {@code denominator}
 * @param denominator at least 1
 */
public record Share(int numerator, int denominator) implements Comparable<Share> {

    /** How it is written in a document, as a pattern. */
    static final String WRITTEN = "[0-9]{1,6}/[0-9]{1,6}|[0-9]{1,3}([.,][0-9]{1,3})?%";

    private static final java.util.regex.Pattern FRACTION =
            java.util.regex.Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");
    private static final java.util.regex.Pattern PERCENT =
            java.util.regex.Pattern.compile("([0-9]{1,3})(?:[.,]([0-9]{1,3}))?%");

    /** @throws IllegalArgumentException when this is no part of a whole */
    public Share {
        if (denominator < 1 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + "/" + denominator);
        }
        int common = java.math.BigInteger.valueOf(numerator)
                .gcd(java.math.BigInteger.valueOf(denominator))
                .intValueExact();
        numerator /= common;
        denominator /= common;
    }

    /** The fewest of {@code whole} that make this share: of 2/3, 6 of 9 and 7 of 10. */
    public int least(int whole) {
        return Math.toIntExact(((long) numerator * whole + denominator - 1) / denominator);
    }

    /** Whether {@code part} of {@code whole} is this share or more, exactly; nothing is a share of an empty whole. */
    public boolean isReachedBy(int part, int whole) {
        return whole > 0 && (long) part * denominator >= (long) numerator * whole;
    }

    @Override
    public int compareTo(Share other) {
        return Long.compare((long) numerator * other.denominator, (long) other.numerator * denominator);
    }

    /** As it is written in a rulebook; null when the text is no share. */
    static @Nullable Share parse(String text) {
        var fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return make(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)));
        }
        var percent = PERCENT.matcher(text);
        if (!percent.matches()) {
            return null;
        }
        String decimals = percent.group(2) == null ? "" : percent.group(2);
        int scale = (int) Math.pow(10, decimals.length());
        int units = Integer.parseInt(percent.group(1)) * scale + (decimals.isEmpty() ? 0 : Integer.parseInt(decimals));
        return make(units, 100 * scale);
    }

    private static @Nullable Share make(int numerator, int denominator) {
        return denominator < 1 || numerator > denominator ? null : new Share(numerator, denominator);
    }

    /** Per cent where that is a whole number, else a fraction. */
    @Override
    public String toString() {
        return 100 % denominator == 0 ? numerator * (100 / denominator) + "%" : numerator + "/" + denominator;
    }
}
