package org.graunt.backtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graunt.ensemble.Score;
import org.graunt.ensemble.ScoreKey;
import org.graunt.ensemble.ScoreSummary;
import org.graunt.ensemble.ScoreTable;

/** The scores of all origins, and their summaries by area, over boroughs, and over origins. */
final class PooledScores {
    /** The word for all boroughs pooled. */
    static final String BOROUGHS = "boroughs";

    private final BacktestPlan plan;
    private final ScoreTable all;
    private final ScoreTable counted;

    PooledScores(BacktestPlan plan, List<Marks> origins) {
        this.plan = plan;
        this.all =
                ScoreTable.of(origins.stream().flatMap(marks -> marks.scores().stream()).toList());
        Set<String> small = new HashSet<>();
        Places places = plan.outturn().places();
        for (int place = 0; place < places.boroughs(); place++) {
            for (int year : plan.outturn().years()) {
                if (plan.outturn().everybody(place, year) < plan.smallest()) {
                    small.add(places.codes().get(place) + year);
                }
            }
        }
        Set<String> boroughs = Set.copyOf(places.codes().subList(0, places.boroughs()));
        this.counted =
                all.where(
                        key ->
                                boroughs.contains(key.area())
                                        && !small.contains(key.area() + outturnYear(key)));
    }

    private static int outturnYear(ScoreKey key) {
        Integer origin = key.origin();
        if (origin == null) {
            throw new IllegalArgumentException("A forecast has an origin: " + key);
        }
        return origin + key.horizon();
    }

    /** The scores of boroughs that were large enough at the outturn. */
    ScoreTable counted() {
        return counted;
    }

    /**
     * Every row of the file: all boroughs together, the region, then each borough; by member, ages
     * and horizon; each origin, then all of them.
     */
    Map<ScoreKey, ScoreSummary> summaries() {
        Map<ScoreKey, ScoreSummary> found = new LinkedHashMap<>();
        found.putAll(counted.summaries(key -> key.withArea(BOROUGHS)));
        found.putAll(counted.summaries(key -> key.withArea(BOROUGHS).ofAllOrigins()));
        found.putAll(all.summaries(key -> key));
        found.putAll(all.summaries(ScoreKey::ofAllOrigins));
        List<ScoreKey> keys = new ArrayList<>(found.keySet());
        keys.sort(order());
        Map<ScoreKey, ScoreSummary> ordered = new LinkedHashMap<>();
        keys.forEach(key -> ordered.put(key, found.get(key)));
        return ordered;
    }

    private Comparator<ScoreKey> order() {
        Places places = plan.outturn().places();
        List<String> areas = new ArrayList<>(List.of(BOROUGHS));
        areas.addAll(places.codes().subList(places.boroughs(), places.count()));
        areas.addAll(places.codes().subList(0, places.boroughs()));
        List<String> members = plan.scored();
        List<String> ages = plan.outturn().bands().stream().map(band -> band.label()).toList();
        return Comparator.comparingInt((ScoreKey key) -> areas.indexOf(key.area()))
                .thenComparingInt(key -> members.indexOf(key.member()))
                .thenComparingInt(key -> ages.indexOf(key.ages()))
                .thenComparingInt(ScoreKey::horizon)
                .thenComparingInt(PooledScores::originOrLast);
    }

    private static int originOrLast(ScoreKey key) {
        Integer origin = key.origin();
        return origin == null ? Integer.MAX_VALUE : origin;
    }

    /** The scores in order, of a filter's taking. */
    List<Score> countedOf(String member) {
        return counted.where(key -> key.member().equals(member)).scores();
    }
}
