package org.graunt.demography;

import java.util.ArrayList;
import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.note.Note;

/**
 * Iterative proportional fitting: the cube nearest to a seed whose sums agree with given marginals.
 *
 * <p>Each marginal is a cube over some of the seed's axes, matched by name. In turn every cell is
 * scaled by target / sum of the marginal cell it belongs to, until all agree (Deming and Stephan
 * 1940). The result keeps the seed's interactions; cells of 0 stay 0.
 */
public final class ProportionalFitting {
    private ProportionalFitting() {}

    /**
     * What fitting achieved.
     *
     * @param cube the fitted cells, over the seed's axes
     * @param iterations rounds over all marginals that were made
     * @param relativeError the largest |sum / target - 1| that is left in any marginal cell that
     *     can be met
     * @param notes the marginals that cannot be met: no seed where people are wanted, or totals
     *     that contradict each other; and whether the tolerance was missed
     */
    public record Fit(Cube cube, int iterations, double relativeError, List<Note> notes) {

        /** True where every marginal is met to the tolerance asked for. */
        public boolean reached() {
            return notes.isEmpty();
        }
    }

    /**
     * Fits a seed to marginals.
     *
     * @param seed any cells that are not negative; only their ratios matter
     * @param marginals each over axes of the seed, not negative
     * @param tolerance the relative error at which to stop
     * @param maxIterations the rounds after which to stop in any case
     * @throws IllegalArgumentException where an axis does not fit, or a cell is negative or missing
     */
    public static Fit fit(Cube seed, List<Cube> marginals, double tolerance, int maxIterations) {
        Marginal.checkCells("The seed", seed);
        List<Marginal> indexed = marginals.stream().map(cube -> Marginal.of(seed, cube)).toList();
        double[] cells = seed.toArray();
        // Wants of nought first: what they empty, no other marginal can fill again.
        indexed.forEach(marginal -> marginal.empty(cells));
        boolean[][] reachable =
                indexed.stream().map(one -> one.reachable(cells)).toArray(boolean[][]::new);
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < indexed.size(); i++) {
            notes.addAll(indexed.get(i).unmet(reachable[i]));
            for (int j = i + 1; j < indexed.size(); j++) {
                notes.addAll(indexed.get(i).contradictions(indexed.get(j), tolerance));
            }
        }

        double error = largestError(indexed, cells, reachable);
        int iterations = 0;
        while (iterations < maxIterations && error > tolerance) {
            indexed.forEach(marginal -> marginal.scale(cells));
            error = largestError(indexed, cells, reachable);
            iterations++;
        }
        if (error > tolerance) {
            notes.add(missed(iterations, error, tolerance));
        }
        return new Fit(Cube.of(seed.axes(), cells), iterations, error, List.copyOf(notes));
    }

    private static double largestError(
            List<Marginal> marginals, double[] cells, boolean[][] reachable) {
        double largest = 0;
        for (int k = 0; k < reachable.length; k++) {
            largest = Math.max(largest, marginals.get(k).largestError(cells, reachable[k]));
        }
        return largest;
    }

    private static Note missed(int iterations, double error, double tolerance) {
        return Note.warning(
                "Proportional fitting",
                "After %d rounds the largest relative error is %.2g, wanted %.2g"
                        .formatted(iterations, error, tolerance),
                "Allow more rounds, or check that the marginals agree.");
    }

    /**
     * A seed without interactions: the product of these cubes, each over some of the axes.
     *
     * @param factors shares or weights; ages of movers, say, and origins by destination
     */
    public static Cube outerProduct(List<? extends Axis<?>> axes, List<Cube> factors) {
        Cube product = Cube.filled(1, axes);
        for (Cube factor : factors) {
            product = product.times(factor);
        }
        return product;
    }
}
