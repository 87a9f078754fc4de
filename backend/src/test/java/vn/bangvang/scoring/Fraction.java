package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** A fraction as at school: never reduced, compared crosswise. */
record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);

    static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    static Fraction sum(List<Fraction> all) {
        var sum = ZERO;
        for (var one : all) {
            sum = sum.plus(one);
        }
        return sum;
    }

    Fraction plus(Fraction other) {
        return below.equals(other.below)
                ? new Fraction(above.add(other.above), below)
                : new Fraction(
                        above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.above.negate(), other.below));
    }

    Fraction times(Fraction other) {
        return new Fraction(above.multiply(other.above), below.multiply(other.below));
    }

    /** @param other above 0 */
    Fraction dividedBy(Fraction other) {
        return new Fraction(above.multiply(other.below), below.multiply(other.above));
    }

    /** A half goes away from zero. */
    Fraction halfUp(int decimals) {
        var unit = BigInteger.TEN.pow(decimals);
        var doubled = above.abs().multiply(unit).multiply(BigInteger.TWO).add(below);
        var whole = doubled.divide(below.multiply(BigInteger.TWO));
        return new Fraction(above.signum() < 0 ? whole.negate() : whole, unit);
    }

    boolean same(Points points) {
        var exact = points.exact();
        return above.multiply(exact.getDenominator())
                .equals(exact.getNumerator().multiply(below));
    }

    @Override
    public int compareTo(Fraction other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }
}
