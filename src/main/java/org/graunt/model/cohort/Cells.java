package org.graunt.model.cohort;

import java.util.List;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;
import org.graunt.model.Frame;

/** From labelled cubes to the arrays of a step, laid out {@code [sex x age][area]}. */
public final class Cells {
    private Cells() {}

    /** The cells of a cube with axes area, sex and age, as the frame has them. */
    public static double[] bySexAndAge(Frame frame, Cube cube) {
        return cube.select(frame.geography().axis())
                .select(frame.ages().axis())
                .ordered("sex", "age", "area")
                .toArray();
    }

    /** The cells of a cube with axes area and age, {@code [age][area]}. */
    public static double[] byAge(Frame frame, Cube cube) {
        return cube.select(frame.geography().axis())
                .select(frame.ages().axis())
                .ordered("age", "area")
                .toArray();
    }

    /** A labelled cube (area, sex, age) of an array of cells. */
    public static Cube cube(Frame frame, double[] cells) {
        return Cube.of(List.of(Sex.AXIS, frame.ages().axis(), frame.geography().axis()), cells)
                .ordered("area", "sex", "age");
    }
}
