package org.graunt.schools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the past says of who goes to school: for every year group of every planning area its past
 * ratios, the method that would have forecast ratios of that year group best, and how far ratios of
 * its kind stray.
 */
public final class Ratios {
    private final List<PastAndMethod> all;
    private final Map<String, List<MethodTrial>> trials;
    private final Map<RatioKind, RatioSpread> spreads;
    private final Map<List<Integer>, PastAndMethod> byCell;

    private Ratios(
            List<PastAndMethod> all,
            Map<String, List<MethodTrial>> trials,
            Map<RatioKind, RatioSpread> spreads) {
        this.all = List.copyOf(all);
        this.trials = trials;
        this.spreads = spreads;
        this.byCell =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> List.of(one.past().area(), one.past().group()),
                                        one -> one));
    }

    /**
     * A ratio's past and how it goes on.
     *
     * @param past its past
     * @param candidate what the method is called
     * @param method the method
     * @param usual what stands in where it has no past: the mean over planning areas of the last
     *     ratio of its year group; NaN where there is none
     */
    public record PastAndMethod(
            RatioHistory past, Candidate candidate, RatioMethod method, double usual) {

        /** The ratio some years after a September, 1 or more; NaN where nothing is known. */
        public double forecast(int lastRoll, int ahead) {
            List<Double> known = past.known(lastRoll);
            return known.isEmpty() ? usual : method.forecast(known, ahead);
        }
    }

    /**
     * Fits the ratios.
     *
     * @param estimates of children, without draws
     */
    public static Ratios of(SchoolTables tables, Children estimates) {
        return fitted(PastRatios.of(tables, estimates), List.of(Candidate.values()));
    }

    /** The same ratios rolled forward from last year, whatever did better in the past. */
    public static Ratios rolledForward(SchoolTables tables, Children estimates) {
        return fitted(PastRatios.of(tables, estimates), List.of(Candidate.LAST));
    }

    private static Ratios fitted(List<RatioHistory> histories, List<Candidate> candidates) {
        Map<String, List<RatioHistory>> byEntry =
                histories.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Ratios::alike, TreeMap::new, Collectors.toList()));
        List<PastAndMethod> all = new ArrayList<>();
        Map<String, List<MethodTrial>> trials = new TreeMap<>();
        Map<RatioKind, List<MethodTrial>> chosen = new EnumMap<>(RatioKind.class);
        byEntry.forEach(
                (key, group) -> {
                    List<MethodTrial> tried =
                            candidates.stream().map(c -> MethodTrial.of(c, group)).toList();
                    MethodTrial best = best(tried);
                    trials.put(key, tried);
                    chosen.computeIfAbsent(group.getFirst().kind(), k -> new ArrayList<>())
                            .add(best);
                    all.addAll(withMethod(group, best.candidate()));
                });
        return new Ratios(all, trials, spreads(chosen));
    }

    /** Year groups that are forecast alike: the same group by the same kind of ratio. */
    private static String alike(RatioHistory history) {
        return history.kind().word() + YearGroups.label(history.group());
    }

    /** The one that erred least; of those alike the simplest. */
    private static MethodTrial best(List<MethodTrial> tried) {
        return tried.stream().min(Comparator.comparingDouble(MethodTrial::score)).orElseThrow();
    }

    private static List<PastAndMethod> withMethod(List<RatioHistory> group, Candidate candidate) {
        List<List<Double>> series =
                group.stream().map(history -> history.known(history.lastYear())).toList();
        RatioMethod method = candidate.fitted(series);
        double usual =
                series.stream()
                        .filter(ratios -> !ratios.isEmpty())
                        .mapToDouble(List::getLast)
                        .average()
                        .orElse(Double.NaN);
        return group.stream()
                .map(history -> new PastAndMethod(history, candidate, method, usual))
                .toList();
    }

    private static Map<RatioKind, RatioSpread> spreads(Map<RatioKind, List<MethodTrial>> chosen) {
        Map<RatioKind, RatioSpread> spreads = new EnumMap<>(RatioKind.class);
        chosen.forEach(
                (kind, trials) ->
                        spreads.put(
                                kind,
                                RatioSpread.of(
                                        trials.stream().flatMap(t -> t.errors().stream()).toList(),
                                        trials.stream()
                                                .flatMap(t -> t.laterErrors().stream())
                                                .toList())));
        return spreads;
    }

    /** Every ratio, by planning area and year group. */
    public List<PastAndMethod> all() {
        return all.stream()
                .sorted(
                        Comparator.comparingInt((PastAndMethod one) -> one.past().area())
                                .thenComparingInt(one -> one.past().group()))
                .toList();
    }

    /** The ratio of a planning area and year group. */
    public PastAndMethod get(int area, int group) {
        PastAndMethod found = byCell.get(List.of(area, group));
        if (found == null) {
            throw new IllegalArgumentException(
                    "Planning area %d has no year group %d".formatted(area, group));
        }
        return found;
    }

    /** What was tried on ratios like this one. */
    public List<MethodTrial> trials(RatioHistory like) {
        return trials.getOrDefault(alike(like), List.of());
    }

    /** How far ratios of a kind stray. */
    public RatioSpread spread(RatioKind kind) {
        RatioSpread spread = spreads.get(kind);
        if (spread == null) {
            throw new IllegalArgumentException("There is no ratio of kind " + kind.word());
        }
        return spread;
    }
}
