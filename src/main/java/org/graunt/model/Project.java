package org.graunt.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.demography.Area;
import org.jspecify.annotations.Nullable;

/**
 * What a user asked for: a plain record of a project file, with every default filled in that does
 * not depend on the tables.
 *
 * @param name the name of the project
 * @param data the folder of tables, relative to the project file
 * @param region the sum of the areas of kind borough; null where none is named
 * @param censusYear estimates of this year are trusted; null: the first year of population
 * @param baseYear last year of estimates used; null: the last year of population
 * @param lastYear the last year projected; null: 25 years after the base year
 * @param correction how official estimates are corrected
 * @param models the members by id, in order; empty: all that the tables allow
 * @param specs the specifications of the project's own, by id
 * @param scenarios the names of the scenarios beside the baseline, with their changes
 * @param draws how many draws; 0 is the central path only
 * @param keepDraws how much of the draws is kept
 * @param seed of every drawn number
 * @param ensemble pool and weights as written
 * @param decisions what was decided about the correction, later ones before earlier
 */
public record Project(
        String name,
        String data,
        @Nullable Area region,
        @Nullable Integer censusYear,
        @Nullable Integer baseYear,
        @Nullable Integer lastYear,
        String correction,
        List<String> models,
        List<ModelSpec> specs,
        List<Scenario> scenarios,
        int draws,
        String keepDraws,
        long seed,
        Map<String, Object> ensemble,
        List<CorrectionDecision> decisions) {

    /** A project in which nothing was decided about the correction. */
    public Project(
            String name,
            String data,
            @Nullable Area region,
            @Nullable Integer censusYear,
            @Nullable Integer baseYear,
            @Nullable Integer lastYear,
            String correction,
            List<String> models,
            List<ModelSpec> specs,
            List<Scenario> scenarios,
            int draws,
            String keepDraws,
            long seed,
            Map<String, Object> ensemble) {
        this(
                name,
                data,
                region,
                censusYear,
                baseYear,
                lastYear,
                correction,
                models,
                specs,
                scenarios,
                draws,
                keepDraws,
                seed,
                ensemble,
                List.of());
    }

    /** Copies the lists. */
    public Project {
        models = List.copyOf(models);
        specs = List.copyOf(specs);
        scenarios = List.copyOf(scenarios);
        ensemble = Map.copyOf(ensemble);
        decisions = List.copyOf(decisions);
    }

    /**
     * A what-if beside the baseline.
     *
     * @param name its name
     * @param changes what differs, each change made upon those before it
     */
    public record Scenario(String name, List<ScenarioChange> changes) {

        /** Copies the list. */
        public Scenario {
            changes = List.copyOf(changes);
        }
    }

    /** The specifications that hold: those of a library, overridden by the project's own. */
    public Map<String, ModelSpec> specsOver(Map<String, ModelSpec> library) {
        Map<String, ModelSpec> all = new TreeMap<>(library);
        specs.forEach(spec -> all.put(spec.id(), spec));
        return all;
    }
}
