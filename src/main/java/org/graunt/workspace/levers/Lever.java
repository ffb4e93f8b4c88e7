package org.graunt.workspace.levers;

import java.util.List;
import org.graunt.model.Change;
import org.graunt.model.Driver;
import org.graunt.model.Reach;
import org.graunt.model.ScenarioChange;

/** What a person can pull, from the least to the most that makes sense. */
public enum Lever {
    /** Children per woman, in per cent of what models expect. */
    FERTILITY("Fertility", 50, 150, 100, List.of(Driver.FERTILITY)),
    /** Who comes, from elsewhere in the country and from abroad, in per cent. */
    MIGRATION_IN("Migration in", 0, 200, 100, List.of(Driver.DOMESTIC_IN, Driver.INTERNATIONAL_IN)),
    /** Who goes, in per cent. */
    MIGRATION_OUT(
            "Migration out", 0, 200, 100, List.of(Driver.DOMESTIC_OUT, Driver.INTERNATIONAL_OUT)),
    /** Net additional homes, in per cent of the trajectory. */
    HOMES("Homes per year", 0, 200, 100, List.of(Driver.HOUSING_DELIVERY)),
    /** Growth of jobs, in points a year more or less. */
    JOBS("Jobs growth", -2, 2, 0, List.of(Driver.JOBS_GROWTH)),
    /** How much of the trend's household size goes into that of homes, in per cent. */
    HOUSEHOLD_SIZE("Household size mix", 0, 100, 50, List.of());

    /** The key of a specification that {@link #HOUSEHOLD_SIZE} sets. */
    static final String MIX = "mix";

    private static final double HUNDRED = 100;

    private final String words;
    private final double least;
    private final double most;
    private final double neutral;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Driver> drivers;

    Lever(String words, double least, double most, double neutral, List<Driver> drivers) {
        this.words = words;
        this.least = least;
        this.most = most;
        this.neutral = neutral;
        this.drivers = drivers;
    }

    /** Its name for people. */
    public String words() {
        return words;
    }

    /** As far down as it goes. */
    public double least() {
        return least;
    }

    /** As far up as it goes. */
    public double most() {
        return most;
    }

    /** Where it changes nothing, unless a specification says otherwise. */
    public double neutral() {
        return neutral;
    }

    /** What it multiplies; none for one that sets a key of specifications. */
    List<Driver> drivers() {
        return drivers;
    }

    /** True for a lever that sets a key, so that models are fitted anew to it. */
    boolean isSetting() {
        return drivers.isEmpty();
    }

    /** The factor on its drivers where it stands at a value. */
    double factor(double value) {
        return this == JOBS ? 1 + value / HUNDRED : value / HUNDRED;
    }

    /** What it does to a fitted model. */
    List<Change> changes(double value) {
        return drivers.stream().map(driver -> Change.everywhere(driver, factor(value))).toList();
    }

    /** The same as a scenario says it. */
    List<ScenarioChange> written(double value) {
        if (isSetting()) {
            return List.of(
                    new ScenarioChange(
                            "",
                            new ScenarioChange.OfSetting(MIX, List.of()),
                            new ScenarioChange.Replace(value / HUNDRED),
                            Reach.EVERYTHING));
        }
        return drivers.stream()
                .map(
                        driver ->
                                new ScenarioChange(
                                        "",
                                        new ScenarioChange.OfDriver(driver),
                                        new ScenarioChange.Scale(factor(value)),
                                        Reach.EVERYTHING))
                .toList();
    }
}
