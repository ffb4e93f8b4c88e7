package org.graunt.model.housing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graunt.cube.Cube;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How many homes a population needs, whichever model it comes from: the households that it forms,
 * and the dwellings for them, of which some stand empty or are second homes.
 */
public final class HouseholdNeeds {
    private final Frame frame;
    private final HouseholdModel model;
    private final double[] dwellingsPerHousehold;

    private HouseholdNeeds(Frame frame, HouseholdModel model, double[] dwellingsPerHousehold) {
        this.frame = frame;
        this.model = model;
        this.dwellingsPerHousehold = dwellingsPerHousehold;
    }

    /**
     * The needs of a project's areas.
     *
     * @param inputs with table household-rates; communal and the others as far as held
     * @param spec of the engine {@code housing-led}: shares of empty and of second homes, and from
     *     which age the communal population is a share; where it has neither share, dwellings per
     *     household of the base year stand for them
     */
    public static Outcome<HouseholdNeeds> of(Inputs inputs, ModelSpec spec) {
        List<Note> problems = HousingSettings.vacancyProblems(spec);
        if (!problems.isEmpty()) {
            return Outcome.failed(problems);
        }
        return HouseholdModel.of(inputs, spec).then(model -> of(inputs, spec, model));
    }

    private static Outcome<HouseholdNeeds> of(Inputs inputs, ModelSpec spec, HouseholdModel model) {
        double[] perHousehold = new double[inputs.frame().areas()];
        Double empty = spec.find(HousingSettings.VACANCY);
        Double second = spec.find(HousingSettings.SECOND_HOMES);
        if (empty != null || second != null) {
            Arrays.fill(perHousehold, 1 / (1 - given(empty) - given(second)));
        } else {
            double[] ofBase = perHouseholdAtBase(inputs, spec, model);
            System.arraycopy(ofBase, 0, perHousehold, 0, ofBase.length);
        }
        return Outcome.of(new HouseholdNeeds(inputs.frame(), model, perHousehold));
    }

    private static double given(@Nullable Double share) {
        return HousingSettings.orNought(share);
    }

    /** Dwellings per household of the base year; missing where no dwellings are held. */
    private static double[] perHouseholdAtBase(
            Inputs inputs, ModelSpec spec, HouseholdModel model) {
        AreaYears dwellings = AreaYears.of(inputs, "dwellings");
        // what is amiss with homes is told by the model that is led by them
        List<Note> untold = new ArrayList<>();
        Trajectory trajectory = Trajectory.of(inputs, spec, dwellings, untold);
        DwellingStock stock = DwellingStock.of(inputs, dwellings, trajectory, untold);
        HouseholdCount[] counts = model.countsAtBase(inputs);
        double[] households = new double[counts.length];
        Arrays.setAll(households, area -> counts[area].households());
        HouseholdsPerDwelling ratios =
                HouseholdsPerDwelling.of(inputs, spec, dwellings, stock, households);
        double[] perHousehold = new double[households.length];
        Arrays.setAll(perHousehold, area -> 1 / ratios.at(area, inputs.baseYear()));
        return perHousehold;
    }

    /** True where the household rates of an area are held. */
    public boolean holds(int area) {
        return model.holds(area);
    }

    /**
     * The households that the people of an area form; missing where its rates are not held.
     *
     * @param area its position in the frame
     * @param population axes area, sex and age, as the frame has them
     * @param year whose rates are taken
     */
    public double households(int area, Cube population, int year) {
        return households(area, AreaPeople.of(frame, population, area), year);
    }

    /**
     * The same for people by cell.
     *
     * @param people of the area, {@code [sex x age]}
     */
    public double households(int area, double[] people, int year) {
        return holds(area) ? model.count(area, year, people).households() : Double.NaN;
    }

    /**
     * The dwellings that so many households need; missing where neither shares nor a stock of the
     * area are held.
     */
    public double dwellings(int area, double households) {
        return households * dwellingsPerHousehold[area];
    }
}
