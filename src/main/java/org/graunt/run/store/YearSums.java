package org.graunt.run.store;

import java.util.Arrays;
import java.util.List;
import org.graunt.demography.AgeBand;
import org.graunt.model.Component;
import org.graunt.model.Quantity;
import org.graunt.model.Year;

/**
 * The quantities of one sex in every area, summed over ages lane by lane. Areas and lanes of a cell
 * lie side by side and are added up together, so that arrays are read from end to end.
 */
final class YearSums {
    private final List<Quantity> quantities;
    private final int stride;
    private final double[][] sums;

    YearSums(List<Quantity> quantities, Year year) {
        this.quantities = quantities;
        this.stride = year.stride();
        this.sums = new double[quantities.size()][year.frame().areas() * stride];
    }

    /** Sums a sex of a year anew. */
    void of(Year year, int sex) {
        for (int i = 0; i < sums.length; i++) {
            Arrays.fill(sums[i], 0);
            switch (quantities.get(i)) {
                case Quantity.Persons(AgeBand band) -> addPersons(year, sex, band, sums[i]);
                case Quantity.Flow(Component component) -> addFlow(year, sex, component, sums[i]);
            }
        }
    }

    private static void addPersons(Year year, int sex, AgeBand band, double[] sum) {
        double[] population = year.array(Component.POPULATION);
        int end = band.endGroup(year.frame().ages());
        for (int age = band.firstGroup(year.frame().ages()); age < end; age++) {
            add(population, year.index(year.frame().cell(sex, age), 0), sum);
        }
    }

    private static void addFlow(Year year, int sex, Component component, double[] sum) {
        if (!year.has(component)) {
            return;
        }
        double[] flow = year.array(component);
        if (component == Component.BIRTHS) {
            add(flow, year.index(sex, 0), sum);
            return;
        }
        for (int age = 0; age < year.frame().ages().count(); age++) {
            add(flow, year.index(year.frame().cell(sex, age), 0), sum);
        }
    }

    private static void add(double[] from, int index, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += from[index + i];
        }
    }

    /** The lanes of a quantity in an area, rounded to the nearest float. */
    void round(int quantity, int area, float[] lanes) {
        for (int lane = 0; lane < lanes.length; lane++) {
            lanes[lane] = (float) sums[quantity][area * stride + lane];
        }
    }
}
