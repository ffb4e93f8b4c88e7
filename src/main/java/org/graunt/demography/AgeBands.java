package org.graunt.demography;

import java.util.Arrays;
import java.util.List;
import org.graunt.cube.Axis;

/** The bands of a table, and which of them each age group of a population falls in. */
public final class AgeBands {
    /** In place of a band for ages that no band holds. */
    public static final int NONE = -1;

    private final List<AgeBand> bands;
    private final int[] bandOfGroup;

    private AgeBands(List<AgeBand> bands, int[] bandOfGroup) {
        this.bands = bands;
        this.bandOfGroup = bandOfGroup;
    }

    /**
     * The bands of an axis whose labels are texts such as {@code 16-19}.
     *
     * @throws IllegalArgumentException where a band is not made of whole groups: tables are checked
     *     for that when they are read
     */
    public static AgeBands of(Axis<?> axis, AgeGroups ages) {
        List<AgeBand> bands =
                axis.labels().stream()
                        .map(label -> AgeBand.parse(label.toString()).orElseThrow())
                        .toList();
        int[] bandOfGroup = new int[ages.count()];
        Arrays.fill(bandOfGroup, NONE);
        for (int i = 0; i < bands.size(); i++) {
            AgeBand band = bands.get(i);
            if (!band.fits(ages)) {
                throw new IllegalArgumentException(
                        "The band %s is not made of whole groups of %s"
                                .formatted(band.label(), ages));
            }
            Arrays.fill(bandOfGroup, band.firstGroup(ages), band.endGroup(ages), i);
        }
        return new AgeBands(bands, bandOfGroup);
    }

    /** The bands in the order of their axis. */
    public List<AgeBand> list() {
        return bands;
    }

    /** How many there are. */
    public int count() {
        return bands.size();
    }

    /** The position of the band that an age group falls in, or {@link #NONE}. */
    public int bandOf(int group) {
        return bandOfGroup[group];
    }
}
