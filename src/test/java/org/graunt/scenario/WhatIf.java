package org.graunt.scenario;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeBand;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.demography.Sex;
import org.graunt.model.Bounds;
import org.graunt.model.Engine;
import org.graunt.model.Frame;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Project;
import org.graunt.model.Reach;
import org.graunt.model.ScenarioChange;
import org.graunt.model.Setting;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * A small project to change: boroughs N and S of the region R, and T and U outside, which have the
 * parent E; the base year is 2020.
 */
final class WhatIf {
    static final int BASE = 2020;
    static final Reach.Years ALWAYS = new Reach.Years(null, null, null);
    static final Axis<String> AREAS = Axis.of("area", List.of("N", "S", "T", "U"));
    static final Axis<Integer> YEARS = Axis.range("year", 2018, 2030);
    static final Axis<String> BANDS = Axis.of("ages", List.of("16-24", "25-64", "65-74", "75+"));
    static final Axis<String> KINDS = Axis.of("kind", List.of("home", "student"));
    static final Engine ENGINE =
            new Engine(
                    "settable",
                    "For tests.",
                    Map.of(),
                    List.of(
                            new Setting<>("window", new Setting.Whole(1, 40), 10, "", ""),
                            new Setting<>("mix", new Setting.Decimal(0, 1), 0.5, "", ""),
                            new Setting<>("rate", new Setting.Decimal(0, 1), null, "", ""),
                            new Setting<>(
                                    "rule",
                                    new Setting.Choice(List.of("max", "mean")),
                                    "max",
                                    "",
                                    ""),
                            new Setting<>("variant", new Setting.Text(), null, "", ""),
                            new Setting<>(
                                    "factors",
                                    new Setting.Numbers(List.of("a"), 0, 1),
                                    null,
                                    "",
                                    "")),
                    spec -> Outcome.failed(Note.error(spec.id(), "Never built", "")));
    static final Engine BARE =
            new Engine(
                    "bare",
                    "For tests.",
                    Map.of(),
                    List.of(),
                    spec -> Outcome.failed(Note.error(spec.id(), "Never built", "")));
    static final List<ModelSpec> SPECS =
            List.of(
                    ModelSpec.of("one", "settable"),
                    ModelSpec.of("two", "settable").with("window", 4),
                    ModelSpec.of("still", "bare"));

    private WhatIf() {}

    /**
     * The tables: population, gva, activity-rates, housing-trajectory, internal-flows, capacity.
     */
    static Inputs inputs() {
        AgeGroups ages = AgeGroups.single(90);
        Area region = new Area("R", "Region", Area.Kind.REGION, null, null);
        List<Area> areas =
                List.of(
                        new Area("N", "North", Area.Kind.BOROUGH, "R", null),
                        new Area("S", "South", Area.Kind.BOROUGH, "R", null),
                        new Area("T", "Twin", Area.Kind.REST, "E", null),
                        new Area("U", "Twin", Area.Kind.REST, "E", null));
        Frame frame = new Frame(Geography.of(areas, region), ages);
        Axis<Integer> past = Axis.range("year", 2018, BASE);
        return Inputs.of(
                frame,
                BASE,
                List.of(
                        table(
                                "population",
                                Bounds.COUNT,
                                false,
                                List.of(AREAS, Sex.AXIS, ages.axis(), past),
                                1000),
                        table("gva", Bounds.SIGNED, true, List.of(AREAS, YEARS), 50),
                        table(
                                "activity-rates",
                                Bounds.SHARE,
                                false,
                                List.of(Sex.AXIS, BANDS, YEARS),
                                0.1),
                        table("standing", Bounds.COUNT, true, List.of(AREAS), 7),
                        table(
                                "capacity",
                                Bounds.COUNT,
                                true,
                                List.of(
                                        Axis.of("planning_area", List.of("p", "q")),
                                        Axis.of("year_group", List.of("R", "1")),
                                        YEARS),
                                30),
                        table(
                                "internal-flows",
                                Bounds.COUNT,
                                false,
                                List.of(
                                        Axis.of("origin", AREAS.labels()),
                                        Axis.of("destination", AREAS.labels()),
                                        past),
                                10),
                        withBlank(
                                table(
                                        "housing-trajectory",
                                        Bounds.SIGNED,
                                        true,
                                        List.of(AREAS, YEARS, KINDS),
                                        100))));
    }

    /** A table whose cells all differ: the level, and a little more with every cell. */
    private static InputTable table(
            String name, Bounds bounds, boolean anyRows, List<Axis<?>> axes, double level) {
        int size = axes.stream().mapToInt(Axis::size).reduce(1, (a, b) -> a * b);
        double[] cells = new double[size];
        for (int i = 0; i < size; i++) {
            cells[i] = level * (1 + 0.5 * i / size);
        }
        return new InputTable(
                name,
                Cube.of(axes, cells),
                InputTable.Source.made(),
                new InputTable.Rules(bounds, anyRows));
    }

    /** Nothing is known of S in 2025. */
    private static InputTable withBlank(InputTable table) {
        Cube cube = table.values();
        int year = YEARS.position(2025);
        return table.with(
                Cube.generate(
                        cube.axes(), at -> at[0] == 1 && at[1] == year ? Double.NaN : cube.at(at)));
    }

    /** What changes make of the project. */
    static Outcome<Altered> altered(ScenarioChange... changes) {
        return Alteration.of(
                new Project.Scenario("what if", List.of(changes)),
                inputs(),
                SPECS,
                List.of(ENGINE, BARE));
    }

    /** A table before and after, as one change makes it. */
    static Cube changed(String table, ScenarioChange... changes) {
        return altered(changes).value().inputs().needed(table);
    }

    /** The lines that a person reads. */
    static List<String> told(ScenarioChange... changes) {
        return altered(changes).notes().stream().map(Note::line).toList();
    }

    static ScenarioChange table(String name, ScenarioChange.Operation operation, Reach reach) {
        return new ScenarioChange("p.yaml:6:9", new ScenarioChange.OfTable(name), operation, reach);
    }

    static ScenarioChange scale(String table, double factor, Reach reach) {
        return table(table, new ScenarioChange.Scale(factor), reach);
    }

    static ScenarioChange shift(String table, double amount, Reach reach) {
        return table(table, new ScenarioChange.Shift(amount), reach);
    }

    static ScenarioChange replace(String table, double value, Reach reach) {
        return table(table, new ScenarioChange.Replace(value), reach);
    }

    static Reach areas(String... words) {
        return new Reach(List.of(words), null, null, Map.of(), ALWAYS);
    }

    static Reach ages(String band) {
        return new Reach(List.of(), AgeBand.parse(band).orElseThrow(), null, Map.of(), ALWAYS);
    }

    static Reach where(String column, String... words) {
        return new Reach(List.of(), null, null, Map.of(column, List.of(words)), ALWAYS);
    }

    /** Years; 0 means that nothing is said. */
    static Reach years(int from, int to, int by) {
        List<Integer> given = Stream.of(from, to, by).toList();
        return new Reach(
                List.of(),
                null,
                null,
                Map.of(),
                new Reach.Years(
                        given.get(0) == 0 ? null : given.get(0),
                        given.get(1) == 0 ? null : given.get(1),
                        given.get(2) == 0 ? null : given.get(2)));
    }
}
