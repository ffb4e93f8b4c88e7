package org.graunt.chart;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * A spread about a central line.
 *
 * @param centreName what the central line is, such as {@code pooled mean}
 * @param centre the central line
 * @param bands the bands, over the same years
 */
public record Fan(String centreName, Series centre, List<Band> bands) {
    /**
     * The part between two quantiles.
     *
     * @param percent how much of the draws lies in it, such as 80
     * @param low its lower edge
     * @param high its upper edge
     */
    public record Band(int percent, Series low, Series high) {
        /** Refuses edges that cross or do not run over the same years. */
        public Band {
            if (!low.years().equals(high.years())) {
                throw new IllegalArgumentException(
                        "The edges of the %d %% band must run over the same years"
                                .formatted(percent));
            }
            for (int i = 0; i < low.size(); i++) {
                if (low.values().get(i) > high.values().get(i)) {
                    throw new IllegalArgumentException(
                            "The edges of the %d %% band cross in %d: %s and %s"
                                    .formatted(
                                            percent,
                                            low.years().get(i),
                                            low.values().get(i),
                                            high.values().get(i)));
                }
            }
        }
    }

    /** Puts the widest band first; refuses a band given twice, or over other years. */
    public Fan {
        bands = bands.stream().sorted(Comparator.comparingInt(Band::percent).reversed()).toList();
        HashSet<Integer> percents = new HashSet<>();
        for (Band band : bands) {
            if (!percents.add(band.percent())) {
                throw new IllegalArgumentException(
                        "The %d %% band is given twice".formatted(band.percent()));
            }
            if (!band.low().years().equals(centre.years())) {
                throw new IllegalArgumentException(
                        "The %d %% band and the centre must run over the same years"
                                .formatted(band.percent()));
            }
        }
    }
}
