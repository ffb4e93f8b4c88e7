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
    private final Map<String, PeopleByAge> byAge = new ConcurrentHashMap<>();

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
        AgeBand band =
                selection.ages().equals(Selection.ALL_AGES)
                        ? new AgeBand(Selection.ALL_AGES, 0, AgeBand.OPEN)
                        : AgeBand.parse(selection.ages()).orElseThrow();
        return byAge(member).of(place, selection.sexes(), band);
    }

    private PeopleByAge byAge(String member) {
        return byAge.computeIfAbsent(
                member,
                id ->
                        PeopleByAge.read(
                                folder.resolve("members").resolve(id).resolve("population.csv"),
                                geography.axis().labels()));
    }
}
