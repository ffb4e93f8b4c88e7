package org.graunt.run.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;

/**
 * An area, or the region: the sum of its boroughs.
 *
 * @param code of the area or region
 * @param areas the positions of the areas that add up to it
 */
public record Place(String code, List<Integer> areas) {

    /** Copies the list. */
    public Place {
        areas = List.copyOf(areas);
    }

    /** Every area and then the region, where there is one. */
    public static List<Place> all(Geography geography) {
        List<Place> places = new ArrayList<>();
        for (Area area : geography.areas()) {
            places.add(new Place(area.code(), List.of(places.size())));
        }
        Area region = geography.region();
        if (region != null) {
            List<Integer> boroughs = IntStream.range(0, geography.boroughs()).boxed().toList();
            places.add(new Place(region.code(), boroughs));
        }
        return places;
    }
}
