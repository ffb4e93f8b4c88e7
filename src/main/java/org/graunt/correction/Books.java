package org.graunt.correction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;

/**
 * Puts a correction into the tables, so that the books close as they did: births, deaths and moves
 * inside the country stay, the people change, and what a cohort's correction grows by in a year is
 * booked to international migration, half to each direction as far as there are such moves.
 */
final class Books {
    private final Frame frame;
    private final List<Integer> years;
    private final double[][][] correction;

    /**
     * Books for a correction.
     *
     * @param years from the census on
     * @param correction persons, {@code [area][year][cell]}
     */
    Books(Frame frame, List<Integer> years, double[][][] correction) {
        this.frame = frame;
        this.years = years;
        this.correction = correction;
    }

    /** The tables with the correction in them. */
    Inputs applied(Inputs inputs) {
        Inputs corrected = with(inputs, "population", correction);
        Optional<Cube> in = inputs.cube("international-in");
        Optional<Cube> out = inputs.cube("international-out");
        if (in.isEmpty() && out.isEmpty()) {
            return corrected;
        }
        double[][][] more = new double[correction.length][years.size()][frame.cells()];
        double[][][] fewer = new double[correction.length][years.size()][frame.cells()];
        double[][][] rest = new double[correction.length][years.size()][frame.cells()];
        for (int area = 0; area < correction.length; area++) {
            for (int t = 1; t < years.size(); t++) {
                for (int cell = 0; cell < frame.cells(); cell++) {
                    Split split =
                            Split.of(
                                    growth(area, t, cell),
                                    held(in, area, t, cell),
                                    held(out, area, t, cell));
                    more[area][t][cell] = split.in;
                    fewer[area][t][cell] = split.out;
                    rest[area][t][cell] = split.rest;
                }
            }
        }
        corrected = in.isPresent() ? with(corrected, "international-in", more) : corrected;
        corrected = out.isPresent() ? with(corrected, "international-out", fewer) : corrected;
        return inputs.has("adjustment") ? with(corrected, "adjustment", rest) : corrected;
    }

    /** What the correction of a cohort grows by in the year that ends at t. */
    private double growth(int area, int t, int cell) {
        int ages = frame.ages().count();
        double[] before = correction[area][t - 1];
        double aged = cell % ages == 0 ? 0 : before[cell - 1];
        if (cell % ages == ages - 1) {
            aged += before[cell];
        }
        return correction[area][t][cell] - aged;
    }

    private double held(Optional<Cube> table, int area, int t, int cell) {
        if (table.isEmpty() || !table.get().axis("year").has(years.get(t))) {
            return Double.NaN;
        }
        int ages = frame.ages().count();
        return table.get()
                .get(
                        frame.geography().axis().label(area),
                        cell < ages
                                ? org.graunt.demography.Sex.FEMALE
                                : org.graunt.demography.Sex.MALE,
                        frame.ages().lowest(cell % ages),
                        years.get(t));
    }

    /**
     * What is added to each direction.
     *
     * @param rest what neither can take
     */
    private record Split(double in, double out, double rest) {

        static Split of(double growth, double in, double out) {
            if (Double.isNaN(in) && Double.isNaN(out)) {
                return new Split(0, 0, growth);
            }
            if (Double.isNaN(out)) {
                double taken = Math.max(growth, -in);
                return new Split(taken, 0, growth - taken);
            }
            if (Double.isNaN(in)) {
                double taken = Math.max(-growth, -out);
                return new Split(0, taken, growth + taken);
            }
            double half = growth / 2;
            return growth > 0
                    ? new Split(growth - Math.min(half, out), -Math.min(half, out), 0)
                    : new Split(Math.max(half, -in), Math.max(half, -in) - growth, 0);
        }
    }

    private Inputs with(Inputs inputs, String table, double[][][] added) {
        Cube cube = inputs.needed(table);
        Axis<?> areas = cube.axis("area");
        int[] areaOf = areas.labels().stream().mapToInt(this::area).toArray();
        Cube ordered = cube.ordered("area", "sex", "age", "year");
        int[] yearOf = ordered.axis("year").labels().stream().mapToInt(years::indexOf).toArray();
        int ages = frame.ages().count();
        int[] groupOf =
                ordered.axis("age").labels().stream()
                        .mapToInt(age -> frame.ages().position((Integer) age))
                        .toArray();
        Cube moved =
                Cube.generate(
                        ordered.axes(),
                        at -> {
                            double value = ordered.at(at);
                            if (areaOf[at[0]] < 0 || yearOf[at[3]] < 0) {
                                return value;
                            }
                            int cell = at[1] * ages + groupOf[at[2]];
                            double more = added[areaOf[at[0]]][yearOf[at[3]]][cell];
                            return more == 0 ? value : value + more;
                        });
        return inputs.with(Objects.requireNonNull(inputs.tables().get(table)).with(moved));
    }

    private int area(Object code) {
        Axis<String> axis = frame.geography().axis();
        return axis.has(code) ? axis.position(code) : -1;
    }
}
