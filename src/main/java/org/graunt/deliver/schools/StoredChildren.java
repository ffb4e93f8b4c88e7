package org.graunt.deliver.schools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.graunt.demography.AgeBand;
import org.graunt.model.Frame;
import org.graunt.model.Quantity;
import org.graunt.note.Outcome;
import org.graunt.run.store.StoredPaths;
import org.graunt.table.ResultTable;

/** The children of a member as a run left them: the central path in a table, draws in a store. */
final class StoredChildren {
    private StoredChildren() {}

    /**
     * Reads them.
     *
     * @param section the folder of the run or of one of its scenarios
     * @return empty where not all that is asked for was kept, or it is damaged
     */
    static Optional<Map<ChildCell, double[]>> read(
            Path section, String id, Frame frame, int draws, Set<ChildCell> cells)
            throws IOException {
        Map<ChildCell, double[]> children = new HashMap<>();
        cells.forEach(cell -> children.put(cell, new double[draws + 1]));
        Path table = section.resolve("members").resolve(id).resolve("population.csv");
        boolean whole =
                Files.isRegularFile(table)
                        && addCentral(table, frame, children)
                        && (draws == 0
                                || addDraws(
                                        section.resolve("draws").resolve(id + ".f32"),
                                        frame,
                                        draws,
                                        children));
        return whole ? Optional.of(children) : Optional.empty();
    }

    /** Cells of years that the member does not reach are taken out. */
    private static boolean addCentral(Path table, Frame frame, Map<ChildCell, double[]> children) {
        Outcome<ResultTable> read =
                ResultTable.read(table, List.of("gss_code"), List.of("age", "year", "value"));
        if (!read.succeeded()) {
            return false;
        }
        int last = 0;
        for (ResultTable.Row row : read.value().rows()) {
            int year = row.numbers().get(1).intValue();
            last = Math.max(last, year);
            double[] numbers =
                    children.get(
                            new ChildCell(
                                    frame.geography().axis().position(row.texts().getFirst()),
                                    row.numbers().getFirst().intValue(),
                                    year));
            if (numbers != null) {
                numbers[0] += row.numbers().get(2);
            }
        }
        int reached = last;
        children.keySet().removeIf(cell -> cell.year() > reached);
        return true;
    }

    private static boolean addDraws(
            Path store, Frame frame, int draws, Map<ChildCell, double[]> children)
            throws IOException {
        if (!Files.isRegularFile(store)) {
            return false;
        }
        Outcome<StoredPaths> opened = StoredPaths.open(store, frame);
        if (!opened.succeeded()) {
            return false;
        }
        try (StoredPaths paths = opened.value()) {
            if (paths.draws() != draws) {
                return false;
            }
            double[] sums = new double[draws];
            for (Map.Entry<ChildCell, double[]> each : children.entrySet()) {
                if (!add(paths, each.getKey(), sums)) {
                    return false;
                }
                System.arraycopy(sums, 0, each.getValue(), 1, draws);
            }
        }
        return true;
    }

    private static boolean add(StoredPaths paths, ChildCell cell, double[] sums) {
        AgeBand age = AgeBand.parse(String.valueOf(cell.age())).orElseThrow();
        int quantity = paths.quantities().indexOf(new Quantity.Persons(age));
        int year = paths.years().indexOf(cell.year());
        if (quantity < 0 || year < 0) {
            return false;
        }
        Arrays.fill(sums, 0);
        paths.addTo(sums, year, cell.area(), 0, quantity);
        paths.addTo(sums, year, cell.area(), 1, quantity);
        return true;
    }
}
