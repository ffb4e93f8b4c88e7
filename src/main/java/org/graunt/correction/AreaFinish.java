package org.graunt.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From the quadratic of an area to its correction. */
final class AreaFinish {
    private final AreaProblem problem;
    private final double[][] people;

    AreaFinish(AreaProblem problem, double[][] people) {
        this.problem = problem;
        this.people = people;
    }

    /**
     * The correction.
     *
     * @param held which registers the area has, in their order
     * @param directions in which the region's coverage may be off
     */
    AreaResult of(List<Integer> held, List<double[][][]> directions) {
        AreaSolution free = AreaSolution.of(problem);
        boolean bind = Bounds.bind(free, people);
        AreaSolution solution =
                bind ? new AreaSolution(problem, free.chain(), Bounds.keep(free, people)) : free;
        int cells = problem.cells();
        double[][] correction = new double[people.length][cells];
        double[][] variance = new double[people.length][cells];
        double[][] variances = solution.chain().variances();
        for (int t = 1; t < people.length; t++) {
            for (int cell = 0; cell < cells; cell++) {
                correction[t][cell] = Math.max(solution.mean()[t][cell], -people[t][cell]);
            }
            System.arraycopy(variances[t], 0, variance[t], 0, cells);
        }
        double[][] common = new double[directions.size()][];
        for (int d = 0; d < common.length; d++) {
            double[][] moved = response(solution.chain(), held, directions.get(d));
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

    private double[][] response(Chain chain, List<Integer> held, double[][][] direction) {
        double[][][] own = held.stream().map(k -> direction[k]).toArray(double[][][]::new);
        return chain.mean(problem.sidesOfShift(own));
    }

    private double[] ownCovariance(double[] last, int cells) {
        double[] own = new double[cells * cells];
        for (int i = 0; i < cells; i++) {
            System.arraycopy(last, i * problem.size(), own, i * cells, cells);
        }
        return own;
    }
}
