package org.graunt.reference;

import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.demography.MigrationTiming;
import org.graunt.demography.Sex;
import org.graunt.model.Frame;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.cohort.GivenRates;
import org.graunt.testing.Recording;
import org.graunt.testing.TableOf;

/** The tables of one country in five-year ages and steps, gathered number by number. */
final class FiveYearCountry {
    static final AgeGroups AGES = AgeGroups.fiveYear(100);
    static final int BASE = 2010;

    private static final String CODE = "country";
    private static final Axis<String> AREA = Axis.of("area", List.of(CODE));
    private static final List<Integer> ABRIDGED =
            List.of(
                    0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95,
                    100);

    private final MigrationTiming timing;
    private final int last;
    private final TableOf population;
    private final TableOf mortality;
    private final TableOf migration;
    private final TableOf fertility;
    private final TableOf sexRatio;

    FiveYearCountry(MigrationTiming timing, int last) {
        this.timing = timing;
        this.last = last;
        Axis<Integer> steps = steps(last);
        population = TableOf.axes(AREA, Sex.AXIS, AGES.axis(), Axis.range("year", BASE, BASE));
        mortality = TableOf.axes(AREA, Sex.AXIS, Axis.of("age", ABRIDGED), steps);
        migration = TableOf.axes(AREA, Sex.AXIS, AGES.axis(), steps);
        fertility = TableOf.axes(AREA, AGES.axis(), steps);
        sexRatio = TableOf.axes(AREA, steps);
    }

    private static Axis<Integer> steps(int last) {
        return Axis.of(
                "year",
                java.util.stream.IntStream.iterate(BASE + 5, y -> y <= last, y -> y + 5)
                        .boxed()
                        .toList());
    }

    void population(Sex sex, int age, double persons) {
        population.put(persons, CODE, sex, age, BASE);
    }

    void mortality(Sex sex, int age, int year, double rate) {
        mortality.put(rate, CODE, sex, age, year);
    }

    void migration(Sex sex, int age, int year, double persons) {
        migration.put(persons, CODE, sex, age, year);
    }

    void fertility(int age, int year, double rate) {
        fertility.put(rate, CODE, age, year);
    }

    void sexRatio(int year, double ratio) {
        sexRatio.put(ratio, CODE, year);
    }

    /** The projection by the United Nations' conventions until 2019. */
    Recording project() {
        Area area = new Area(CODE, CODE, Area.Kind.BOROUGH, null, timing);
        Frame frame = new Frame(Geography.of(List.of(area), null), AGES);
        InputTable table =
                new InputTable("population", population.cube(), InputTable.Source.made());
        Inputs inputs =
                Inputs.of(frame, BASE, List.of(table))
                        .with("mortality-rate", mortality.cube())
                        .with("net-migration", migration.cube())
                        .with("fertility", fertility.cube())
                        .with("sex-ratio", sexRatio.cube());
        ModelSpec spec = ModelSpec.of("un", "given-rates").withConventions("un-5x5");
        Projector projector =
                GivenRates.ENGINE
                        .build()
                        .apply(spec)
                        .then(model -> model.prepare(inputs, new SharedFits()))
                        .value();
        return Recording.central(projector, BASE, last);
    }
}
