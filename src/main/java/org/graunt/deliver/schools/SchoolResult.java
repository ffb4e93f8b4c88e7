package org.graunt.deliver.schools;

import java.nio.file.Path;
import java.util.List;
import org.graunt.schools.Accuracy;
import org.graunt.schools.HomeYield;
import org.graunt.schools.NewHomes;
import org.graunt.schools.Pressure;
import org.graunt.schools.Ratios;
import org.graunt.schools.SchoolTables;
import org.graunt.schools.UnfilledPlaces;

/**
 * School places of a project.
 *
 * @param folder the run's folder
 * @param lastRun true where the last run was used as it was
 * @param draws how many numbered draws of each member
 * @param lastYear the last September forecast
 * @param scenarios the baseline first
 * @param accuracy how forecasts of the past did
 * @param newHomes the pupils of homes to come; empty where no homes are planned
 * @param yield pupils a home
 * @param unfilled places that nobody sits on
 */
public record SchoolResult(
        Path folder,
        boolean lastRun,
        int draws,
        int lastYear,
        List<OfScenario> scenarios,
        List<Accuracy> accuracy,
        List<NewHomes.Row> newHomes,
        HomeYield yield,
        List<UnfilledPlaces> unfilled) {

    /** Copies the lists. */
    public SchoolResult {
        scenarios = List.copyOf(scenarios);
        accuracy = List.copyOf(accuracy);
        newHomes = List.copyOf(newHomes);
        unfilled = List.copyOf(unfilled);
    }

    /**
     * The baseline or one scenario.
     *
     * @param name empty for the baseline
     * @param tables what is known of schools
     * @param ratios what the past says of who goes to them
     * @param pressure pupils against places
     * @param members whose children were heard
     * @param pooling how, in words
     */
    public record OfScenario(
            String name,
            SchoolTables tables,
            Ratios ratios,
            Pressure pressure,
            List<String> members,
            String pooling) {

        /** Copies the list. */
        public OfScenario {
            members = List.copyOf(members);
        }
    }

    /** The baseline. */
    public OfScenario baseline() {
        return scenarios.getFirst();
    }
}
