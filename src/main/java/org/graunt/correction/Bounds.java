package org.graunt.correction;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the minimum of an area's quadratic where there are no fewer people than none. Cells below
 * are gathered until none is left; only their own covariance is needed for that, which the chain
 * gives a column at a time, and the programme that is solved has as many unknowns as they are.
 */
final class Bounds {
    private static final double TOLERANCE = 1e-7;
    private static final int MOST_ROUNDS = 30;
    private static final int MOST_CELLS = 500;

    private final AreaSolution solution;
    private final double[][] people;
    private final List<Cell> cells = new ArrayList<>();
    private final List<double[][]> columns = new ArrayList<>();

    private Bounds(AreaSolution solution, double[][] people) {
        this.solution = solution;
        this.people = people;
    }

    private record Cell(int t, int cell) {}

    /** The bounded minimum, of every unknown; the free one where it keeps the bounds. */
    static double[][] keep(AreaSolution solution, double[][] people) {
        return new Bounds(solution, people).keep();
    }

    /** True where the free minimum does not keep them. */
    static boolean bind(AreaSolution solution, double[][] people) {
        return !new Bounds(solution, people).below(solution.mean()).isEmpty();
    }

    private double[][] keep() {
        double[][] mean = solution.mean();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Cell> more = below(mean);
            more.removeAll(cells);
            if (more.isEmpty() || cells.size() + more.size() > MOST_CELLS) {
                break;
            }
            more.forEach(this::add);
            mean = raised();
        }
        return mean;
    }

    private List<Cell> below(double[][] mean) {
        List<Cell> below = new ArrayList<>();
        for (int t = 1; t < people.length; t++) {
            for (int cell = 0; cell < people[t].length; cell++) {
                if (people[t][cell] + mean[t][cell] < -TOLERANCE) {
                    below.add(new Cell(t, cell));
                }
            }
        }
        return below;
    }

    private void add(Cell cell) {
        double[][] unit = new double[people.length][solution.problem().size()];
        unit[cell.t][cell.cell] = 1;
        cells.add(cell);
        columns.add(solution.chain().mean(unit));
    }

    private double[][] raised() {
        int n = cells.size();
        double[][] gram = new double[n][n];
        double[] shortfall = new double[n];
        for (int i = 0; i < n; i++) {
            Cell cell = cells.get(i);
            shortfall[i] = -people[cell.t][cell.cell] - solution.mean()[cell.t][cell.cell];
            for (int j = 0; j < n; j++) {
                gram[i][j] = columns.get(j)[cell.t][cell.cell];
            }
        }
        double[] multipliers = BoundedProgramme.solve(gram, shortfall);
        double[][] raised = new double[people.length][];
        for (int t = 0; t < raised.length; t++) {
            raised[t] = solution.mean()[t].clone();
            for (int i = 0; i < n; i++) {
                double[] column = columns.get(i)[t];
                for (int k = 0; multipliers[i] > 0 && k < column.length; k++) {
                    raised[t][k] += multipliers[i] * column[k];
                }
            }
        }
        return raised;
    }
}
