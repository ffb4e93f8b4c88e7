package org.graunt.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graunt.cube.Cube;
import org.graunt.demography.Geography;
import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.model.Frame;
import org.graunt.model.OwnTable;
import org.graunt.model.Year;
import org.jspecify.annotations.Nullable;

/** The central path of one member, draw 0, gathered year by year from the base year on. */
final class CentralPath {
    private final Frame frame;
    private final OwnTable ownTable;
    private final List<Snapshot> years = new ArrayList<>();

    CentralPath(Frame frame, OwnTable ownTable) {
        this.frame = frame;
        this.ownTable = ownTable;
    }

    /**
     * One year of draw 0.
     *
     * @param population axes sex, age and area
     * @param totals every component by area
     * @param leavingRegion moves from the boroughs to the rest, all ages; null where not known
     * @param series what the engine alone knows, by area
     */
    record Snapshot(
            int year,
            Cube population,
            Map<Component, double[]> totals,
            @Nullable Double leavingRegion,
            Map<String, double[]> series) {

        /** All ages and both sexes of one area. */
        double total(Component component, int area) {
            double[] byArea = totals.get(component);
            return byArea == null ? 0 : byArea[area];
        }

        /** What the engine alone knows of some areas together; missing where it knows nothing. */
        double own(OwnTable.Column column, List<Integer> areas) {
            return switch (column) {
                case OwnTable.Count count -> sum(count.name(), areas);
                case OwnTable.Ratio ratio -> sum(ratio.of(), areas) / sum(ratio.over(), areas);
            };
        }

        /** The sum of a series over those areas that have it; missing where none has. */
        private double sum(String name, List<Integer> areas) {
            double[] byArea = series.get(name);
            if (byArea == null) {
                return Double.NaN;
            }
            double[] held =
                    areas.stream()
                            .mapToDouble(area -> byArea[area])
                            .filter(value -> !Double.isNaN(value))
                            .toArray();
            return held.length == 0 ? Double.NaN : Arrays.stream(held).sum();
        }
    }

    /** Whose population, by which ages. */
    Frame frame() {
        return frame;
    }

    /** The table of what the engine alone knows. */
    OwnTable ownTable() {
        return ownTable;
    }

    /** Every year, the base year first. */
    List<Snapshot> years() {
        return years;
    }

    /** Takes a year of the block that draw 0 leads. */
    void take(Year year) {
        years.add(
                new Snapshot(
                        year.year(),
                        population(year),
                        totals(year),
                        leavingRegion(year),
                        series(year)));
    }

    private Cube population(Year year) {
        double[] array = year.array(Component.POPULATION);
        double[] population = new double[frame.cells() * frame.areas()];
        for (int i = 0; i < population.length; i++) {
            population[i] = array[i * year.stride()];
        }
        return Cube.of(
                List.of(Sex.AXIS, frame.ages().axis(), frame.geography().axis()), population);
    }

    private Map<Component, double[]> totals(Year year) {
        Map<Component, double[]> totals = new LinkedHashMap<>();
        for (Component component : Component.values()) {
            totals.put(component, totals(year, component));
        }
        return totals;
    }

    private double[] totals(Year year, Component component) {
        double[] totals = new double[frame.areas()];
        if (!year.has(component)) {
            return totals;
        }
        double[] array = year.array(component);
        int cells = component == Component.BIRTHS ? 2 : frame.cells();
        for (int cell = 0; cell < cells; cell++) {
            for (int area = 0; area < totals.length; area++) {
                totals[area] += array[year.index(cell, area)];
            }
        }
        return totals;
    }

    private @Nullable Double leavingRegion(Year year) {
        double[] leaving = year.leavingRegion();
        if (leaving == null) {
            return null;
        }
        double sum = 0;
        for (int cell = 0; cell < frame.cells(); cell++) {
            sum += leaving[cell * year.stride()];
        }
        return sum;
    }

    private static Map<String, double[]> series(Year year) {
        Map<String, double[]> series = new LinkedHashMap<>();
        year.series()
                .forEach(
                        (name, array) -> {
                            double[] values = new double[year.frame().areas()];
                            for (int area = 0; area < values.length; area++) {
                                values[area] = array[area * year.stride()];
                            }
                            series.put(name, values);
                        });
        return series;
    }

    /** A component of the region: the sum of its boroughs, as gross flows of areas are. */
    double sumOfBoroughs(Snapshot year, Component component) {
        Geography geography = frame.geography();
        double sum = 0;
        for (int area = 0; area < geography.boroughs(); area++) {
            sum += year.total(component, area);
        }
        return sum;
    }

    /**
     * Moves between boroughs, which are no gross flow of the region; 0 where they are not known.
     */
    double movesInside(Snapshot year) {
        Double leaving = year.leavingRegion();
        return leaving == null ? 0 : sumOfBoroughs(year, Component.INTERNAL_OUT) - leaving;
    }
}
