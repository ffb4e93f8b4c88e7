package org.graunt.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.graunt.cube.Cube;
import org.graunt.demography.MigrationSchedule;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;

/**
 * The official estimates from the census on, and how wrong a year's net migration is likely to be:
 * a share of those who move, and a little of those who stay.
 *
 * <p>Arrays are laid out {@code [area][year][sex x age]}; persons.
 */
final class Estimates {
    /** Standard deviation as a share of the moves to and from abroad, which nobody counts. */
    private static final double SHARE_OF_INTERNATIONAL = 0.12;

    /** As a share of the moves inside the country, which are seen in registers. */
    private static final double SHARE_OF_DOMESTIC = 0.02;

    /** As a share of the people, whatever is known of moves. */
    private static final double SHARE_OF_PEOPLE = 0.003;

    /** Persons by which any cell may be wrong. */
    private static final double LEAST = 0.5;

    /** As a share of people over all ages, spread like standard moves, where none are held. */
    private static final double SHARE_WITHOUT_FLOWS = 0.009;

    private static final double[] SMOOTHING = {1 / 9.0, 2 / 9.0, 3 / 9.0, 2 / 9.0, 1 / 9.0};

    private final Frame frame;
    private final List<Integer> years;
    private final double[][][] people;
    private final double[][][] deviations;

    private Estimates(Frame frame, List<Integer> years) {
        this.frame = frame;
        this.years = years;
        int areas = frame.areas();
        this.people = new double[areas][years.size()][frame.cells()];
        this.deviations = new double[areas][years.size()][frame.cells()];
    }

    /** The estimates of the years from the census to the base year. */
    static Estimates of(Inputs inputs, int censusYear) {
        List<Integer> years =
                inputs.yearsUpToBase(inputs.population()).stream()
                        .filter(year -> year >= censusYear)
                        .toList();
        Estimates estimates = new Estimates(inputs.frame(), years);
        estimates.read(inputs.population(), estimates.people);
        estimates.judge(inputs);
        return estimates;
    }

    private void read(Cube cube, double[][][] into) {
        Cube held = cube.select(frame.geography().axis()).ordered("area", "year", "sex", "age");
        for (int t = 0; t < years.size(); t++) {
            if (!held.axis("year").has(years.get(t))) {
                continue;
            }
            int year = held.axis("year").position(years.get(t));
            for (int area = 0; area < into.length; area++) {
                for (int cell = 0; cell < frame.cells(); cell++) {
                    int ages = frame.ages().count();
                    into[area][t][cell] = held.at(area, year, cell / ages, cell % ages);
                }
            }
        }
    }

    private void judge(Inputs inputs) {
        double[][][] international = flows(inputs, "international-in", "international-out");
        double[][][] domestic = flows(inputs, "internal-in", "internal-out");
        double[] standard = standardMoves();
        for (int area = 0; area < people.length; area++) {
            for (int t = 0; t < years.size(); t++) {
                judge(area, t, international[area][t], domestic[area][t], standard);
            }
        }
    }

    private void judge(int area, int t, double[] abroad, double[] inside, double[] standard) {
        double[] deviation = deviations[area][t];
        boolean held = Arrays.stream(abroad).sum() > 0;
        for (int cell = 0; cell < deviation.length; cell++) {
            double persons = people[area][t][cell];
            double ofMoves =
                    held
                            ? SHARE_OF_INTERNATIONAL * abroad[cell]
                                    + SHARE_OF_DOMESTIC * inside[cell]
                            : SHARE_WITHOUT_FLOWS * standard[cell % standard.length] * persons;
            deviation[cell] = ofMoves + SHARE_OF_PEOPLE * persons + LEAST;
        }
    }

    /** All who moved in either direction, smoothed over age; 0 where not held. */
    private double[][][] flows(Inputs inputs, String... tables) {
        double[][][] sums = new double[people.length][years.size()][frame.cells()];
        for (String table : tables) {
            Optional<Cube> cube = inputs.cube(table);
            if (cube.isPresent() && cube.get().hasAxis("age")) {
                double[][][] one = new double[people.length][years.size()][frame.cells()];
                read(cube.get(), one);
                add(one, sums);
            }
        }
        return sums;
    }

    private void add(double[][][] flows, double[][][] sums) {
        for (int area = 0; area < sums.length; area++) {
            for (int t = 0; t < years.size(); t++) {
                for (int cell = 0; cell < frame.cells(); cell++) {
                    double smooth = smoothed(flows[area][t], cell);
                    sums[area][t][cell] += Double.isNaN(smooth) ? 0 : smooth;
                }
            }
        }
    }

    private double smoothed(double[] flows, int cell) {
        int ages = frame.ages().count();
        int from = cell / ages * ages;
        double sum = 0;
        for (int i = 0; i < SMOOTHING.length; i++) {
            int age = Math.clamp(cell - from + i - SMOOTHING.length / 2, 0, ages - 1);
            sum += SMOOTHING[i] * flows[from + age];
        }
        return sum;
    }

    /** How much more or less than usual people of an age move; 1 on average. */
    private double[] standardMoves() {
        double[] moves = new double[frame.ages().count()];
        for (int age = 0; age < moves.length; age++) {
            moves[age] = MigrationSchedule.standard().at(age);
        }
        double mean = Arrays.stream(moves).average().orElseThrow();
        return Arrays.stream(moves).map(each -> each / mean).toArray();
    }

    Frame frame() {
        return frame;
    }

    /** The years, the census first. */
    List<Integer> years() {
        return years;
    }

    /** People by year and cell. */
    double[][] people(int area) {
        return people[area];
    }

    /** Standard deviation of the error of each year's net migration, by year and cell. */
    double[][] deviations(int area) {
        return deviations[area];
    }
}
