package org.graunt.deliver;

import java.util.List;
import java.util.stream.IntStream;
import org.graunt.chart.Series;
import org.graunt.cube.Cube;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.model.Inputs;

/** The estimates of a place as a series. */
final class Observed {
    private Observed() {}

    /** All people of an area or the region, in every year up to the base year. */
    static Series of(Inputs inputs, Area place) {
        Geography geography = inputs.frame().geography();
        Cube totals = inputs.population().sumOver("sex", "age").ordered("area", "year");
        List<Integer> years = inputs.yearsUpToBase(inputs.population());
        boolean region = !geography.axis().has(place.code());
        List<String> codes =
                region
                        ? geography.axis().labels().subList(0, geography.boroughs())
                        : List.of(place.code());
        return new Series(
                years,
                years.stream()
                        .map(
                                year ->
                                        IntStream.range(0, codes.size())
                                                .mapToDouble(i -> totals.get(codes.get(i), year))
                                                .sum())
                        .toList());
    }
}
