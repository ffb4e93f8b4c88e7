package org.graunt.workspace.results;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.graunt.demography.AgeBand;
import org.graunt.demography.Geography;
import org.graunt.demography.Sex;
import org.graunt.note.Outcome;
import org.graunt.run.pool.Place;
import org.graunt.table.ResultTable;
import org.graunt.workspace.Selection;

/**
 * The members' central paths as the run wrote them. Everybody's are read from the small table of
 * members side by side; those of single sexes and ages from the member's own, when first asked for.
 */
final class CentralTables {
    private final Path folder;
    private final Geography geography;
    private final Map<String, Map<String, SortedMap<Integer, Double>>> everybody =
            new ConcurrentHashMap<>();
    private final Map<String, List<ResultTable.Row>> byAge = new ConcurrentHashMap<>();

    CentralTables(Path folder, Geography geography) {
        this.folder = folder;
        this.geography = geography;
    }

    /** The central path of a member by year; empty where its tables are not there. */
    SortedMap<Integer, Double> of(String member, Place place, Selection selection) {
        boolean all =
                selection.ages().equals(Selection.ALL_AGES)
                        && selection.sexes().positions().size() == 2;
        return all
                ? everybodyOf(place).getOrDefault(member, new TreeMap<>())
                : summed(member, place, selection);
    }

    private Map<String, SortedMap<Integer, Double>> everybodyOf(Place place) {
        if (everybody.isEmpty()) {
            Outcome<ResultTable> table =
                    ResultTable.read(
                            folder.resolve("side-by-side.csv"),
                            List.of("gss_code", "member"),
                            List.of("year", "population"));
            if (table.succeeded()) {
                table.value().rows().forEach(this::addEverybody);
            }
        }
        return everybody.getOrDefault(place.code(), Map.of());
    }

    private void addEverybody(ResultTable.Row row) {
        everybody
                .computeIfAbsent(row.texts().getFirst(), any -> new HashMap<>())
                .computeIfAbsent(row.texts().getLast(), any -> new TreeMap<>())
                .put(row.numbers().getFirst().intValue(), row.numbers().getLast());
    }

    private SortedMap<Integer, Double> summed(String member, Place place, Selection selection) {
        List<String> areas = place.areas().stream().map(geography.axis().labels()::get).toList();
        List<String> sexes =
                selection.sexes().positions().stream()
                        .map(position -> Sex.AXIS.label(position).code())
                        .toList();
        AgeBand band =
                selection.ages().equals(Selection.ALL_AGES)
                        ? new AgeBand(Selection.ALL_AGES, 0, AgeBand.OPEN)
                        : AgeBand.parse(selection.ages()).orElseThrow();
        SortedMap<Integer, Double> sums = new TreeMap<>();
        for (ResultTable.Row row : rows(member)) {
            double age = row.numbers().getFirst();
            if (areas.contains(row.texts().getFirst())
                    && sexes.contains(row.texts().getLast())
                    && age >= band.from()
                    && age <= band.to()) {
                sums.merge(row.numbers().get(1).intValue(), row.numbers().get(2), Double::sum);
            }
        }
        return sums;
    }

    private List<ResultTable.Row> rows(String member) {
        return byAge.computeIfAbsent(
                member,
                id -> {
                    Path file = folder.resolve("members").resolve(id).resolve("population.csv");
                    Outcome<ResultTable> table =
                            ResultTable.read(
                                    file,
                                    List.of("gss_code", "sex"),
                                    List.of("age", "year", "value"));
                    return table.succeeded() ? table.value().rows() : List.of();
                });
    }
}
