package org.graunt.model.housing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * What a project knows of homes and of those who live in them: the stock and its additions, the
 * households of a dwelling, the households that people form, and how the two differ in the base
 * year.
 */
final class Homes {
    private final HouseholdModel model;
    private final DwellingStock stock;
    private final Trajectory trajectory;
    private final HouseholdsPerDwelling perDwelling;
    private final HouseholdSize size;
    private final boolean[] led;
    private final double[] sizeByRates;
    private final double[] sizeByStock;

    private Homes(
            HouseholdModel model,
            DwellingStock stock,
            Trajectory trajectory,
            HouseholdsPerDwelling perDwelling,
            HouseholdSize size,
            boolean[] led) {
        this.model = model;
        this.stock = stock;
        this.trajectory = trajectory;
        this.perDwelling = perDwelling;
        this.size = size;
        this.led = led;
        this.sizeByRates = new double[led.length];
        this.sizeByStock = new double[led.length];
    }

    /** The homes of a project, or everything that is wrong with what it says of them. */
    static Outcome<Homes> of(Inputs inputs, ModelSpec spec) {
        AreaYears dwellings = AreaYears.of(inputs, "dwellings");
        Outcome<HouseholdModel> model = HouseholdModel.of(inputs, spec);
        List<Note> notes = new ArrayList<>(model.notes());
        Trajectory trajectory = Trajectory.of(inputs, spec, dwellings, notes);
        DwellingStock stock = DwellingStock.of(inputs, dwellings, trajectory, notes);
        if (!model.succeeded() || notes.stream().anyMatch(Note::isError)) {
            return Outcome.failed(notes);
        }
        HouseholdCount[] counts = model.value().countsAtBase(inputs);
        boolean[] led = new LedAreas(inputs, model.value(), stock, counts).find(notes);
        trajectory.remark(inputs, led, notes);
        stock.checkDemolitions(inputs, trajectory, notes);
        double[] households = new double[counts.length];
        Arrays.setAll(households, area -> counts[area].households());
        HouseholdsPerDwelling perDwelling =
                HouseholdsPerDwelling.of(inputs, spec, dwellings, stock, households);
        perDwelling.check(inputs, led, notes);
        HouseholdSize size = SizeRules.of(inputs, spec, led, notes);
        if (notes.stream().anyMatch(Note::isError)) {
            return Outcome.failed(notes);
        }
        Homes homes = new Homes(model.value(), stock, trajectory, perDwelling, size, led);
        homes.meetAtBase(inputs.baseYear(), counts);
        return Outcome.of(homes, notes);
    }

    /** Sizes of the base year, from the estimates and the stock: the same in every draw. */
    private void meetAtBase(int base, HouseholdCount[] counts) {
        for (int area = 0; area < led.length; area++) {
            double people = counts[area].inHouseholds();
            sizeByRates[area] = people / counts[area].households();
            sizeByStock[area] = people / (stock.at(area) * perDwelling.at(area, base));
        }
    }

    /** True where homes lead an area; the others follow the trend. */
    boolean leads(int area) {
        return led[area];
    }

    /** Which areas homes lead, by position. */
    boolean[] led() {
        return led.clone();
    }

    HouseholdModel model() {
        return model;
    }

    Trajectory trajectory() {
        return trajectory;
    }

    /** Dwellings of an area in the base year. */
    double dwellingsAtBase(int area) {
        return stock.at(area);
    }

    double householdsPerDwelling(int area, int year) {
        return perDwelling.at(area, year);
    }

    /** Persons per household in the base year, by the homes there are. */
    double sizeAtBase(int area) {
        return sizeByStock[area];
    }

    /**
     * Persons per household by the household rates, moved so that in the base year they are those
     * of the homes; where nobody forms a household, that of the base year.
     *
     * @param households by the rates
     */
    double sizeByRates(int area, double inHouseholds, double households) {
        double shift = sizeByStock[area] - sizeByRates[area];
        return (households > 0 ? inHouseholds / households : sizeByRates[area]) + shift;
    }

    HouseholdSize size() {
        return size;
    }
}
