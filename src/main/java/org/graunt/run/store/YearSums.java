package org.graunt.run.store;

import java.util.Arrays;
import java.util.List;
import org.graunt.demography.AgeBand;
import org.graunt.model.Component;
import org.graunt.model.Quantity;
import org.graunt.model.Year;

/**
 * The quantities of one area and sex, summed over ages lane by lane: arrays of a year are read cell
 * by the cell, all lanes of it at once.
 */
final class YearSums {
    private final List<Quantity> quantities;
    private final double[][] sums;

    YearSums(List<Quantity> quantities, int stride) {
        this.quantities = quantities;
        this.sums = new double[quantities.size()][stride];
    }

    /** Sums an area and sex of a year anew. */
    void of(Year year, int area, int sex) {
        for (int i = 0; i < sums.length; i++) {
            Arrays.fill(sums[i], 0);
            switch (quantities.get(i)) {
                case Quantity.Persons(AgeBand band) -> addPersons(year, area, sex, band, sums[i]);
                case Quantity.Flow(Component component) ->
                        addFlow(year, area, sex, component, sums[i]);
            }
        }
    }

    private static void addPersons(Year year, int area, int sex, AgeBand band, double[] sum) {
        double[] population = year.array(Component.POPULATION);
        int end = band.endGroup(year.frame().ages());
        for (int age = band.firstGroup(year.frame().ages()); age < end; age++) {
            add(population, year.index(year.frame().cell(sex, age), area), sum);
        }
    }

    private static void addFlow(Year year, int area, int sex, Component component, double[] sum) {
        if (!year.has(component)) {
            return;
        }
        double[] flow = year.array(component);
        if (component == Component.BIRTHS) {
            add(flow, year.index(sex, area), sum);
            return;
        }
        for (int age = 0; age < year.frame().ages().count(); age++) {
            add(flow, year.index(year.frame().cell(sex, age), area), sum);
        }
    }

    private static void add(double[] from, int index, double[] sum) {
        for (int lane = 0; lane < sum.length; lane++) {
            sum[lane] += from[index + lane];
        }
    }

    /** The sum of a quantity, lane by lane. */
    double[] sum(int quantity) {
        return sums[quantity];
    }
}
