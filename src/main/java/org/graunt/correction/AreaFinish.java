package org.graunt.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From the quadratic of an area to its correction. */
final class AreaFinish {
    private final AreaProblem problem;
    private final double[][] people;

    /**
     * Of an area.
     *
     * @param problem the quadratic about the estimates with what they share of the region's errors
     * @param people the estimates
     */
    AreaFinish(AreaProblem problem, double[][] people) {
        this.problem = problem;
        this.people = people;
    }

    /**
     * The correction.
     *
     * @param held which registers the area has, in their order
     * @param departure what the area has of the region's errors
     * @param region with the directions in which it may be off
     */
    AreaResult of(List<Integer> held, Departure departure, Region region) {
        AreaSolution free = AreaSolution.of(problem);
        double[][] expected = departure.people();
        boolean bind = Bounds.bind(free, expected);
        AreaSolution solution =
                bind ? new AreaSolution(problem, free.chain(), Bounds.keep(free, expected)) : free;
        int cells = problem.cells();
        double[][] correction = new double[people.length][cells];
        double[][] variance = new double[people.length][cells];
        double[][] variances = solution.chain().variances();
        for (int t = 1; t < people.length; t++) {
            for (int cell = 0; cell < cells; cell++) {
                correction[t][cell] =
                        Math.max(
                                solution.mean()[t][cell] + departure.shared()[t][cell],
                                -people[t][cell]);
            }
            System.arraycopy(variances[t], 0, variance[t], 0, cells);
        }
        double[][] common = new double[region.directions().size()][];
        for (int d = 0; d < common.length; d++) {
            double[][] moved = response(solution.chain(), held, departure.sharing(), region, d);
            for (int t = 1; t < people.length; t++) {
                for (int cell = 0; cell < cells; cell++) {
                    variance[t][cell] += moved[t][cell] * moved[t][cell];
                }
            }
            common[d] = Arrays.copyOf(moved[people.length - 1], cells);
        }
        return new AreaResult(
                correction,
                variance,
                ownCovariance(solution.chain().lastCovariance(), cells),
                common,
                readings(solution),
                bind);
    }

    /** The readings with the coverage that was found in the end. */
    private List<Reading> readings(AreaSolution solution) {
        List<Reading> found = new ArrayList<>();
        for (int k = 0; k < problem.readings().size(); k++) {
            found.add(problem.readings().get(k).moved(solution.coverage(k)));
        }
        return found;
    }

    /** What the area's errors move by with a direction of the region. */
    private double[][] response(
            Chain chain, List<Integer> held, Sharing sharing, Region region, int direction) {
        double[][] path = region.directions().get(direction);
        double[][] shift = sharing.of(path);
        double[][][] own =
                held.stream()
                        .map(k -> region.problem().coverage(path, k))
                        .toArray(double[][][]::new);
        double[][] moved = chain.mean(problem.sidesOfShift(own, shift));
        for (int t = 0; t < moved.length; t++) {
            for (int cell = 0; cell < problem.cells(); cell++) {
                moved[t][cell] += shift[t][cell];
            }
        }
        return moved;
    }

    private double[] ownCovariance(double[] last, int cells) {
        double[] own = new double[cells * cells];
        for (int i = 0; i < cells; i++) {
            System.arraycopy(last, i * problem.size(), own, i * cells, cells);
        }
        return own;
    }
}
