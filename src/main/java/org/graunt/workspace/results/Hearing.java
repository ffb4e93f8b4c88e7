package org.graunt.workspace.results;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.graunt.ensemble.Forecast;
import org.graunt.model.Quantity;
import org.graunt.run.pool.Place;
import org.graunt.run.store.StoredPaths;
import org.graunt.workspace.Selection;
import org.jspecify.annotations.Nullable;

/** Asks every member about one selection. */
final class Hearing {
    private final Selection selection;
    private final Place place;
    private final CentralTables central;
    private final Map<String, StoredPaths> stores;

    Hearing(
            Selection selection,
            Place place,
            CentralTables central,
            Map<String, StoredPaths> stores) {
        this.selection = selection;
        this.place = place;
        this.central = central;
        this.stores = stores;
    }

    /** What these members say. */
    Testimony of(List<String> members) {
        Testimony.Maker said = new Testimony.Maker(selection);
        for (String member : members) {
            SortedMap<Integer, Double> path = new TreeMap<>(central.of(member, place, selection));
            StoredPaths store = stores.get(member);
            path.forEach((year, persons) -> said.add(year, forecast(member, year, persons, store)));
        }
        return said.made();
    }

    private Forecast forecast(
            String member, int year, double persons, @Nullable StoredPaths store) {
        int at = store == null ? -1 : store.years().indexOf(year);
        int quantity = store == null ? -1 : quantity(store);
        if (store == null || at < 0 || quantity < 0) {
            return Forecast.point(member, persons);
        }
        double[] draws = new double[store.draws()];
        for (int sex : selection.sexes().positions()) {
            for (int area : place.areas()) {
                store.addTo(draws, at, area, sex, quantity);
            }
        }
        // in the base year all draws may be one, and so are those of somebody else's projection
        boolean spread = at == 0 || Arrays.stream(draws).anyMatch(draw -> draw != draws[0]);
        return spread ? Forecast.of(member, persons, draws) : Forecast.point(member, persons);
    }

    private int quantity(StoredPaths store) {
        return IntStream.range(0, store.quantities().size())
                .filter(i -> isWanted(store.quantities().get(i)))
                .findFirst()
                .orElse(-1);
    }

    private boolean isWanted(Quantity quantity) {
        return quantity instanceof Quantity.Persons persons
                && persons.band().label().equals(selection.ages());
    }
}
