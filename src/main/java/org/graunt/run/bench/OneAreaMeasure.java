package org.graunt.run.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.demography.Sex;
import org.graunt.demography.StandardRates;
import org.graunt.model.Component;
import org.graunt.model.Frame;
import org.graunt.model.GivenDraws;
import org.graunt.model.Horizon;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.cohort.GivenRates;
import org.graunt.model.play.Play;

/**
 * A whole projection of one area, 101 ages, 70 years and 1,000 draws of fertility, survival and
 * migration by the United Nations' conventions, books audited, on one thread.
 */
final class OneAreaMeasure implements Measure {
    private static final int DRAWS = 1000;
    private static final int BASE = 1950;
    private static final int LAST = 2020;
    private static final AgeGroups AGES = AgeGroups.single(100);
    private static final Axis<Integer> STEPS = Axis.range("year", BASE + 1, LAST);
    private static final Frame FRAME =
            new Frame(Geography.of(List.of(Area.borough("A")), null), AGES);

    private final String kernel;

    OneAreaMeasure(String kernel) {
        this.kernel = kernel;
    }

    @Override
    public String name() {
        return "one-area-101-ages-70-years-1000-draws-" + kernel;
    }

    @Override
    public String unit() {
        return "s";
    }

    @Override
    public double value(double seconds) {
        return seconds;
    }

    @Override
    public DoubleSupplier prepare() {
        ModelSpec spec =
                ModelSpec.of("bench", "given-rates")
                        .withConventions("un-1x1")
                        .with("kernel", kernel);
        Projector projector =
                GivenRates.ENGINE
                        .build()
                        .apply(spec)
                        .then(model -> model.prepare(inputs(), new SharedFits()))
                        .value();
        GivenDraws draws = draws();
        Horizon horizon = new Horizon(BASE, LAST, 1);
        Play play = Play.on(1);
        return () -> {
            double[] seen = {0};
            play.project(
                    projector,
                    draws,
                    horizon,
                    block -> year -> seen[0] += year.array(Component.POPULATION)[0]);
            return seen[0];
        };
    }

    private static Inputs inputs() {
        StandardRates standard = StandardRates.load();
        Axis<String> area = FRAME.geography().axis();
        double[] women = standard.survivorship(Sex.FEMALE, AGES, 2015);
        double[] men = standard.survivorship(Sex.MALE, AGES, 2015);
        double[] shape = standard.fertilityShape(AGES);
        Cube population =
                Cube.filled(
                        1000, List.of(area, Sex.AXIS, AGES.axis(), Axis.range("year", BASE, BASE)));
        Cube fertility = Cube.generate(List.of(area, AGES.axis(), STEPS), at -> 1.3 * shape[at[1]]);
        Cube survivorship =
                Cube.generate(
                        List.of(area, STEPS, Sex.AXIS, AGES.axis()),
                        at -> (at[2] == 0 ? women : men)[at[3]]);
        Cube migration =
                Cube.generate(
                        List.of(area, STEPS, Sex.AXIS, AGES.axis()),
                        at -> at[3] < 60 ? 10 * Math.sin(at[1] + at[3]) : 0);
        InputTable base = new InputTable("population", population, InputTable.Source.made());
        return Inputs.of(FRAME, BASE, List.of(base))
                .with("fertility", fertility)
                .with("survivorship", survivorship)
                .with("net-migration", migration);
    }

    private static GivenDraws draws() {
        SplittableRandom random = new SplittableRandom(1662);
        Axis<Integer> numbers = Axis.range("draw", 1, DRAWS);
        Cube table =
                Cube.generate(
                        List.of(numbers, GivenDraws.COLUMNS),
                        at -> Math.exp(0.1 * (random.nextDouble() - 0.5)));
        return GivenDraws.of(table, DRAWS);
    }
}
