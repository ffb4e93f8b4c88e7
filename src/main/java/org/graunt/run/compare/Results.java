package org.graunt.run.compare;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.cube.Cube;
import org.jspecify.annotations.Nullable;

/**
 * The results of a run's baseline, or of one of its scenarios.
 *
 * @param folder where they are
 * @param scenario its name; empty for the baseline
 * @param facts what they were made of, in words, by what it is about
 * @param boroughs the areas of the region, by code, each with its name; empty where the run did not
 *     say
 * @param region the code of the region; null where the project names none
 * @param regionName its name; empty where there is none
 * @param members the central path of each member by its id: axes area (the region among them),
 *     column (as in {@code components.csv}) and year
 */
public record Results(
        Path folder,
        String scenario,
        Map<String, String> facts,
        Map<String, String> boroughs,
        @Nullable String region,
        String regionName,
        Map<String, Cube> members) {

    /** The columns of {@code components.csv} that are numbers. */
    public static final List<String> COLUMNS =
            List.of(
                    "births",
                    "deaths",
                    "internal_in",
                    "internal_out",
                    "international_in",
                    "international_out",
                    "adjustment",
                    "population");

    /** Copies the maps. */
    public Results {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        boroughs = Collections.unmodifiableMap(new LinkedHashMap<>(boroughs));
        members = Collections.unmodifiableMap(new TreeMap<>(members));
    }
}
