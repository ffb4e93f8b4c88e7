package org.graunt.correction;

import java.util.ArrayList;
import java.util.List;

/**
 * What is held before any register is looked at, as a precision over years: of the errors e of the
 * estimates of each cell, of the part f of them that stays at its age, and of what coverage departs
 * by. With d the error of a year's net migration, which is what e changes by along a cohort beside
 * that part, it is the matrix of
 *
 * <pre>
 * d' F / sigma^2 d                           d = (e - s B f)[t] - aged (e - s B f)[t-1]
 * (x[t] - A x[t-1])' Q^-1 (x[t] - A x[t-1])  f and coverage, which move slowly
 * </pre>
 *
 * <p>with e = 0 in the census year.
 */
final class Beforehand {
    /** Precision that holds the census year: a thousandth of a person. */
    private static final double TRUSTED = 1e6;

    private final AgePrior ages;
    private final Ageing ageing;
    private final double[][] deviations;
    private final List<Walk> walks;
    private final int[] offsets;
    private final int size;
    private final int standing;
    private final SparseRows[] passing;
    private final double[][][] now;
    private final double[][][] before;

    /**
     * What is held of an area.
     *
     * @param ages the shape over age of errors of migration
     * @param ageing how far errors follow their cohorts
     * @param standing the errors that stay at their age
     * @param deviations of the errors of a year's net migration, {@code [year][cell]}
     * @param steady of a year's growth of those that stay, likewise
     * @param coverage of each register
     */
    Beforehand(
            AgePrior ages,
            Ageing ageing,
            StandingErrors standing,
            double[][] deviations,
            double[][] steady,
            List<Walk> coverage) {
        this.ages = ages;
        this.ageing = ageing;
        this.deviations = deviations;
        this.standing = standing.size();
        this.walks = new ArrayList<>();
        walks.add(standing.walk());
        walks.addAll(coverage);
        this.offsets = new int[walks.size() + 1];
        offsets[0] = ages.cells();
        for (int k = 0; k < walks.size(); k++) {
            offsets[k + 1] = offsets[k] + walks.get(k).size();
        }
        this.size = offsets[walks.size()];
        int years = deviations.length;
        this.passing = new SparseRows[years];
        this.now = new double[years][][];
        this.before = new double[years][][];
        for (int t = 0; t < years; t++) {
            now[t] = persons(standing, steady[t]);
            if (t > 0) {
                passing[t] = ages.precision(deviations[t]);
                before[t] = ageing.aged(now[t - 1]);
            }
        }
    }

    /** Persons by cell for a unit of each standing error. */
    private static double[][] persons(StandingErrors standing, double[] steady) {
        double[][] persons = new double[steady.length][standing.size()];
        for (int cell = 0; cell < steady.length; cell++) {
            for (int j = 0; j < standing.size(); j++) {
                persons[cell][j] = standing.weights()[cell][j] * steady[cell];
            }
        }
        return persons;
    }

    /** How many unknowns a year has. */
    int size() {
        return size;
    }

    /** Where the unknowns of a register's coverage begin. */
    int offset(int register) {
        return offsets[register + 1];
    }

    /** The diagonal blocks. */
    double[][] blocks() {
        double[][] blocks = new double[deviations.length][size * size];
        for (int t = 0; t < blocks.length; t++) {
            if (t == 0) {
                for (int cell = 0; cell < ages.cells(); cell++) {
                    blocks[0][cell * size + cell] = TRUSTED;
                }
            } else {
                addErrors(t, blocks[t]);
            }
            for (int k = 0; k < walks.size(); k++) {
                add(walks.get(k).precision(t), offsets[k], blocks[t]);
                if (t + 1 < blocks.length) {
                    add(walks.get(k).left(), offsets[k], blocks[t]);
                }
            }
            if (t + 1 < blocks.length) {
                addAged(t + 1, blocks[t]);
            }
        }
        return blocks;
    }

    private void add(double[] small, int offset, double[] block) {
        int n = (int) Math.round(Math.sqrt(small.length));
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                block[(offset + i) * size + offset + j] += small[i * n + j];
            }
        }
    }

    private void addErrors(int t, double[] block) {
        for (int row = 0; row < ages.cells(); row++) {
            for (int k = 0; k < passing[t].columns()[row].length; k++) {
                block[row * size + passing[t].columns()[row][k]] += passing[t].values()[row][k];
            }
        }
        double[][] pulls = times(passing[t], now[t]);
        for (int row = 0; row < ages.cells(); row++) {
            addTie(block, row, pulls[row]);
        }
        addSquare(now[t], pulls, block);
    }

    /** Ties a cell's error to the standing ones, which it is told less of. */
    private void addTie(double[] block, int cell, double[] pull) {
        for (int j = 0; j < standing; j++) {
            int at = offsets[0] + j;
            block[cell * size + at] -= pull[j];
            block[at * size + cell] -= pull[j];
        }
    }

    private void addSquare(double[][] persons, double[][] pulls, double[] block) {
        double[] square = square(persons, pulls);
        for (int i = 0; i < standing; i++) {
            for (int j = 0; j < standing; j++) {
                block[(offsets[0] + i) * size + offsets[0] + j] += square[i * standing + j];
            }
        }
    }

    /** {@code left' right}. */
    private double[] square(double[][] left, double[][] right) {
        double[] square = new double[standing * standing];
        for (int row = 0; row < left.length; row++) {
            for (int i = 0; i < standing; i++) {
                for (int j = 0; left[row][i] != 0 && j < standing; j++) {
                    square[i * standing + j] += left[row][i] * right[row][j];
                }
            }
        }
        return square;
    }

    private double[][] times(SparseRows matrix, double[][] persons) {
        double[][] product = new double[persons.length][standing];
        for (int row = 0; row < persons.length; row++) {
            for (int k = 0; k < matrix.columns()[row].length; k++) {
                double factor = matrix.values()[row][k];
                double[] other = persons[matrix.columns()[row][k]];
                for (int j = 0; j < standing; j++) {
                    product[row][j] += factor * other[j];
                }
            }
        }
        return product;
    }

    /** The errors' precision seen from the year before: each cell acts on those it goes into. */
    private void addAged(int t, double[] block) {
        SparseRows tie = ageing.before(passing[t]);
        double[][] pulls = times(tie, before[t]);
        for (int cell = 0; cell < ages.cells(); cell++) {
            double[] row = ageing.columns(tie, cell);
            for (int other = 0; other < row.length; other++) {
                block[cell * size + other] += row[other];
            }
            addTie(block, cell, pulls[cell]);
        }
        addSquare(before[t], times(passing[t], before[t]), block);
    }

    /** The ties from each year to the next. */
    SparseRows[] links() {
        SparseRows[] links = new SparseRows[deviations.length - 1];
        for (int t = 0; t < links.length; t++) {
            links[t] = link(t + 1);
        }
        return links;
    }

    private SparseRows link(int next) {
        SparseRows.Builder link = new SparseRows.Builder(size);
        SparseRows rows = passing[next];
        double[][] pulls = times(rows, now[next]);
        double[][] earlier = times(rows, before[next]);
        double[] square = square(before[next], pulls);
        double[][] turned = ageing.before(pulls);
        SparseRows tie = ageing.before(rows);
        for (int cell = 0; cell < ages.cells(); cell++) {
            for (int k = 0; k < tie.columns()[cell].length; k++) {
                link.add(cell, tie.columns()[cell][k], -tie.values()[cell][k]);
            }
            for (int j = 0; j < standing; j++) {
                link.add(cell, offsets[0] + j, turned[cell][j]);
            }
        }
        for (int j = 0; j < standing; j++) {
            for (int cell = 0; cell < ages.cells(); cell++) {
                link.add(offsets[0] + j, cell, earlier[cell][j]);
            }
        }
        addWalks(link, square);
        return link.build();
    }

    private void addWalks(SparseRows.Builder link, double[] square) {
        for (int k = 0; k < walks.size(); k++) {
            int n = walks.get(k).size();
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    boolean both = k == 0 && i < standing && j < standing;
                    double more = both ? square[i * standing + j] : 0;
                    link.add(offsets[k] + i, offsets[k] + j, walks.get(k).tie()[i * n + j] - more);
                }
            }
        }
    }

    /** The logarithm of the determinant of the whole precision. */
    double logDeterminant() {
        int years = deviations.length;
        double sum = ages.cells() * StrictMath.log(TRUSTED);
        for (int t = 1; t < years; t++) {
            sum += ages.logDeterminant();
            for (double deviation : deviations[t]) {
                sum -= 2 * StrictMath.log(deviation);
            }
        }
        for (Walk walk : walks) {
            sum += walk.logDeterminant(years);
        }
        return sum;
    }
}
