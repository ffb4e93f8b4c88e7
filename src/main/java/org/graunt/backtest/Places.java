package org.graunt.backtest;

import java.util.ArrayList;
import java.util.List;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;

/**
 * Whose figures are scored: every borough, and the region where there is one. Areas of kind rest
 * are not what a project is about, and are left out.
 *
 * @param boroughs how many of the codes, from the first, are boroughs
 * @param codes of the boroughs in the order of the frame, then of the region
 */
record Places(int boroughs, List<String> codes) {

    static Places of(Geography geography) {
        List<String> codes = new ArrayList<>();
        geography.areas().subList(0, geography.boroughs()).forEach(area -> codes.add(area.code()));
        Area region = geography.region();
        if (region != null) {
            codes.add(region.code());
        }
        return new Places(geography.boroughs(), List.copyOf(codes));
    }

    int count() {
        return codes.size();
    }

    boolean isBorough(int place) {
        return place < boroughs;
    }

    /** The positions in the frame of the areas that a place is the sum of. */
    int from(int place) {
        return isBorough(place) ? place : 0;
    }

    /** The position after the last of them. */
    int to(int place) {
        return isBorough(place) ? place + 1 : boroughs;
    }
}
