package vn.bangvang.assignment;

import vn.bangvang.assignment.AssignmentProblem.Goal;

/**
 * What one unit costs, so that the more important can never be outweighed by all of the less important together.
 *
 * @param load per unit of squared load
 * @param affinity per unit of affinity, deducted
 */
record Price(long load, long affinity) {

    /**
     * @param units pairings to be made
     * @param noise exclusive upper end of the random cost of one pairing
     * @throws IllegalArgumentException when 64 bits do not suffice
     */
    static Price of(OpenPlaces open, long units, int noise) {
        long least = 1 + units * (noise - 1L);
        try {
            if (open.goal() == Goal.EVEN_LOADS) {
                long allAffinity = Math.multiplyExact(units + 1, open.largestAffinity());
                return new Price(Math.multiplyExact(least, allAffinity + 1), least);
            }
            return new Price(least, Math.multiplyExact(least, squaredLoads(open, units) + 1));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("affinities too large", e);
        }
    }

    /** No plan can have more: all units on the judge with the largest kept load. */
    private static long squaredLoads(OpenPlaces open, long units) {
        long kept = open.judges().stream().mapToLong(open::loadOf).max().orElse(0);
        return Math.multiplyExact(
                units, 2 * (kept + Math.min(units, open.entries().size())));
    }
}
