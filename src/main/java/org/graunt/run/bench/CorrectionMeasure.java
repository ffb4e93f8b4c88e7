package org.graunt.run.bench;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.graunt.correction.Correction;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.demography.Sex;
import org.graunt.model.Frame;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;

/**
 * What it costs to correct the estimates of 33 areas, 91 ages and 13 years by lists and pupils,
 * what is still unknown included, on all processors.
 */
final class CorrectionMeasure implements Measure {
    private static final int AREAS = 33;
    private static final int CENSUS = 2011;
    private static final int BASE = 2023;
    private static final AgeGroups AGES = AgeGroups.single(90);

    @Override
    public String name() {
        return "correction-33-areas-13-years";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public DoubleSupplier prepare() {
        Inputs inputs = inputs();
        return () ->
                Correction.of(inputs, CENSUS, Correction.RECONCILE, List.of()).value().sd().sum();
    }

    /** Estimates too high by ever more, in some areas, among the young. */
    private static Inputs inputs() {
        List<Area> areas =
                IntStream.range(0, AREAS)
                        .mapToObj(i -> Area.borough("A%02d".formatted(i)))
                        .toList();
        Frame frame = new Frame(Geography.of(areas, null), AGES);
        Cube official = cube(frame, 0, 90, at -> people(at) * (1 + error(at)));
        Cube lists = cube(frame, 0, 90, at -> people(at) * (1.05 + 0.004 * at[3] + noise(at)));
        Cube pupils = cube(frame, 5, 15, at -> 0.995 * people(at[0], at[1], at[2] + 5, at[3]));
        return Inputs.of(
                frame,
                BASE,
                List.of(
                        table("population", official),
                        table("gp-register", lists),
                        table("school-census", pupils.times(0.9)),
                        table("independent-pupils", pupils.times(0.1))));
    }

    private static Cube cube(Frame frame, int youngest, int oldest, ToDoubleFunction<int[]> cell) {
        return Cube.generate(
                List.of(
                        frame.geography().axis(),
                        Sex.AXIS,
                        Axis.range("age", youngest, oldest),
                        Axis.range("year", CENSUS, BASE)),
                cell);
    }

    private static InputTable table(String name, Cube cube) {
        return new InputTable(name, cube, InputTable.Source.made());
    }

    private static double people(int... at) {
        double cohort = 1500 + 200 * Math.sin((at[2] - at[3]) / 9.0);
        double old = Math.exp(-Math.pow(Math.max(at[2] - 50, 0) / 30.0, 2));
        return (1 + 0.02 * at[0]) * cohort * old * (1 + young(at[2]));
    }

    private static double young(int age) {
        return Math.exp(-Math.pow((age - 28) / 9.0, 2));
    }

    private static double error(int... at) {
        return at[0] % 4 == 0 ? 0.015 * at[3] * young(at[2]) : 0;
    }

    private static double noise(int... at) {
        return 0.008 * Math.sin(12.9898 * at[0] + 78.233 * at[2] + 37.719 * at[3] + 3.1 * at[1]);
    }
}
