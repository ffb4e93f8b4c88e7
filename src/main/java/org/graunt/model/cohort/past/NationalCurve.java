package org.graunt.model.cohort.past;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;
import org.graunt.demography.StandardRates;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.model.cohort.Cells;

/**
 * The survival that areas are measured against: table {@code survivorship} where the project holds
 * one (its nearest year), else the shipped standard.
 */
public final class NationalCurve {
    private final Frame frame;
    private final Optional<Cube> table;
    private final StandardRates standard = StandardRates.load();
    private final Map<Integer, double[]> years = new ConcurrentHashMap<>();

    private NationalCurve(Frame frame, Optional<Cube> table) {
        this.frame = frame;
        this.table = table;
    }

    /** The curve that these inputs call for. */
    public static NationalCurve of(Inputs inputs) {
        return new NationalCurve(inputs.frame(), inputs.cube("survivorship"));
    }

    /** The share who survive the step that ends in a year, {@code [sex x age][area]}. */
    public double[] survival(int year) {
        return years.computeIfAbsent(year, this::read);
    }

    private double[] read(int year) {
        if (table.isPresent()) {
            return Cells.bySexAndAge(frame, table.get().slice("year", nearest(year)));
        }
        int areas = frame.areas();
        double[] survival = new double[frame.cells() * areas];
        for (int sex = 0; sex < 2; sex++) {
            double[] ratios =
                    standard.survivorship(sex == 0 ? Sex.FEMALE : Sex.MALE, frame.ages(), year);
            for (int age = 0; age < ratios.length; age++) {
                int from = frame.cell(sex, age) * areas;
                Arrays.fill(survival, from, from + areas, ratios[age]);
            }
        }
        return survival;
    }

    private int nearest(int year) {
        List<Integer> held =
                table.orElseThrow().axis("year").labels().stream()
                        .map(Integer.class::cast)
                        .toList();
        int best = held.getFirst();
        for (int each : held) {
            if (Math.abs(each - year) < Math.abs(best - year)) {
                best = each;
            }
        }
        return best;
    }
}
