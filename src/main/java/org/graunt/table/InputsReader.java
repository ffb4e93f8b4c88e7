package org.graunt.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.model.Frame;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;
import org.graunt.model.Project;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Reads all the tables of a project's folder and fits them together: the areas, the ages, the base
 * year, every table laid out over the areas in their order. The notes are those of a check: what is
 * wrong and what is suspicious, all at once.
 */
public final class InputsReader {
    private final Project project;
    private final Map<String, ReadTable> tables = new TreeMap<>();
    private final Set<String> files = new HashSet<>();
    private final List<Note> notes = new ArrayList<>();

    private InputsReader(Project project) {
        this.project = project;
    }

    /**
     * Reads the tables of a folder. One error in any of them, and there are no inputs.
     *
     * @param project gives the region, the base year and the census year
     * @param folder the folder of tables
     */
    public static Outcome<Inputs> read(Project project, Path folder) {
        InputsReader reader = new InputsReader(project);
        reader.readTables(folder);
        Inputs inputs = reader.fitTogether();
        boolean wrong = reader.notes.stream().anyMatch(Note::isError);
        return inputs == null || wrong
                ? Outcome.failed(reader.notes)
                : Outcome.of(inputs, reader.notes);
    }

    private void readTables(Path folder) {
        TableFolder found = TableFolder.list(folder);
        notes.addAll(found.notes());
        boolean unreadable =
                found.notes().stream().anyMatch(Note::isError) && found.files().isEmpty();
        files.addAll(found.files().keySet());
        TablesInParallel.read(found.files())
                .forEach(
                        (name, read) -> {
                            notes.addAll(read.notes());
                            if (read.succeeded()) {
                                tables.put(name, read.value());
                            }
                        });
        if (!unreadable && !files.contains("population")) {
            notes.add(
                    Note.error(
                            folder.toString(),
                            "There is no table population",
                            "Put population.csv there, with the columns %s."
                                    .formatted(
                                            String.join(
                                                    ", ", Tables.named("population").needed()))));
        }
    }

    /** The inputs; null where the population or its areas and ages do not allow any. */
    private @Nullable Inputs fitTogether() {
        ReadTable population = tables.get("population");
        if (population == null || (files.contains("areas") && !tables.containsKey("areas"))) {
            return null; // without areas every other check would mislead
        }
        Cube estimates = population.table().values();
        AreaList areas = areas(estimates);
        AgeGroups ages = FrameCheck.ages(population.table(), notes);
        Integer baseYear = FrameCheck.baseYear(project, population.table(), notes);
        Geography geography = geography(areas, population.table());
        if (ages == null || geography == null) {
            return null;
        }
        FrameCheck.years(population.table(), ages, notes);
        Frame frame = new Frame(geography, ages);
        List<InputTable> fitted = new ArrayList<>();
        AcrossTables across = new AcrossTables(areas, project.region(), frame, tables);
        for (ReadTable table : tables.values()) {
            List<Note> misfits = across.check(table);
            notes.addAll(misfits);
            if (table.equals(population) || misfits.stream().noneMatch(Note::isError)) {
                fitted.add(across.fitted(table.table()));
            }
        }
        if (baseYear == null) {
            return null;
        }
        Inputs inputs = Inputs.of(frame, baseYear, fitted);
        notes.addAll(Suspicions.of(inputs));
        return inputs;
    }

    private AreaList areas(Cube population) {
        ReadTable table = tables.get("areas");
        if (table == null) {
            return AreaList.ofPopulation(population, project.region());
        }
        return AreaList.ofTable(table.table().values());
    }

    /** The projected areas that have a population; null, with a note, where no borough has. */
    private @Nullable Geography geography(AreaList areas, InputTable population) {
        List<Area> held = new ArrayList<>(areas.areas());
        for (Area area : areas.areas()) {
            if (areas.projects(area.code()) && !population.values().axis("area").has(area.code())) {
                held.remove(area); // so that the other areas can still be checked
                notes.add(
                        Note.error(
                                population.source().file(),
                                "Area %s (%s) has no population"
                                        .formatted(area.code(), area.name()),
                                "Supply its population, or take it out of table areas."));
            }
        }
        if (held.stream().noneMatch(area -> area.kind() == Area.Kind.BOROUGH)) {
            ReadTable list = tables.get("areas");
            notes.add(
                    Note.error(
                            (list == null ? population : list.table()).source().file(),
                            "There is no area of kind borough with a population",
                            "Give the areas that the project is about the kind borough."));
            return null;
        }
        Area region = project.region();
        if (region != null && areas.projects(region.code())) {
            notes.add(
                    Note.error(
                            "region",
                            "The region %s is also one of the areas it is the sum of"
                                    .formatted(region.code()),
                            "Give it the kind region in table areas, or name another region."));
        }
        return Geography.of(held, project.region());
    }
}
