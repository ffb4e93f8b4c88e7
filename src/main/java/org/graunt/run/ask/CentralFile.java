package org.graunt.run.ask;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.graunt.demography.AgeBand;
import org.graunt.demography.Area;
import org.graunt.demography.Sex;
import org.graunt.model.Frame;
import org.graunt.note.Outcome;
import org.graunt.table.ResultTable;

/** The central path of a member in its {@code population.csv}. */
final class CentralFile {
    private CentralFile() {}

    /**
     * Adds the central path to what is known of each cell, as number 0. Cells of years that the
     * file does not have are taken out.
     *
     * @return false where the file cannot be read
     */
    static boolean add(Path file, Frame frame, Request request, Map<Cell, double[]> persons) {
        Outcome<ResultTable> read =
                ResultTable.read(file, List.of("gss_code", "sex"), List.of("age", "year", "value"));
        if (!read.succeeded()) {
            return false;
        }
        Set<String> areas =
                request.question().place().positions().stream()
                        .map(frame.geography().areas()::get)
                        .map(Area::code)
                        .collect(Collectors.toSet());
        Set<String> sexes =
                request.question().sexes().stream().map(Sex::code).collect(Collectors.toSet());
        Set<Integer> years = new HashSet<>();
        for (ResultTable.Row row : read.value().rows()) {
            years.add(row.numbers().get(1).intValue());
            if (areas.contains(row.texts().get(0)) && sexes.contains(row.texts().get(1))) {
                add(row.numbers(), persons);
            }
        }
        persons.keySet().removeIf(cell -> !years.contains(cell.year()));
        return true;
    }

    private static void add(List<Double> numbers, Map<Cell, double[]> persons) {
        int age = numbers.get(0).intValue();
        int year = numbers.get(1).intValue();
        persons.forEach(
                (cell, sums) -> {
                    AgeBand ages = cell.ages();
                    if (cell.year() == year && ages.from() <= age && age <= ages.to()) {
                        sums[0] += numbers.get(2);
                    }
                });
    }
}
