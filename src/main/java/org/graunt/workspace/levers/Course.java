package org.graunt.workspace.levers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.graunt.demography.AgeBand;
import org.graunt.demography.AgeGroups;
import org.graunt.model.Component;
import org.graunt.model.Frame;
import org.graunt.model.Year;
import org.graunt.run.pool.Place;
import org.graunt.workspace.Selection;

/** The central path of one model, year by year from the base year: enough to draw it. */
public final class Course {
    private final Frame frame;
    private final List<Snapshot> years = new ArrayList<>();

    /** What was told last: a page asks many times of one selection, to draw it and to read it. */
    private volatile Told told = Told.NOTHING;

    private record Told(Place place, Selection selection, List<Double> people) {
        private static final Told NOTHING =
                new Told(new Place("", List.of()), Selection.everybodyIn(""), List.of());

        boolean answers(Place other, Selection chosen) {
            return place.equals(other) && selection.equals(chosen);
        }
    }

    /** One year: everybody by cell and area, and every component by area. */
    private static final class Snapshot {
        private final int year;
        private final double[] people;
        private final Map<Component, double[]> totals;

        Snapshot(int year, double[] people, Map<Component, double[]> totals) {
            this.year = year;
            this.people = people;
            this.totals = totals;
        }

        int year() {
            return year;
        }
    }

    Course(Frame frame) {
        this.frame = frame;
    }

    /** Takes one year of a block that holds the central path alone. */
    void take(Year year) {
        double[] array = year.array(Component.POPULATION);
        double[] people = new double[frame.cells() * frame.areas()];
        for (int i = 0; i < people.length; i++) {
            people[i] = array[i * year.stride()];
        }
        Map<Component, double[]> totals = new EnumMap<>(Component.class);
        for (Component component : Component.values()) {
            if (component != Component.POPULATION && year.has(component)) {
                totals.put(component, totals(year, component));
            }
        }
        years.add(new Snapshot(year.year(), people, totals));
        told = Told.NOTHING;
    }

    private double[] totals(Year year, Component component) {
        double[] array = year.array(component);
        double[] totals = new double[frame.areas()];
        int cells = component == Component.BIRTHS ? 2 : frame.cells();
        for (int cell = 0; cell < cells; cell++) {
            for (int area = 0; area < totals.length; area++) {
                totals[area] += array[year.index(cell, area)];
            }
        }
        return totals;
    }

    /** The base year and every year after it. */
    public List<Integer> years() {
        return years.stream().map(Snapshot::year).toList();
    }

    /** How many people of a selection there are, for each of the years. */
    public List<Double> people(Place place, Selection selection) {
        Told before = told;
        if (!before.answers(place, selection)) {
            before = new Told(place, selection, summed(place, selection));
            told = before;
        }
        return before.people();
    }

    private List<Double> summed(Place place, Selection selection) {
        AgeGroups ages = frame.ages();
        AgeBand band =
                selection.ages().equals(Selection.ALL_AGES)
                        ? new AgeBand(Selection.ALL_AGES, 0, AgeBand.OPEN)
                        : AgeBand.parse(selection.ages()).orElseThrow();
        int[] areas = place.areas().stream().mapToInt(Integer::intValue).toArray();
        int from = band.firstGroup(ages);
        int end = band.endGroup(ages);
        return years.stream()
                .map(year -> summed(year.people, areas, selection, from, end))
                .toList();
    }

    private double summed(double[] people, int[] areas, Selection selection, int from, int end) {
        double sum = 0;
        for (int sex : selection.sexes().positions()) {
            for (int age = from; age < end; age++) {
                int cell = frame.cell(sex, age) * frame.areas();
                for (int area : areas) {
                    sum += people[cell + area];
                }
            }
        }
        return sum;
    }

    /** A component of a place, of all its people, for each of the years after the base year. */
    public List<Double> component(Component component, Place place) {
        return years.stream().skip(1).map(year -> total(year, component, place)).toList();
    }

    private static double total(Snapshot year, Component component, Place place) {
        double[] byArea = year.totals.get(component);
        if (byArea == null) {
            return 0;
        }
        return place.areas().stream().mapToDouble(area -> byArea[area]).sum();
    }
}
