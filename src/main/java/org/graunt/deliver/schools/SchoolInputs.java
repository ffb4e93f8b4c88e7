package org.graunt.deliver.schools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Area;
import org.graunt.model.Inputs;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.schools.Counts;
import org.graunt.schools.HomeYield;
import org.graunt.schools.PlanningArea;
import org.graunt.schools.Projection;
import org.graunt.schools.SchoolTables;
import org.graunt.schools.YearGroups;
import org.graunt.table.Described;
import org.jspecify.annotations.Nullable;

/** Reads what a project holds of schools, and says what is missing. */
final class SchoolInputs {
    private static final String PLANNING_AREAS = "planning-areas";
    private static final String SHARES = "residence-shares";
    private static final String ROLL = "roll";
    private static final String CAPACITY = "capacity";

    private final Inputs inputs;
    private final List<Note> notes = new ArrayList<>();

    private SchoolInputs(Inputs inputs) {
        this.inputs = inputs;
    }

    /** The tables of schools; or which of them are needed and not held. */
    static Outcome<SchoolTables> of(Inputs inputs) {
        return new SchoolInputs(inputs).read();
    }

    private Outcome<SchoolTables> read() {
        need(PLANNING_AREAS, "it names the areas for which places are planned, and their phase");
        need(SHARES, "it says in which planning area the pupils of each area go to school");
        need(ROLL, "pupils of past years are what a forecast starts and learns from");
        if (inputs.frame().ages().width() != 1) {
            notes.add(
                    Note.error(
                            "population",
                            "Year groups are by single years of age, and the ages held are in groups of five",
                            "Give population by single years of age."));
        }
        if (notes.stream().anyMatch(Note::isError)) {
            return Outcome.failed(notes);
        }
        if (!inputs.has(CAPACITY)) {
            notes.add(
                    Note.warning(
                            CAPACITY,
                            "There is no table of places, so that pupils are set against nothing",
                            "Add capacity.csv: planning_area, year_group, year, value."));
        }
        return tables();
    }

    private void need(String table, String why) {
        if (!inputs.has(table)) {
            notes.add(
                    Note.error(
                            table,
                            "School places need the table %s: %s".formatted(table, why),
                            "Add %s.csv; docs/formats.md has its columns.".formatted(table)));
        }
    }

    private Outcome<SchoolTables> tables() {
        List<Described> described =
                inputs.needed(PLANNING_AREAS).axis("planning_area").labels().stream()
                        .map(Described.class::cast)
                        .toList();
        List<String> codes = described.stream().map(Described::code).toList();
        Counts roll = Counts.of(inputs.needed(ROLL), codes);
        Map<String, List<Double>> shares = shares(codes);
        List<PlanningArea> areas = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            area(described.get(i), i, roll, shares.getOrDefault(codes.get(i), List.of()))
                    .ifPresentOrElse(areas::add, withoutRoll(codes.get(i), without));
        }
        if (!without.isEmpty()) {
            notes.add(
                    Note.warning(
                            ROLL,
                            "There are no pupils or no shares of residence of "
                                    + String.join(", ", without),
                            "They are left out."));
        }
        if (areas.isEmpty()) {
            notes.add(Note.error(ROLL, "No planning area has pupils", "Compare the codes."));
            return Outcome.failed(notes);
        }
        SchoolTables tables = tables(areas);
        return hasAges(tables) ? Outcome.of(tables, notes) : Outcome.failed(notes);
    }

    /** Single ages are needed up to that of the oldest who are counted by where they live. */
    private boolean hasAges(SchoolTables tables) {
        int oldest =
                Projection.groupsAsked(tables).stream()
                        .mapToInt(YearGroups::age)
                        .max()
                        .orElse(YearGroups.age(YearGroups.RECEPTION));
        if (oldest < inputs.frame().ages().openAge()) {
            return true;
        }
        notes.add(
                Note.error(
                        "population",
                        "Schools ask for children aged %d, and ages of %d and over are held together"
                                .formatted(oldest, inputs.frame().ages().openAge()),
                        "Give population by single years to %d and beyond.".formatted(oldest)));
        return false;
    }

    private static Runnable withoutRoll(String code, List<String> without) {
        return () -> without.add(code);
    }

    private SchoolTables tables(List<PlanningArea> areas) {
        List<String> codes = areas.stream().map(PlanningArea::code).toList();
        @Nullable Counts places =
                inputs.cube(CAPACITY).map(cube -> Counts.of(cube, codes)).orElse(null);
        return new SchoolTables(
                areas,
                inputs.frame().geography().areas(),
                Counts.of(inputs.needed(ROLL), codes),
                places);
    }

    private Map<String, List<Double>> shares(List<String> codes) {
        Cube table = inputs.needed(SHARES).ordered("planning_area", "area");
        Axis<?> held = table.axis("planning_area");
        Map<String, List<Double>> shares = new HashMap<>();
        for (String code : codes) {
            if (held.has(code)) {
                List<Double> ofArea = new ArrayList<>();
                for (Area area : inputs.frame().geography().areas()) {
                    double share =
                            table.axis("area").has(area.code()) ? table.get(code, area.code()) : 0;
                    ofArea.add(Double.isNaN(share) ? 0 : share);
                }
                shares.put(code, ofArea);
            }
        }
        return shares;
    }

    /** A planning area by its rolls: its year groups are those that had pupils. */
    private static Optional<PlanningArea> area(
            Described described, int position, Counts roll, List<Double> shares) {
        int first = -1;
        int last = -1;
        for (int group = 0; group < YearGroups.COUNT; group++) {
            if (roll.has(position, group)) {
                first = first < 0 ? group : first;
                last = group;
            }
        }
        if (first < 0 || shares.stream().noneMatch(share -> share > 0)) {
            return Optional.empty();
        }
        String name = described.about("name");
        String phase = described.about("phase");
        return Optional.of(
                new PlanningArea(
                        described.code(),
                        name.isEmpty() ? described.code() : name,
                        phase.isEmpty() ? (first < 7 ? "primary" : "secondary") : phase,
                        first,
                        last,
                        shares));
    }

    /** The pupils whom new homes bring: the project's own table, or what is assumed. */
    static HomeYield homeYield(Inputs inputs) {
        Optional<Cube> table = inputs.cube("pupil-yield");
        if (table.isEmpty()) {
            return HomeYield.ASSUMED;
        }
        Cube cube = table.get();
        boolean sized = cube.hasAxis("bedrooms");
        Map<String, Map<String, Double>> yields = new TreeMap<>();
        for (Object phase : cube.axis("phase").labels()) {
            Map<String, Double> ofPhase = new TreeMap<>();
            if (sized) {
                Cube each = cube.slice("phase", phase);
                for (Object bedrooms : cube.axis("bedrooms").labels()) {
                    put(ofPhase, String.valueOf(bedrooms), each.get(bedrooms));
                }
            } else {
                put(ofPhase, HomeYield.ANY, cube.get(phase));
            }
            yields.put(String.valueOf(phase), ofPhase);
        }
        return new HomeYield(true, yields);
    }

    private static void put(Map<String, Double> yields, String bedrooms, double value) {
        if (!Double.isNaN(value)) {
            yields.put(bedrooms, value);
        }
    }
}
