package org.graunt.model.draws;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;
import org.graunt.demography.StandardRates;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.model.OverYears;

/**
 * The estimates of the past by single years, and what ageing and survival alone would have made of
 * each: cells {@code [sex x age][area]}, persons.
 */
final class PastPeople {
    private final Inputs inputs;
    private final Frame frame;
    private final StandardRates standard = StandardRates.load();
    private final int firstYear;
    private final Map<Integer, double[]> people = new HashMap<>();
    private final Map<Integer, double[]> survival = new HashMap<>();

    private PastPeople(Inputs inputs, int firstYear) {
        this.inputs = inputs;
        this.frame = inputs.frame();
        this.firstYear = firstYear;
    }

    /** The estimates that reach back from the base year without a gap. */
    static PastPeople of(Inputs inputs) {
        List<Integer> held = inputs.yearsUpToBase(inputs.population());
        int first = inputs.baseYear();
        while (held.contains(first - 1)) {
            first--;
        }
        return new PastPeople(inputs, first);
    }

    /** False where ages are held in groups, whose cohorts do not move up in a year. */
    boolean bySingleYears() {
        return frame.ages().width() == 1;
    }

    /** The first year that has an estimate a year before it. */
    int firstStep() {
        return firstYear + 1;
    }

    int baseYear() {
        return inputs.baseYear();
    }

    Frame frame() {
        return frame;
    }

    /** True where there is an estimate of the year. */
    boolean has(int year) {
        return year >= firstYear && year <= inputs.baseYear();
    }

    /** The estimates of a year. */
    double[] at(int year) {
        return people.computeIfAbsent(year, any -> cells(inputs.population().slice("year", any)));
    }

    private double[] cells(Cube cube) {
        return cube.select(frame.geography().axis())
                .select(frame.ages().axis())
                .ordered("sex", "age", "area")
                .toArray();
    }

    /** Everybody in an area; missing where there is no estimate of the year. */
    double total(int area, int year) {
        if (!has(year)) {
            return Double.NaN;
        }
        double total = 0;
        double[] cells = at(year);
        for (int i = area; i < cells.length; i += frame.areas()) {
            total += cells[i];
        }
        return total;
    }

    /** The people of a cell above the youngest who were a year younger a year before. */
    double agedOn(int cell, int area, int year) {
        double[] before = at(year - 1);
        double below = before[(cell - 1) * frame.areas() + area];
        boolean open = cell % frame.ages().count() == frame.ages().open();
        return below + (open ? before[cell * frame.areas() + area] : 0);
    }

    /** The share of a cell who survive the year that ends in one, by the curve of the nation. */
    double survival(int cell, int area, int year) {
        return survival.computeIfAbsent(year, this::curve)[cell * frame.areas() + area];
    }

    private double[] curve(int year) {
        if (inputs.has("survivorship")) {
            return cells(OverYears.at(inputs.needed("survivorship"), year));
        }
        double[] curve = new double[frame.cells() * frame.areas()];
        for (Sex sex : Sex.values()) {
            double[] ratios = standard.survivorship(sex, frame.ages(), year);
            int from = frame.cell(sex == Sex.FEMALE ? 0 : 1, 0) * frame.areas();
            for (int i = 0; i < ratios.length * frame.areas(); i++) {
                curve[from + i] = ratios[i / frame.areas()];
            }
        }
        return curve;
    }

    /** Births by the shipped shape of fertility to the women of an area who have aged on. */
    double birthsExpected(int area, int year) {
        double[] shape = standard.fertilityShape(frame.ages());
        double births = 0;
        for (int age = 1; age < shape.length; age++) {
            births += shape[age] > 0 ? shape[age] * agedOn(age, area, year) : 0;
        }
        return births;
    }

    /** Deaths above the youngest age by the curve of the nation. */
    double deathsExpected(int area, int year) {
        double deaths = 0;
        for (int cell = 0; cell < frame.cells(); cell++) {
            if (cell % frame.ages().count() > 0) {
                deaths += agedOn(cell, area, year) * (1 - survival(cell, area, year));
            }
        }
        return deaths;
    }
}
