package org.graunt.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.model.Frame;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;

/** Inputs made from other inputs: a cell scaled here, an area split there, a future spoiled. */
public final class Remade {
    private static final Set<String> RATES = Set.of("fertility", "survivorship", "sex-ratio");

    private Remade() {}

    /** What is known of a cell while it is remade: its labels by the name of the axis. */
    public static final class Labels {
        private final Cube cube;
        private final int[] at;

        private Labels(Cube cube, int[] at) {
            this.cube = cube;
            this.at = at;
        }

        /** The label along an axis that the table has. */
        public Object of(String axis) {
            for (int i = 0; i < at.length; i++) {
                if (cube.axes().get(i).name().equals(axis)) {
                    return cube.axes().get(i).label(at[i]);
                }
            }
            throw new IllegalArgumentException("No axis " + axis);
        }

        /** The year. */
        public int year() {
            return (Integer) of("year");
        }
    }

    /** A table whose every cell is multiplied by a factor of its labels. */
    public static Inputs scaled(Inputs inputs, String table, ToDoubleFunction<Labels> factor) {
        Cube cube = inputs.needed(table);
        Cube scaled =
                Cube.generate(
                        cube.axes(),
                        at -> cube.at(at) * factor.applyAsDouble(new Labels(cube, at.clone())));
        return inputs.with(table, scaled);
    }

    /** Inputs without a table. */
    public static Inputs without(Inputs inputs, String table) {
        List<InputTable> others =
                inputs.tables().values().stream()
                        .filter(held -> !held.name().equals(table))
                        .toList();
        return Inputs.of(inputs.frame(), inputs.baseYear(), others);
    }

    /** Every number of these tables after the base year replaced by nonsense. */
    public static Inputs spoiledAfterBase(Inputs inputs, List<String> tables, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Inputs spoiled = inputs;
        for (String table : tables) {
            if (inputs.has(table)) {
                spoiled =
                        scaled(
                                spoiled,
                                table,
                                cell ->
                                        cell.year() <= inputs.baseYear()
                                                ? 1
                                                : 0.1 + 5 * random.nextDouble());
            }
        }
        return spoiled;
    }

    /** A past in which nobody died or moved: as many children each year, and everybody ages. */
    public static Inputs merelyAged(Inputs inputs, double children) {
        Cube given = inputs.population().ordered("area", "sex", "age", "year");
        int open = inputs.frame().ages().open();
        double[][][][] people = new double[given.axes().get(0).size()][2][open + 1][];
        for (int area = 0; area < people.length; area++) {
            for (int sex = 0; sex < 2; sex++) {
                age(people[area][sex], given, area, sex, children);
            }
        }
        return inputs.with(
                "population",
                Cube.generate(given.axes(), at -> people[at[0]][at[1]][at[2]][at[3]]));
    }

    private static void age(double[][] people, Cube given, int area, int sex, double children) {
        int years = given.axis("year").size();
        int open = people.length - 1;
        for (int age = 0; age <= open; age++) {
            people[age] = new double[years];
            people[age][0] = given.at(area, sex, age, 0);
        }
        for (int year = 1; year < years; year++) {
            people[0][year] = children;
            for (int age = 1; age <= open; age++) {
                people[age][year] =
                        people[age - 1][year - 1] + (age == open ? people[age][year - 1] : 0);
            }
        }
    }

    /** One area in two halves, alike in every rate, with no moves between them. */
    public static Inputs split(Inputs inputs, String code) {
        List<Area> areas = new ArrayList<>();
        for (Area area : inputs.frame().geography().areas()) {
            for (String part : parts(area.code(), code)) {
                areas.add(new Area(part, part, area.kind(), area.parent(), null));
            }
        }
        Geography geography = Geography.of(areas, inputs.frame().geography().region());
        List<InputTable> tables = new ArrayList<>();
        for (InputTable table : inputs.tables().values()) {
            Cube cube = table.values();
            for (String axis : List.of("area", "origin", "destination", "residence", "workplace")) {
                boolean holds = cube.hasAxis(axis) && cube.axis(axis).has(code);
                cube = holds ? split(cube, axis, table.name(), code) : cube;
            }
            tables.add(new InputTable(table.name(), cube, table.source()));
        }
        return Inputs.of(new Frame(geography, inputs.frame().ages()), inputs.baseYear(), tables);
    }

    private static List<String> parts(String area, String code) {
        return area.equals(code) ? List.of(code + "a", code + "b") : List.of(area);
    }

    private static Cube split(Cube cube, String axisName, String table, String code) {
        List<String> labels = new ArrayList<>();
        List<Integer> from = new ArrayList<>();
        Axis<?> old = cube.axis(axisName);
        for (int i = 0; i < old.size(); i++) {
            for (String part : parts((String) old.label(i), code)) {
                labels.add(part);
                from.add(i);
            }
        }
        int where = cube.axes().indexOf(old);
        List<Axis<?>> axes = new ArrayList<>(cube.axes());
        axes.set(where, Axis.of(axisName, labels));
        boolean alike = RATES.contains(table) || MadeWork.RATES.contains(table);
        double half = alike ? 1 : 0.5;
        int whole = old.position(code);
        return Cube.generate(
                axes,
                at -> {
                    int[] position = at.clone();
                    position[where] = from.get(at[where]);
                    return cube.at(position) * (position[where] == whole ? half : 1);
                });
    }
}
