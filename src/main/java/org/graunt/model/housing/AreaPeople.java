package org.graunt.model.housing;

import org.graunt.cube.Cube;
import org.graunt.model.Frame;

/** The people of one area by cell, {@code [sex x age]}. */
final class AreaPeople {
    private AreaPeople() {}

    /** Of a population: axes area, sex and age, as the frame has them. */
    static double[] of(Frame frame, Cube population, int area) {
        Cube cells = population.ordered("area", "sex", "age");
        double[] people = new double[frame.cells()];
        int ages = frame.ages().count();
        for (int cell = 0; cell < people.length; cell++) {
            people[cell] = cells.at(area, cell / ages, cell % ages);
        }
        return people;
    }
}
