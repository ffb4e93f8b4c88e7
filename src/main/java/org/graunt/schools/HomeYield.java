package org.graunt.schools;

import java.util.Map;

/**
 * Pupils of state schools whom a new home brings, of all year groups of a phase together.
 *
 * @param given true where the project gave it
 * @param byPhaseAndBedrooms pupils a home, by phase and then by bedrooms as the trajectory writes
 *     them; homes whose bedrooms are not told are under the empty text
 */
public record HomeYield(boolean given, Map<String, Map<String, Double>> byPhaseAndBedrooms) {

    /** Where nothing is said of bedrooms. */
    public static final String ANY = "";

    /**
     * What is assumed where a project has no table: round numbers of our own, in the order in which
     * local surveys find them, to be replaced by such a survey.
     */
    public static final HomeYield ASSUMED =
            new HomeYield(
                    false,
                    Map.of(
                            "primary",
                            Map.of("1", 0.02, "2", 0.14, "3", 0.32, "4+", 0.48, ANY, 0.18),
                            "secondary",
                            Map.of("1", 0.01, "2", 0.07, "3", 0.20, "4+", 0.36, ANY, 0.11)));

    /** Copies the map. */
    public HomeYield {
        byPhaseAndBedrooms = Map.copyOf(byPhaseAndBedrooms);
    }

    /** Pupils a home; that of any home where the bedrooms are not known, and 0 without that. */
    public double of(String phase, String bedrooms) {
        Map<String, Double> ofPhase = byPhaseAndBedrooms.getOrDefault(phase, Map.of());
        return ofPhase.getOrDefault(bedrooms, ofPhase.getOrDefault(ANY, 0.0));
    }
}
