package org.graunt.schools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How forecasts of past Septembers did. Errors are (forecast - actual) / actual, with their sign:
 * above 0, too many pupils were forecast.
 *
 * @param method who forecast
 * @param phase primary, secondary
 * @param group the year group; null for all of the phase
 * @param horizon how many years ahead
 * @param origin the last roll known; null for all origins together
 * @param n how many forecasts
 * @param bias the mean error of planning areas' year groups
 * @param mape the mean of its absolute value
 * @param totalError the error of all of them together, the mean over origins
 * @param within80 the share of actual rolls between P10 and P90; NaN without draws
 */
public record Accuracy(
        String method,
        String phase,
        @Nullable Integer group,
        int horizon,
        @Nullable Integer origin,
        int n,
        double bias,
        double mape,
        double totalError,
        double within80) {

    /**
     * One forecast of the past.
     *
     * @param method who forecast
     * @param phase primary, secondary
     * @param group the year group
     * @param horizon how many years ahead
     * @param origin the last roll known
     * @param forecast pupils on the central path
     * @param low the tenth percentile; NaN without draws
     * @param high the ninetieth
     * @param actual pupils on roll
     */
    public record Trial(
            String method,
            String phase,
            int group,
            int horizon,
            int origin,
            double forecast,
            double low,
            double high,
            double actual) {

        double error() {
            return (forecast - actual) / actual;
        }

        boolean inside() {
            return low <= actual && actual <= high;
        }
    }

    /** What trials have in common. */
    private record Key(
            String method,
            String phase,
            int horizon,
            @Nullable Integer group,
            @Nullable Integer origin)
            implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return words().compareTo(other.words());
        }

        private String words() {
            return "%s|%s|%03d|%03d|%04d"
                    .formatted(
                            method,
                            phase,
                            horizon,
                            group == null ? 0 : group + 1,
                            origin == null ? 0 : origin);
        }
    }

    /** Trials by method, phase and horizon: together, by year group, and by origin. */
    public static List<Accuracy> of(List<Trial> trials) {
        Map<Key, List<Trial>> alike = new TreeMap<>();
        for (Trial trial : trials) {
            if (trial.actual() > 0 && !Double.isNaN(trial.forecast())) {
                add(alike, trial, null, null);
                add(alike, trial, trial.group(), null);
                add(alike, trial, null, trial.origin());
            }
        }
        List<Accuracy> all = new ArrayList<>();
        alike.forEach((key, of) -> all.add(of(key, of)));
        return all;
    }

    private static void add(
            Map<Key, List<Trial>> alike,
            Trial trial,
            @Nullable Integer group,
            @Nullable Integer origin) {
        Key key = new Key(trial.method(), trial.phase(), trial.horizon(), group, origin);
        alike.computeIfAbsent(key, any -> new ArrayList<>()).add(trial);
    }

    private static Accuracy of(Key key, List<Trial> trials) {
        boolean drawn = trials.stream().noneMatch(trial -> Double.isNaN(trial.low()));
        double inside = trials.stream().filter(Trial::inside).count();
        return new Accuracy(
                key.method(),
                key.phase(),
                key.group(),
                key.horizon(),
                key.origin(),
                trials.size(),
                trials.stream().mapToDouble(Trial::error).average().orElse(Double.NaN),
                trials.stream()
                        .mapToDouble(trial -> Math.abs(trial.error()))
                        .average()
                        .orElse(Double.NaN),
                totalError(trials),
                drawn ? inside / trials.size() : Double.NaN);
    }

    private static double totalError(List<Trial> trials) {
        Map<Integer, double[]> byOrigin = new TreeMap<>();
        for (Trial trial : trials) {
            double[] sums = byOrigin.computeIfAbsent(trial.origin(), any -> new double[2]);
            sums[0] += trial.forecast();
            sums[1] += trial.actual();
        }
        return byOrigin.values().stream()
                .mapToDouble(sums -> sums[0] / sums[1] - 1)
                .average()
                .orElse(Double.NaN);
    }
}
