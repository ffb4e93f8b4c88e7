package org.graunt.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;
import org.graunt.demography.StandardRates;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;

/** Reads the registers that a project holds and lays them out over the years since the census. */
final class SourceReader {
    private final Inputs inputs;
    private final Frame frame;
    private final List<Integer> years;

    private SourceReader(Inputs inputs, List<Integer> years) {
        this.inputs = inputs;
        this.frame = inputs.frame();
        this.years = years;
    }

    /** Every register that says something after the census. */
    static List<Source> read(Inputs inputs, List<Integer> years) {
        SourceReader reader = new SourceReader(inputs, years);
        List<Source> sources = new ArrayList<>();
        reader.lists().ifPresent(sources::add);
        reader.pupils().ifPresent(sources::add);
        reader.births().ifPresent(sources::add);
        return sources.stream().filter(reader::saysSomethingLater).toList();
    }

    private boolean saysSomethingLater(Source source) {
        for (int area = 0; area < frame.areas(); area++) {
            for (int t = 1; t < years.size(); t++) {
                if (source.says(area, t)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Doctors' lists but for infants, who are registered late. */
    private Optional<Source> lists() {
        return inputs.cube("gp-register").map(cube -> source(SourceKind.LISTS, cube, 1, true));
    }

    private Optional<Source> pupils() {
        Optional<Cube> state = inputs.cube("school-census");
        if (state.isEmpty()) {
            return Optional.empty();
        }
        Optional<Cube> independent = inputs.cube("independent-pupils");
        if (independent.isEmpty()) {
            return Optional.of(source(SourceKind.STATE_PUPILS, state.get(), 0, false));
        }
        Source all = source(SourceKind.ALL_PUPILS, state.get(), 0, false);
        new Independents(independent.get(), frame, years).addTo(all);
        return Optional.of(all);
    }

    private Source source(SourceKind kind, Cube cube, int youngest, boolean open) {
        List<Integer> ages = cube.axis("age").labels().stream().map(Integer.class::cast).toList();
        int first = Math.max(ages.getFirst(), youngest);
        int last = Math.min(ages.getLast(), frame.ages().openAge());
        boolean top = open || ages.getLast() >= frame.ages().openAge();
        SourceRows rows = SourceRows.of(frame.ages(), cube.hasAxis("sex"), first, last, top);
        double[][][] counts = missing(rows);
        for (int t = 0; t < years.size(); t++) {
            if (cube.axis("year").has(years.get(t))) {
                read(cube.slice("year", years.get(t)), rows, counts, t);
            }
        }
        return new Source(kind, rows, counts);
    }

    private double[][][] missing(SourceRows rows) {
        double[][][] counts = new double[frame.areas()][years.size()][rows.count()];
        for (double[][] ofArea : counts) {
            for (double[] ofYear : ofArea) {
                Arrays.fill(ofYear, Double.NaN);
            }
        }
        return counts;
    }

    /** One year; ages above the last row are counted in it, as they are in the estimates. */
    private void read(Cube year, SourceRows rows, double[][][] counts, int t) {
        Axis<?> held = year.axis("area");
        for (int area = 0; area < frame.areas(); area++) {
            String code = frame.geography().axis().label(area);
            if (held.has(code)) {
                Cube own = year.slice("area", code);
                for (int row = 0; row < rows.count(); row++) {
                    counts[area][t][row] = count(own, rows, row);
                }
            }
        }
    }

    private double count(Cube own, SourceRows rows, int row) {
        boolean last = row % rows.width() == rows.width() - 1;
        double sum = 0;
        for (Object label : own.axis("age").labels()) {
            int age = (Integer) label;
            if (age == rows.ages()[row] || (last && age > rows.ages()[row])) {
                sum += at(own, rows.sexes()[row], age);
            }
        }
        return sum;
    }

    static double at(Cube own, int sex, int age) {
        if (!own.axis("age").has(age)) {
            return Double.NaN;
        }
        return own.hasAxis("sex")
                ? own.ordered("sex", "age").at(sex, own.axis("age").position(age))
                : own.get(age);
    }

    /** Children under 1 as they would be, had none of those born moved. */
    private Optional<Source> births() {
        return inputs.cube("births").filter(cube -> cube.hasAxis("sex")).map(this::ofBirths);
    }

    private Source ofBirths(Cube births) {
        SourceRows rows = SourceRows.of(frame.ages(), true, 0, 0, false);
        double[][][] counts = missing(rows);
        StandardRates standard = StandardRates.load();
        Cube held = births.select(frame.geography().axis()).ordered("year", "sex", "area");
        for (int t = 0; t < years.size(); t++) {
            if (held.axis("year").has(years.get(t))) {
                int year = held.axis("year").position(years.get(t));
                for (int sex = 0; sex < 2; sex++) {
                    double survive =
                            standard.survivorship(
                                            sex == 0 ? Sex.FEMALE : Sex.MALE,
                                            frame.ages(),
                                            years.get(t))[0];
                    for (int area = 0; area < counts.length; area++) {
                        counts[area][t][sex] = survive * held.at(year, sex, area);
                    }
                }
            }
        }
        return new Source(SourceKind.BIRTHS, rows, counts);
    }
}
