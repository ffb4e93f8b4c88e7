package org.graunt.model.employment;

import java.util.Arrays;
import java.util.List;
import org.graunt.model.Component;
import org.graunt.model.Frame;
import org.graunt.model.OwnTable;
import org.graunt.model.OwnTable.Count;
import org.graunt.model.OwnTable.Ratio;
import org.graunt.model.Year;

/** What the employment-led model alone knows of a year, by area and lane. */
final class EmploymentSeries {
    /** The table {@code employment}. */
    static final OwnTable TABLE =
            new OwnTable(
                    "employment",
                    List.of(
                            new Count("jobs"),
                            new Count("workers"),
                            new Count("labour_force"),
                            new Count("labour_force_wanted"),
                            new Count("residents_in_work"),
                            new Count("unemployed"),
                            new Count("unmet_jobs"),
                            new Count("adults"),
                            new Count("net_migration_trend"),
                            new Count("net_migration"),
                            new Count("elsewhere"),
                            new Ratio("commuting_ratio", "residents_in_work", "workers"),
                            new Ratio("unemployment", "unemployed", "labour_force"),
                            new Ratio("activity", "labour_force", "adults")));

    /** People of this age and over are adults; in five-year groups, those of 15. */
    private static final int ADULT = 16;

    private final Year year;
    private final Frame frame;
    private final int stride;

    EmploymentSeries(Year year) {
        this.year = year;
        this.frame = year.frame();
        this.stride = year.stride();
    }

    /** Keeps every series of the table, missing until filled, so that all years have the same. */
    void keepAll() {
        TABLE.columns().stream()
                .filter(Count.class::isInstance)
                .forEach(count -> year.keepSeries(count.name()));
    }

    /** The live array of a series, {@code [area][lane]}. */
    double[] of(String name) {
        return year.keepSeries(name);
    }

    /** Copies an area's lanes into a series. */
    void put(String name, int area, double[] values) {
        System.arraycopy(values, area * stride, of(name), area * stride, stride);
    }

    /** Counts people of an area by weights, {@code [sex x age][area]}, into a series. */
    void countPeople(String name, int area, double[] weights) {
        double[] sums = of(name);
        double[] people = year.array(Component.POPULATION);
        Arrays.fill(sums, area * stride, (area + 1) * stride, 0);
        for (int cell = 0; cell < frame.cells(); cell++) {
            double weight = weights[cell * frame.areas() + area];
            int index = year.index(cell, area);
            for (int lane = 0; weight != 0 && lane < stride; lane++) {
                sums[area * stride + lane] += weight * people[index + lane];
            }
        }
    }

    /** Weights that count adults alone. */
    static double[] adults(Frame frame) {
        double[] weights = new double[frame.cells() * frame.areas()];
        int first = ADULT / frame.ages().width();
        for (int i = 0; i < weights.length; i++) {
            int age = i / frame.areas() % frame.ages().count();
            weights[i] = age >= first ? 1 : 0;
        }
        return weights;
    }
}
