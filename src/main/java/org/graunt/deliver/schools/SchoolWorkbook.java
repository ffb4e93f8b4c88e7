package org.graunt.deliver.schools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graunt.cube.Cube;
import org.graunt.demography.Area;
import org.graunt.excel.school.SchoolBook;
import org.graunt.excel.school.SchoolFigures;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;
import org.graunt.note.Note;
import org.graunt.run.Plan;
import org.graunt.run.Version;

/** The workbook of school places: of the baseline, for planners. */
public final class SchoolWorkbook {
    private static final String SYNTHETIC = "SYNTHETIC";

    private SchoolWorkbook() {}

    /**
     * Writes the workbook.
     *
     * @return why it could not be written; empty where it was
     */
    public static Optional<Note> write(Plan plan, SchoolResult result, Path file) {
        return SchoolBook.write(figures(plan, result), file);
    }

    private static SchoolFigures figures(Plan plan, SchoolResult result) {
        SchoolResult.OfScenario baseline = result.baseline();
        Area region = plan.inputs().frame().geography().region();
        return new SchoolFigures(
                plan.project().name(),
                region == null ? "All areas" : region.name(),
                tables(plan).stream().anyMatch(table -> provenance(table).contains(SYNTHETIC)),
                facts(plan, result),
                tables(plan).stream().map(SchoolWorkbook::input).toList(),
                baseline.tables(),
                baseline.ratios(),
                baseline.pressure().cells(),
                baseline.pressure().balances(),
                baseline.pressure().transfers(),
                result.accuracy(),
                result.newHomes(),
                result.yield(),
                result.unfilled(),
                births(plan.inputs()));
    }

    private static List<InputTable> tables(Plan plan) {
        return new ArrayList<>(new TreeMap<>(plan.inputs().tables()).values());
    }

    private static String provenance(InputTable table) {
        return String.join(" ", table.source().provenance());
    }

    private static List<String> input(InputTable table) {
        return List.of(
                table.name(), provenance(table), table.source().sha256(), table.source().file());
    }

    private static List<List<String>> facts(Plan plan, SchoolResult result) {
        SchoolResult.OfScenario baseline = result.baseline();
        return List.of(
                List.of("Program", "Graunt " + Version.NUMBER),
                List.of("Project file", plan.source().file()),
                List.of("SHA-256 of the project", plan.source().sha256()),
                List.of("Base year", "mid-" + plan.inputs().baseYear()),
                List.of("Last roll", "September " + baseline.tables().lastRoll()),
                List.of("Models", String.join(", ", baseline.members())),
                List.of("Weights", baseline.pooling()),
                List.of("Pool", pool(plan)),
                List.of("Draws", result.draws() + " of each model"),
                List.of("Seed", String.valueOf(plan.project().seed())),
                List.of(
                        "Pupils a new home",
                        result.yield().given()
                                ? "the project's table pupil-yield"
                                : "assumed; no table pupil-yield is held"),
                List.of(
                        "Unfilled places",
                        result.unfilled().stream().anyMatch(one -> !one.bySchools())
                                ? "counted by planning area: no schools are held"
                                : "counted school by school"));
    }

    private static String pool(Plan plan) {
        return String.valueOf(plan.project().ensemble().getOrDefault("pool", "linear"))
                .toLowerCase(Locale.ROOT);
    }

    /** Births of all boroughs by mid-year; a year in which those of one are missing has none. */
    private static SortedMap<Integer, Double> births(Inputs inputs) {
        SortedMap<Integer, Double> births = new TreeMap<>();
        Optional<Cube> table = inputs.cube("births");
        if (table.isPresent()) {
            Cube cube = table.get();
            Cube held = cube.hasAxis("sex") ? cube.sumOver("sex") : cube;
            List<Area> boroughs =
                    inputs.frame()
                            .geography()
                            .areas()
                            .subList(0, inputs.frame().geography().boroughs());
            for (Object year : held.axis("year").labels()) {
                double sum = 0;
                for (Area area : boroughs) {
                    boolean here = held.axis("area").has(area.code());
                    sum += here ? held.ordered("area", "year").get(area.code(), year) : Double.NaN;
                }
                if (!Double.isNaN(sum)) {
                    births.put((Integer) year, sum);
                }
            }
        }
        return births;
    }
}
