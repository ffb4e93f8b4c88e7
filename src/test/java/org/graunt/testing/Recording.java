package org.graunt.testing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Projector;
import org.graunt.model.Tallies;
import org.graunt.model.Year;

/** Everything that a projection of one block said, kept for a test to look at. */
public final class Recording {
    private final Frame frame;
    private final Map<Integer, Map<Component, double[]>> years = new TreeMap<>();
    private final Map<Integer, Map<String, double[]>> series = new TreeMap<>();
    private final Map<Integer, double[]> leavingRegion = new TreeMap<>();
    private final Tallies tallies = new Tallies();
    private int stride;
    private int lanes;

    private Recording(Frame frame) {
        this.frame = frame;
    }

    /** The central path. */
    public static Recording central(Projector projector, int base, int last) {
        int step = projector.frame().ages().width();
        return of(projector, Draws.central(), new Horizon(base, last, step));
    }

    /** A whole block. */
    public static Recording of(Projector projector, Draws block, Horizon horizon) {
        Recording recording = new Recording(projector.frame());
        projector.project(block, horizon, recording::keep);
        return recording;
    }

    /** What was recorded, from a sink that something else stands in front of. */
    public static Recording empty(Frame frame) {
        return new Recording(frame);
    }

    /** Keeps one year. */
    public void keep(Year year) {
        stride = year.stride();
        lanes = year.lanes();
        tallies.addAll(year.tallies());
        Map<Component, double[]> kept = new EnumMap<>(Component.class);
        for (Component component : Component.values()) {
            if (year.has(component)) {
                kept.put(component, year.array(component).clone());
            }
        }
        years.put(year.year(), kept);
        Map<String, double[]> told = new TreeMap<>();
        year.series().forEach((name, array) -> told.put(name, array.clone()));
        series.put(year.year(), told);
        double[] leavers = year.leavingRegion();
        if (leavers != null) {
            leavingRegion.put(year.year(), leavers.clone());
        }
    }

    /** How many draws the block had. */
    public int lanes() {
        return lanes;
    }

    /** The recorded years, ascending. */
    public List<Integer> years() {
        return List.copyOf(years.keySet());
    }

    /** Every number of one lane by year and component, without the places that mean nothing. */
    public Map<String, double[]> lane(int lane) {
        Map<String, double[]> all = new TreeMap<>();
        years.forEach(
                (year, arrays) ->
                        arrays.forEach(
                                (component, array) ->
                                        all.put(year + " " + component, lane(array, lane))));
        leavingRegion.forEach((year, array) -> all.put(year + " leaving", lane(array, lane)));
        return all;
    }

    private double[] lane(double[] array, int lane) {
        double[] one = new double[array.length / stride];
        for (int i = 0; i < one.length; i++) {
            one[i] = array[i * stride + lane];
        }
        return one;
    }

    /** Moves from the boroughs to the rest, of one cell and lane. */
    public double leavingRegion(int year, Sex sex, int age, int lane) {
        int position = age / frame.ages().width();
        int cell = frame.cell(sex == Sex.FEMALE ? 0 : 1, position);
        return leavingRegion.getOrDefault(year, new double[0])[cell * stride + lane];
    }

    /** Persons of an age group of the first area, central path. */
    public double population(int year, Sex sex, int age) {
        return value(Component.POPULATION, year, sex, age, 0, 0);
    }

    /** Any number, by the lowest age of its group and the position of its area. */
    public double value(Component component, int year, Sex sex, int age, int area, int lane) {
        double[] array = years.getOrDefault(year, Map.of()).get(component);
        if (array == null || (component == Component.BIRTHS && age > 0)) {
            return 0;
        }
        int position = age / frame.ages().width();
        int sexPosition = sex == Sex.FEMALE ? 0 : 1;
        int cell = component == Component.BIRTHS ? sexPosition : frame.cell(sexPosition, position);
        return array[(cell * frame.areas() + area) * stride + lane];
    }

    /** The sum over sexes and ages. */
    public double total(Component component, int year, int area, int lane) {
        return totalOfAges(component, year, area, lane, 0, 999);
    }

    /** The sum over sexes and the ages from one to another, both included. */
    public double totalOfAges(Component component, int year, int area, int lane, int from, int to) {
        double sum = 0;
        for (Sex sex : Sex.values()) {
            for (int age : frame.ages().axis().labels()) {
                if (age >= from && age <= to) {
                    sum += value(component, year, sex, age, area, lane);
                }
            }
        }
        return sum;
    }

    /** A figure that the engine alone knows; missing where it tells none. */
    public double series(String name, int year, int area, int lane) {
        double[] array = series.getOrDefault(year, Map.of()).get(name);
        return array == null ? Double.NaN : array[area * stride + lane];
    }

    /** What was capped or floored. */
    public Tallies tallies() {
        return tallies;
    }
}
