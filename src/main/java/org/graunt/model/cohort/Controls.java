package org.graunt.model.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Area;
import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * Targets that components must add up to: by component and year for an area or a group of areas, by
 * sex and age where the table has them. A cell without target is free.
 */
public final class Controls {
    /** Nothing is controlled. */
    public static final Controls NONE = new Controls(List.of());

    private final List<Target> targets;

    private Controls(List<Target> targets) {
        this.targets = List.copyOf(targets);
    }

    /**
     * One number that a component must come to.
     *
     * @param component births, deaths or a gross flow
     * @param group the code of the area or group
     * @param year the year that ends the step
     * @param areas the positions of the areas that add up to it
     * @param cells the positions of the cells of sex and age; for births of the sexes
     * @param persons the target
     */
    record Target(
            Component component,
            String group,
            int year,
            List<Integer> areas,
            List<Integer> cells,
            double persons) {}

    /**
     * The targets of table {@code controls}, where it is held. A code is an area, a parent of
     * areas, or the region, which is all boroughs.
     */
    public static Outcome<Controls> of(Inputs inputs) {
        Optional<Cube> table = inputs.cube("controls");
        if (table.isEmpty()) {
            return Outcome.of(NONE);
        }
        List<Note> problems = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        Cube cube = table.get();
        for (Object component : cube.axis("component").labels()) {
            for (Object code : cube.axis("area").labels()) {
                Cube one = cube.slice("component", component).slice("area", code);
                read(inputs.frame(), component(component), (String) code, one, targets, problems);
            }
        }
        return problems.isEmpty() ? Outcome.of(new Controls(targets)) : Outcome.failed(problems);
    }

    private static Component component(Object word) {
        return Component.valueOf(word.toString().toUpperCase(Locale.ROOT));
    }

    private static void read(
            Frame frame,
            Component component,
            String code,
            Cube byYear,
            List<Target> targets,
            List<Note> problems) {
        List<Target> own = new ArrayList<>();
        List<Integer> areas = areas(frame, code);
        for (Object year : byYear.axis("year").labels()) {
            Cube cells = byYear.slice("year", year);
            List<Object> sexes = labels(cells, "sex");
            for (Object sex : sexes) {
                Cube ofSex = sex.equals("") ? cells : cells.slice("sex", sex);
                for (Object age : labels(ofSex, "age")) {
                    double persons = age.equals("") ? ofSex.get() : ofSex.slice("age", age).get();
                    if (!Double.isNaN(persons)) {
                        List<Integer> positions = cells(frame, component, sex, age);
                        own.add(
                                new Target(
                                        component,
                                        code,
                                        (Integer) year,
                                        areas,
                                        positions,
                                        persons));
                    }
                }
            }
        }
        if (!own.isEmpty()) {
            check(component, code, areas, problems);
            targets.addAll(own);
        }
    }

    private static void check(
            Component component, String code, List<Integer> areas, List<Note> problems) {
        if (areas.isEmpty()) {
            problems.add(
                    Note.error(
                            "controls " + code,
                            "Is no area, no parent of an area and not the region",
                            "Use a code of table areas or population, or delete the rows."));
        }
        boolean internal =
                component == Component.INTERNAL_IN || component == Component.INTERNAL_OUT;
        if (internal && areas.size() > 1) {
            problems.add(
                    Note.error(
                            "controls " + code,
                            "A group's domestic flows leave out the moves inside it, so they cannot"
                                    + " scale its areas' flows",
                            "Give domestic controls by area."));
        }
    }

    private static List<Object> labels(Cube cube, String axis) {
        return cube.hasAxis(axis) ? List.copyOf(cube.axis(axis).labels()) : List.of("");
    }

    private static List<Integer> areas(Frame frame, String code) {
        List<Area> areas = frame.geography().areas();
        Area region = frame.geography().region();
        boolean whole = region != null && region.code().equals(code);
        return IntStream.range(0, areas.size())
                .filter(
                        i ->
                                areas.get(i).code().equals(code)
                                        || code.equals(areas.get(i).parent())
                                        || (whole && i < frame.geography().boroughs()))
                .boxed()
                .toList();
    }

    private static List<Integer> cells(Frame frame, Component component, Object sex, Object age) {
        Axis<Integer> ages = frame.ages().axis();
        List<Integer> cells = new ArrayList<>();
        for (int s = 0; s < 2; s++) {
            if (!sex.equals("") && sex != (s == 0 ? Sex.FEMALE : Sex.MALE)) {
                continue;
            }
            if (component == Component.BIRTHS) {
                cells.add(s);
                continue;
            }
            for (int a = 0; a < ages.size(); a++) {
                if (age.equals("") || age.equals(ages.label(a))) {
                    cells.add(frame.cell(s, a));
                }
            }
        }
        return cells;
    }

    /** True where something is controlled. */
    boolean any() {
        return !targets.isEmpty();
    }

    /** The targets of a year. */
    List<Target> of(int year) {
        return targets.stream().filter(target -> target.year() == year).toList();
    }

    /** Factors of 1 for a component. */
    static double[] ones(Frame frame, Component component) {
        int cells = component == Component.BIRTHS ? 2 : frame.cells();
        double[] ones = new double[cells * frame.areas()];
        Arrays.fill(ones, 1);
        return ones;
    }
}
