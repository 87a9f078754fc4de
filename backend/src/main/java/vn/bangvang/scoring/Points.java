package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.bangvang.rulebook.LocalizedText;

/** An exact number of points, e.g. 253/3. Compared exactly; rounded only to be shown, or where a rulebook says so. */
public record Points(BigFraction exact) implements Comparable<Points> {

    public static final Points ZERO = new Points(BigFraction.ZERO);

    public static Points of(BigDecimal value) {
        var unscaled = value.unscaledValue();
        return new Points(
                value.scale() > 0
                        ? BigFraction.of(unscaled, BigInteger.TEN.pow(value.scale()))
                        : BigFraction.of(unscaled.multiply(BigInteger.TEN.pow(-value.scale()))));
    }

    /** @param denominator at least 1 */
    public static Points of(long numerator, long denominator) {
        return new Points(BigFraction.of(numerator, denominator));
    }

    /** The quotient, exactly. */
    static Points of(BigDecimal dividend, BigDecimal divisor) {
        int scale = Math.max(Math.max(dividend.scale(), divisor.scale()), 0);
        return new Points(BigFraction.of(
                dividend.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue(),
                divisor.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue()));
    }

    public Points plus(Points other) {
        return new Points(exact.add(other.exact));
    }

    public Points minus(Points other) {
        return new Points(exact.subtract(other.exact));
    }

    public Points times(BigDecimal factor) {
        return new Points(exact.multiply(of(factor).exact));
    }

    public Points negated() {
        return new Points(exact.negate());
    }

    public Points abs() {
        return new Points(exact.abs());
    }

    /** @param count at least 1 */
    public Points dividedBy(int count) {
        return new Points(exact.divide(count));
    }

    /** Half up to so many decimals, with exactly so many written. */
    public BigDecimal rounded(int decimals) {
        return exact.bigDecimalValue(decimals, RoundingMode.HALF_UP);
    }

    /** The same in words, with exactly so many decimals. */
    LocalizedText shown(int decimals) {
        return LocalizedText.of(rounded(decimals));
    }

    /** Whether this is at least {@code limit}, exactly. */
    public boolean isAtLeast(BigDecimal limit) {
        return compareTo(of(limit)) >= 0;
    }

    /** The fraction in lowest terms, e.g. {@code 253/3} or {@code 84}. */
    public String toText() {
        return exact.getDenominator().equals(BigInteger.ONE)
                ? exact.getNumerator().toString()
                : exact.getNumerator() + "/" + exact.getDenominator();
    }

    @Override
    public int compareTo(Points other) {
        return isSmall() && other.isSmall()
                ? Long.compare(
                        exact.getNumeratorAsLong() * other.exact.getDenominatorAsLong(),
                        other.exact.getNumeratorAsLong() * exact.getDenominatorAsLong())
                : exact.compareTo(other.exact);
    }

    /** Whether products of its parts fit into a long; ten thousand entries are sorted by such numbers. */
    private boolean isSmall() {
        return exact.getNumerator().bitLength() < 32 && exact.getDenominator().bitLength() < 32;
    }
}
