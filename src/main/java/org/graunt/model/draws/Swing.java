package org.graunt.model.draws;

import java.util.Map;

/**
 * The parameters of a process, and how much more or less than usual each area swings.
 *
 * @param parameters for an area of the usual swing
 * @param scales by which sigma is multiplied, by the code of the area; 1 where there is none
 */
record Swing(ProcessParameters parameters, Map<String, Double> scales) {

    Swing {
        scales = Map.copyOf(scales);
    }

    /** The same for every area. */
    static Swing alike(ProcessParameters parameters) {
        return new Swing(parameters, Map.of());
    }

    double sigmaOf(String area) {
        return parameters.sigma() * scales.getOrDefault(area, 1.0);
    }
}
