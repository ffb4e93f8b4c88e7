package org.graunt.ui.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graunt.chart.Chart;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.ui.page.Names;
import org.graunt.ui.task.Pulse;
import org.graunt.workspace.results.Partings;

/**
 * What the page shows.
 *
 * @param chart the heat map, or the small fans; empty where no row of it is whole
 * @param ranked the boroughs, those where models part most first
 * @param tiles of the map; none where the project places none
 * @param sentence reads the page
 * @param cause who differs in the area that is looked at, and through what
 * @param year of the ranking and the tiles
 */
record Reading(
        Optional<Chart> chart,
        List<Ranked> ranked,
        List<Tile> tiles,
        String sentence,
        String cause,
        int year) {
    Reading {
        ranked = List.copyOf(ranked);
        tiles = List.copyOf(tiles);
    }

    static Reading of(Asked asked, Pulse pulse) {
        List<Ranked> ranked = ranked(asked);
        ReadingWords words = new ReadingWords(asked);
        String sentence = words.sentence(ranked);
        return new Reading(
                asked.across() == Across.FANS
                        ? SmallFans.of(asked, ranked, sentence, pulse)
                        : new HeatMap(asked).chart(words.question(), sentence),
                ranked,
                tiles(asked.spots(), ranked),
                sentence,
                words.cause(),
                asked.year());
    }

    /** The boroughs of a run. */
    static List<Area> boroughs(Asked asked) {
        Geography geography = asked.results().summary().geography();
        return geography.areas().subList(0, geography.boroughs());
    }

    private static List<Ranked> ranked(Asked asked) {
        List<Ranked> ranked = new ArrayList<>();
        for (Area area : boroughs(asked)) {
            asked.partings()
                    .of(area.code(), asked.selection().ages(), asked.year())
                    .filter(figure -> !figure.means().isEmpty())
                    .ifPresent(figure -> ranked.add(ranked(area, figure)));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::share).reversed());
        return ranked;
    }

    private static Ranked ranked(Area area, Partings.Figure figure) {
        Map.Entry<String, Double> first = figure.means().entrySet().iterator().next();
        Map.Entry<String, Double> high =
                figure.means().entrySet().stream().max(Map.Entry.comparingByValue()).orElse(first);
        Map.Entry<String, Double> low =
                figure.means().entrySet().stream().min(Map.Entry.comparingByValue()).orElse(first);
        return new Ranked(
                area.code(),
                Names.plain(area.name()),
                figure.share(),
                high.getKey(),
                low.getKey(),
                high.getValue() - low.getValue());
    }

    private static List<Tile> tiles(Map<String, Spot> spots, List<Ranked> ranked) {
        Map<String, String> letters = Letters.of(ranked.stream().map(Ranked::name).toList());
        List<Tile> tiles = new ArrayList<>();
        for (Ranked area : ranked) {
            Spot spot = spots.get(area.code());
            if (spot != null) {
                tiles.add(new Tile(letters.getOrDefault(area.name(), area.name()), spot, area));
            }
        }
        return tiles;
    }
}
