package org.graunt.model.employment;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeBands;
import org.graunt.demography.Sex;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.OverYears;

/**
 * The share of people who are in the labour force, by sex, age, area and year: the table's rates on
 * their path, changed at older ages and shifted with the pension age.
 */
final class ActivityRates {
    private final Frame frame;
    private final Cube table;
    private final AgeBands bands;
    private final OlderActivity older;
    private final PensionAge pensionAge;
    private final Map<Integer, double[]> years = new ConcurrentHashMap<>();

    /** The rates of a table that was checked by {@link ActivityProblems}. */
    ActivityRates(Inputs inputs, ModelSpec spec) {
        this.frame = inputs.frame();
        this.table = inputs.needed("activity-rates");
        this.bands = AgeBands.of(table.axis("ages"), frame.ages());
        this.older = OlderActivity.of(spec, inputs.baseYear());
        this.pensionAge = PensionAge.of(inputs);
    }

    /** The rates of a year, {@code [sex x age][area]}; missing in areas not held. */
    double[] at(int year) {
        return years.computeIfAbsent(year, this::make);
    }

    private double[] make(int year) {
        Cube held = OverYears.at(table, year);
        double[] rates = new double[frame.cells() * frame.areas()];
        for (int area = 0; area < frame.areas(); area++) {
            for (int sex = 0; sex < 2; sex++) {
                double[] byAge = byAge(ofBands(held, area, sex, year), year);
                for (int age = 0; age < byAge.length; age++) {
                    rates[frame.cell(sex, age) * frame.areas() + area] = byAge[age];
                }
            }
        }
        return rates;
    }

    /** The rates of each band before the pension age counts. */
    double[] ofBands(Cube held, int area, int sex, int year) {
        double[] rates = new double[bands.count()];
        String code = frame.geography().axis().label(area);
        if (held.hasAxis("area") && !held.axis("area").has(code)) {
            Arrays.fill(rates, Double.NaN);
            return rates;
        }
        Cube ofArea = held.hasAxis("area") ? held.slice("area", code) : held;
        Cube ofSex = ofArea.slice("sex", Sex.AXIS.label(sex));
        Arrays.setAll(rates, ofSex::at);
        return older.changed(rates, bands.list(), year);
    }

    private double[] byAge(double[] ofBands, int year) {
        double[] rates = new double[frame.ages().count()];
        for (int age = 0; age < rates.length; age++) {
            int band = bands.bandOf(age);
            rates[age] = band == AgeBands.NONE ? 0 : ofBands[band];
        }
        return PensionAge.shifted(rates, pensionAge.risen(year), frame.ages().width());
    }
}
