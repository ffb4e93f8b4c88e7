package org.graunt.correction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The quadratic of one area. Unknown are, for every year from the census on, what {@link
 * Beforehand} says: errors e of the estimates (persons to be added), and what each register's
 * coverage departs by, w. To what is held of them beforehand, counts add
 *
 * <pre>
 * (count - c (estimate + e) - count B w)^2 / v
 * </pre>
 *
 * <p>Its minimum is the correction, its inverse Hessian the covariance of what is then still
 * unknown.
 */
final class AreaProblem {
    private final Beforehand beforehand;
    private final double[][] people;
    private final List<Reading> readings;
    private final List<double[][]> entries;
    private final int cells;
    private final int size;

    /**
     * A problem.
     *
     * @param beforehand what is held of errors and coverage
     * @param people the estimates, {@code [year][cell]}
     * @param readings what each register says
     */
    AreaProblem(Beforehand beforehand, double[][] people, List<Reading> readings) {
        this.beforehand = beforehand;
        this.people = people;
        this.readings = List.copyOf(readings);
        this.entries = readings.stream().map(each -> each.entries(people)).toList();
        this.cells = people[0].length;
        this.size = beforehand.size();
    }

    /** The errors come first among the unknowns of a year, then each register's. */
    int cells() {
        return cells;
    }

    /** What is held of errors and coverage. */
    Beforehand beforehand() {
        return beforehand;
    }

    int size() {
        return size;
    }

    /** Where the unknowns of a register's coverage begin. */
    int offset(int reading) {
        return beforehand.offset(reading);
    }

    /** Where what coverage departs by stands among the unknowns, without its speeds. */
    int[] departures() {
        return IntStream.range(0, readings.size())
                .flatMap(
                        k ->
                                IntStream.range(0, readings.get(k).basis().size())
                                        .map(i -> offset(k) + i))
                .toArray();
    }

    /** What a register's coverage departs by, from a path of all unknowns. */
    double[][] coverage(double[][] path, int reading) {
        int from = offset(reading);
        int n = readings.get(reading).basis().size();
        return Arrays.stream(path)
                .map(year -> Arrays.copyOfRange(year, from, from + n))
                .toArray(double[][]::new);
    }

    List<Reading> readings() {
        return readings;
    }

    /** The quadratic's matrix, as diagonal blocks. */
    double[][] blocks() {
        double[][] blocks = beforehand.blocks();
        for (int t = 0; t < blocks.length; t++) {
            for (int k = 0; k < readings.size(); k++) {
                observe(k, t, blocks[t]);
            }
        }
        return blocks;
    }

    private void observe(int k, int t, double[] block) {
        Reading reading = readings.get(k);
        for (int row = 0; row < reading.rows().count(); row++) {
            if (reading.says(t, row)) {
                double weight = 1 / reading.variance(row, entries.get(k)[t][row]);
                Gradient gradient = gradient(k, t, row);
                for (int i = 0; i < gradient.places.length; i++) {
                    for (int j = 0; j < gradient.places.length; j++) {
                        block[gradient.places[i] * size + gradient.places[j]] +=
                                weight * gradient.values[i] * gradient.values[j];
                    }
                }
            }
        }
    }

    /** How a count moves with the unknowns of its year. */
    private static final class Gradient {
        private final int[] places;
        private final double[] values;

        /** Over arrays that are not to be changed. */
        Gradient(int[] places, double[] values) {
            this.places = places;
            this.values = values;
        }
    }

    private Gradient gradient(int k, int t, int row) {
        Reading reading = readings.get(k);
        int[] cells = reading.rows().cells()[row];
        double[] weights = reading.basis().weights()[row];
        int used = cells.length;
        for (double weight : weights) {
            used += weight == 0 ? 0 : 1;
        }
        Gradient gradient = new Gradient(new int[used], new double[used]);
        int at = 0;
        for (int cell : cells) {
            gradient.places[at] = cell;
            gradient.values[at++] = reading.coverage(t, row);
        }
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                gradient.places[at] = offset(k) + i;
                gradient.values[at++] = entries.get(k)[t][row] * weights[i];
            }
        }
        return gradient;
    }

    /** The right-hand sides: what counts pull towards. */
    double[][] sides() {
        double[][] sides = new double[people.length][size];
        for (int k = 0; k < readings.size(); k++) {
            Reading reading = readings.get(k);
            for (int t = 0; t < sides.length; t++) {
                for (int row = 0; row < reading.rows().count(); row++) {
                    if (reading.says(t, row)) {
                        pull(k, t, row, reading.surplus(people, t, row), sides[t]);
                    }
                }
            }
        }
        return sides;
    }

    /**
     * The right-hand sides for a shift of expected coverage and people: what the solution moves by.
     *
     * @param shift for each register, by year, of the unknowns of its coverage
     * @param persons of people, by year and cell
     */
    double[][] sidesOfShift(double[][][] shift, double[][] persons) {
        double[][] sides = new double[people.length][size];
        for (int k = 0; k < readings.size(); k++) {
            Reading reading = readings.get(k);
            for (int t = 0; t < sides.length; t++) {
                for (int row = 0; row < reading.rows().count(); row++) {
                    if (reading.says(t, row)) {
                        double more =
                                reading.basis().at(shift[k][t], row) * entries.get(k)[t][row]
                                        + reading.coverage(t, row)
                                                * reading.rows().people(persons[t], row);
                        pull(k, t, row, -more, sides[t]);
                    }
                }
            }
        }
        return sides;
    }

    private void pull(int k, int t, int row, double surplus, double[] side) {
        Reading reading = readings.get(k);
        double weighted = surplus / reading.variance(row, entries.get(k)[t][row]);
        Gradient gradient = gradient(k, t, row);
        for (int i = 0; i < gradient.places.length; i++) {
            side[gradient.places[i]] += weighted * gradient.values[i];
        }
    }
}
