package org.graunt.deliver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.graunt.chart.Chart;
import org.graunt.chart.PyramidChart;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeBand;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.demography.Sex;
import org.graunt.run.Plan;
import org.graunt.table.ResultTable.Row;

/**
 * A place by age and sex: the estimates of the base year, the central projection of the last, and
 * how far the draws of the band around an age spread. Single ages have no fan of their own.
 */
final class AgeFigures {
    private static final int PERCENT = 80;
    private static final int OLD = 65;

    private final Plan plan;
    private final Area place;
    private final PooledFigures pooled;
    private final AgeGroups ages;

    AgeFigures(Plan plan, Area place, PooledFigures pooled) {
        this.plan = plan;
        this.place = place;
        this.pooled = pooled;
        this.ages = plan.inputs().frame().ages();
    }

    /** The pyramid; empty without draws. */
    Optional<Chart> pyramid(Headings headings) {
        int year = pooled.years().isEmpty() ? 0 : pooled.years().getLast();
        if (year == 0) {
            return Optional.empty();
        }
        PyramidChart.Side men = side(Sex.MALE, year);
        PyramidChart.Side women = side(Sex.FEMALE, year);
        List<String> labels = new ArrayList<>();
        for (int age = 0; age < ages.count(); age++) {
            labels.add(ages.lowest(age) + (age == ages.open() ? "+" : ""));
        }
        String sentence =
                "People of %d and over: %s in %d, %s in %d. Intervals are those of bands of ages."
                        .formatted(
                                OLD,
                                Headings.about(old(men.base()) + old(women.base())),
                                plan.inputs().baseYear(),
                                Headings.about(old(men.central()) + old(women.central())),
                                year);
        return Optional.of(
                new PyramidChart(
                        headings.of(
                                "How old will the people of %s be in %d?"
                                        .formatted(place.name(), year),
                                sentence),
                        plan.inputs().baseYear(),
                        year,
                        PERCENT,
                        labels,
                        men,
                        women));
    }

    private double old(List<Double> byAge) {
        double old = 0;
        for (int age = 0; age < byAge.size(); age++) {
            old += ages.lowest(age) >= OLD ? byAge.get(age) : 0;
        }
        return old;
    }

    private PyramidChart.Side side(Sex sex, int year) {
        List<Double> central = central(sex, year);
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        NavigableMap<Double, double[]> spreads = spreads(sex, year);
        for (int age = 0; age < central.size(); age++) {
            double[] spread = between(spreads, ages.lowest(age) + ages.width() / 2.0);
            low.add(central.get(age) * spread[0]);
            high.add(central.get(age) * spread[1]);
        }
        return new PyramidChart.Side(base(sex), central, low, high);
    }

    /** The relative intervals of the standard bands of ages, each at the middle of its band. */
    private NavigableMap<Double, double[]> spreads(Sex sex, int year) {
        NavigableMap<Double, double[]> spreads = new TreeMap<>();
        for (AgeBand band : AgeBand.standard(ages)) {
            if (band.from() > 0 || band.to() < ages.openAge()) {
                int end = Math.min(band.to(), ages.openAge()) + 1;
                pooled.spread(place, sex.code(), band.label(), year)
                        .ifPresent(spread -> spreads.put((band.from() + end) / 2.0, spread));
            }
        }
        return spreads;
    }

    /** On the straight line between the middles of two bands, so that bands leave no steps. */
    private static double[] between(NavigableMap<Double, double[]> spreads, double age) {
        Map.Entry<Double, double[]> below = spreads.floorEntry(age);
        Map.Entry<Double, double[]> above = spreads.ceilingEntry(age);
        if (below == null || above == null) {
            Map.Entry<Double, double[]> only = below == null ? above : below;
            return only == null ? new double[] {1, 1} : only.getValue();
        }
        double width = above.getKey() - below.getKey();
        double share = width == 0 ? 0 : (age - below.getKey()) / width;
        return new double[] {
            below.getValue()[0] + share * (above.getValue()[0] - below.getValue()[0]),
            below.getValue()[1] + share * (above.getValue()[1] - below.getValue()[1])
        };
    }

    private List<Double> central(Sex sex, int year) {
        Double[] persons = new Double[ages.count()];
        Arrays.fill(persons, 0.0);
        Set<String> codes = codes();
        for (Row row : pooled.centralRows()) {
            if (row.numbers().get(1) == year
                    && row.texts().get(1).equals(sex.code())
                    && codes.contains(row.texts().getFirst())) {
                persons[ages.position((int) Math.round(row.numbers().getFirst()))] +=
                        row.numbers().get(2);
            }
        }
        return List.of(persons);
    }

    /** The areas that add up to the place. */
    private Set<String> codes() {
        Geography geography = plan.inputs().frame().geography();
        return geography.axis().has(place.code())
                ? Set.of(place.code())
                : geography.areas().subList(0, geography.boroughs()).stream()
                        .map(Area::code)
                        .collect(Collectors.toSet());
    }

    private List<Double> base(Sex sex) {
        Cube estimates =
                plan.inputs()
                        .population()
                        .slice("year", plan.inputs().baseYear())
                        .slice("sex", sex)
                        .ordered("age", "area");
        List<String> areas = plan.inputs().frame().geography().axis().labels();
        Set<String> codes = codes();
        List<Double> base = new ArrayList<>();
        for (int age = 0; age < ages.count(); age++) {
            double persons = 0;
            for (int area = 0; area < areas.size(); area++) {
                persons += codes.contains(areas.get(area)) ? estimates.at(age, area) : 0;
            }
            base.add(persons);
        }
        return base;
    }
}
