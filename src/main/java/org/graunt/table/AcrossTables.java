package org.graunt.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeBand;
import org.graunt.demography.Area;
import org.graunt.model.Frame;
import org.graunt.model.InputTable;
import org.graunt.note.Note;
import org.jspecify.annotations.Nullable;

/** Checks each table against the areas and ages of the project, and lays it out over its areas. */
final class AcrossTables {
    /** Tables of people by age, whose ages must be among those of the population. */
    private static final Set<String> BY_AGES_OF_POPULATION =
            Set.of(
                    "births-by-mother",
                    "deaths",
                    "internal-in",
                    "internal-out",
                    "international-in",
                    "international-out",
                    "adjustment",
                    "internal-flows",
                    "gp-register",
                    "school-census",
                    "independent-pupils",
                    "net-migration",
                    "controls");

    /** Registers, whose ages above the open age of the population are counted in it. */
    private static final Set<String> FOLDED =
            Set.of("gp-register", "school-census", "independent-pupils");

    /** Tables of which every age of the population must be there. */
    private static final Set<String> EVERY_AGE =
            Set.of(
                    "deaths",
                    "internal-in",
                    "internal-out",
                    "international-in",
                    "international-out",
                    "net-migration");

    private final AreaList areas;
    private final @Nullable Area region;
    private final Frame frame;
    private final Set<String> planningAreas;

    AcrossTables(
            AreaList areas, @Nullable Area region, Frame frame, Map<String, ReadTable> tables) {
        this.areas = areas;
        this.region = region;
        this.frame = frame;
        ReadTable planning = tables.get("planning-areas");
        this.planningAreas =
                planning == null
                        ? Set.of()
                        : planning.firstLines().getOrDefault("planning_area", Map.of()).keySet();
    }

    /** Says what in a table does not fit the project. */
    List<Note> check(ReadTable read) {
        Complaints complaints = new Complaints(read.table().source().file());
        String name = read.table().name();
        if (!name.equals("areas")) {
            Predicate<String> known =
                    name.equals("controls") ? areas.groups(region)::contains : this::isKnown;
            for (Column column : columnsOf(name)) {
                if (column.kind() == Column.Kind.AREA) {
                    checkCodes(read, column.name(), known, "area", complaints);
                    remarkSums(read, column.name(), complaints);
                }
            }
        }
        if (!planningAreas.isEmpty() && !name.equals("planning-areas")) {
            checkCodes(read, "planning_area", planningAreas::contains, "planning area", complaints);
        }
        checkAges(read.table(), complaints);
        checkBands(read.table(), complaints);
        checkSize(read.table(), complaints);
        return complaints.notes();
    }

    private static List<Column> columnsOf(String name) {
        return Tables.find(name).map(TableShape::keys).orElse(List.of());
    }

    private boolean isKnown(String code) {
        return areas.knows(code) || (region != null && region.code().equals(code));
    }

    private static void checkCodes(
            ReadTable read,
            String column,
            Predicate<String> known,
            String noun,
            Complaints complaints) {
        String list = noun.equals("area") ? "areas" : "planning-areas";
        for (String code : read.firstLines().getOrDefault(column, Map.of()).keySet()) {
            if (!known.test(code)) {
                complaints.error(
                        Complaint.AREA,
                        () ->
                                Note.error(
                                        read.place(column, code),
                                        "There is no %s %s".formatted(noun, code),
                                        "Correct the code, add it to table %s, or delete its rows."
                                                .formatted(list)));
            }
        }
    }

    private void remarkSums(ReadTable read, String column, Complaints complaints) {
        if (read.table().name().equals("controls")) {
            return;
        }
        List<String> sums = new ArrayList<>();
        for (String code : read.firstLines().getOrDefault(column, Map.of()).keySet()) {
            if (isKnown(code) && !areas.projects(code)) {
                sums.add(code);
            }
        }
        if (!sums.isEmpty()) {
            complaints.remark(
                    Note.info(
                            complaints.file(),
                            "Rows of regions and wards are left out: " + abbreviated(sums),
                            "Only areas of kind borough and rest are projected."));
        }
    }

    private static String abbreviated(List<String> codes) {
        return codes.size() <= 10
                ? String.join(", ", codes)
                : String.join(", ", codes.subList(0, 10))
                        + " and %d more".formatted(codes.size() - 10);
    }

    private void checkAges(InputTable table, Complaints complaints) {
        if (!table.values().hasAxis("age") || !BY_AGES_OF_POPULATION.contains(table.name())) {
            return;
        }
        List<Integer> ages = FrameCheck.numbers(table.values(), "age");
        List<Integer> known = frame.ages().axis().labels();
        boolean folds = FOLDED.contains(table.name());
        List<Integer> strange =
                ages.stream()
                        .filter(age -> !known.contains(age))
                        .filter(age -> !(folds && age > frame.ages().openAge()))
                        .toList();
        if (!strange.isEmpty()) {
            complaints.error(
                    Complaint.AGE,
                    "Population has no ages " + strange,
                    "Use the ages of population: pool those of %d and over into %d."
                            .formatted(frame.ages().openAge(), frame.ages().openAge()));
        }
        List<Integer> absent = known.stream().filter(age -> !ages.contains(age)).toList();
        if (!absent.isEmpty() && EVERY_AGE.contains(table.name())) {
            complaints.error(
                    Complaint.GAP,
                    "There are no rows for ages " + absent,
                    "Give every age that population has, with 0 where there is nobody.");
        }
    }

    private void checkBands(InputTable table, Complaints complaints) {
        if (!table.values().hasAxis("ages")) {
            return;
        }
        List<String> strange =
                table.values().axis("ages").labels().stream()
                        .map(Object::toString)
                        .filter(band -> AgeBand.parse(band).stream().noneMatch(this::isFormed))
                        .toList();
        if (!strange.isEmpty()) {
            complaints.error(
                    Complaint.AGE,
                    "The ages of population cannot form the bands " + String.join(", ", strange),
                    "Let bands begin and end with its groups of %d, and the last be open from %d or below."
                            .formatted(frame.ages().width(), frame.ages().openAge()));
        }
    }

    private boolean isFormed(AgeBand band) {
        return band.fits(frame.ages());
    }

    /** Flows are laid out over all areas twice, which may be many more cells than the file has. */
    private void checkSize(InputTable table, Complaints complaints) {
        if (table.name().equals("internal-flows")) {
            Cube cube = table.values();
            double inside =
                    (double) cube.size()
                            / cube.axis("origin").size()
                            / cube.axis("destination").size();
            TableSize.isTooLarge(
                    inside * frame.areas() * frame.areas(),
                    1,
                    "%d areas to as many".formatted(frame.areas()),
                    complaints);
        }
    }

    /** The table over the projected areas, in their order; missing where it does not hold them. */
    InputTable fitted(InputTable table) {
        Axis<String> target = frame.geography().axis();
        Cube cube = table.values();
        if (table.name().equals("controls")) {
            return table;
        }
        if (table.name().equals("areas")) {
            cube = withCodes(cube);
        }
        if (cube.hasAxis("area")) {
            cube = Fitting.onto(cube, "area", target, Double.NaN);
        }
        if (table.name().equals("internal-flows")) {
            cube = Fitting.onto(cube, "origin", target, 0);
            cube = Fitting.onto(cube, "destination", target, 0);
        }
        return table.with(cube);
    }

    /** The table {@code areas} labelled by codes alone, as every other table is. */
    private static Cube withCodes(Cube cube) {
        List<Axis<?>> axes = new ArrayList<>(cube.axes());
        axes.set(
                0,
                Axis.of("area", axes.getFirst().labels().stream().map(Object::toString).toList()));
        return Cube.of(axes, cube.toArray());
    }
}
