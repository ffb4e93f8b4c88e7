package org.graunt.deliver.schools;

import java.util.List;
import org.graunt.cube.Cube;
import org.graunt.demography.Area;
import org.graunt.model.Inputs;
import org.graunt.schools.Children;

/** The children of the estimates, up to the base year. */
final class EstimatedChildren implements Children {
    private final int firstYear;
    private final int lastYear;
    private final int ages;
    private final double[] persons;

    private EstimatedChildren(int firstYear, int lastYear, int ages, double[] persons) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.ages = ages;
        this.persons = persons;
    }

    /** The longest run of years that ends with the base year. */
    static EstimatedChildren of(Inputs inputs) {
        Cube people = inputs.population().sumOver("sex").ordered("area", "age", "year");
        List<Integer> years = inputs.yearsUpToBase(inputs.population());
        int last = inputs.baseYear();
        int first = last;
        while (years.contains(first - 1)) {
            first--;
        }
        int ages = Math.min(20, inputs.frame().ages().count());
        List<Area> areas = inputs.frame().geography().areas();
        double[] persons = new double[areas.size() * ages * (last - first + 1)];
        int at = 0;
        for (Area area : areas) {
            for (int age = 0; age < ages; age++) {
                for (int year = first; year <= last; year++) {
                    persons[at++] = people.get(area.code(), age, year);
                }
            }
        }
        return new EstimatedChildren(first, last, ages, persons);
    }

    @Override
    public int draws() {
        return 0;
    }

    @Override
    public int firstYear() {
        return firstYear;
    }

    @Override
    public int lastYear() {
        return lastYear;
    }

    @Override
    public boolean point() {
        return true;
    }

    @Override
    public double[] persons(int area, int age, int year) {
        return new double[] {one(area, age, year)};
    }

    double one(int area, int age, int year) {
        return persons[(area * ages + age) * (lastYear - firstYear + 1) + year - firstYear];
    }
}
