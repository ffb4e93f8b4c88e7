package org.graunt.correction;

import java.util.Map;
import org.graunt.demography.AgeBand;
import org.graunt.demography.Area;
import org.graunt.model.CorrectionDecision;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a band of ages of an area in the base year.
 *
 * @param official the estimate
 * @param corrected the corrected estimate
 * @param sd standard deviation of what is still unknown of it
 * @param sources by register, the people that it alone would make of the band; nothing where it
 *     does not cover the band
 * @param decision what somebody decided; null where nobody did
 * @param reason why it was corrected, or not, in words
 */
public record Finding(
        Area area,
        AgeBand band,
        double official,
        double corrected,
        double sd,
        Map<String, Double> sources,
        @Nullable CorrectionDecision decision,
        String reason) {
    private static final double FLAG = 2;

    /** Copies the map. */
    public Finding {
        sources = Map.copyOf(sources);
    }

    /** How many standard deviations the estimate lies above the corrected one. */
    public double z() {
        return sd > 0 ? (official - corrected) / sd : 0;
    }

    /** True where the estimate lies too far off to be chance. */
    public boolean flagged() {
        return Math.abs(z()) > FLAG;
    }
}
