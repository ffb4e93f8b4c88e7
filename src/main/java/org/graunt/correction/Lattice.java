package org.graunt.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Beliefs that differ in a few numbers, each of a few steps. From what is usual, one number after
 * the other goes up or down as long as that makes the belief more probable; so that a few dozen are
 * looked at of hundreds, the neighbours of the most probable one among them.
 *
 * @param axes the numbers
 */
record Lattice(List<Axis> axes) {
    private static final int MOST_ROUNDS = 8;

    /** Copies the list. */
    Lattice {
        axes = List.copyOf(axes);
    }

    /**
     * One of the numbers.
     *
     * @param usual which of the steps is expected
     * @param reach within so many steps of it, one standard deviation; 0 where all are as likely
     * @param steps in rising order
     */
    record Axis(int usual, double reach, List<Double> steps) {
        /** Copies the list. */
        Axis {
            steps = List.copyOf(steps);
        }

        /** The logarithm of how probable a step is beforehand, but for a constant. */
        private double beforehand(int step) {
            double away = reach > 0 ? (step - usual) / reach : 0;
            return -away * away / 2;
        }
    }

    /**
     * Something looked at.
     *
     * @param numbers the belief
     * @param evidence the logarithm of how probable it is, but for a constant
     * @param found what follows from it
     */
    record Look<T>(List<Double> numbers, double evidence, T found) {}

    /** All that was looked at, the most probable first. */
    <T> List<Look<T>> climb(Function<List<Double>, Look<T>> look) {
        Map<List<Integer>, Look<T>> seen = new LinkedHashMap<>();
        List<Integer> at = axes.stream().map(Axis::usual).toList();
        look(List.of(at), seen, look);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Integer> before = at;
            for (int axis = 0; axis < axes.size(); axis++) {
                at = along(at, axis, seen, look);
            }
            if (at.equals(before)) {
                break;
            }
        }
        return seen.values().stream()
                .sorted((one, other) -> Double.compare(other.evidence(), one.evidence()))
                .toList();
    }

    /** The better of a place and its two neighbours along an axis. */
    private <T> List<Integer> along(
            List<Integer> at,
            int axis,
            Map<List<Integer>, Look<T>> seen,
            Function<List<Double>, Look<T>> look) {
        List<List<Integer>> near =
                IntStream.of(0, -1, 1)
                        .map(step -> at.get(axis) + step)
                        .filter(place -> place >= 0 && place < axes.get(axis).steps().size())
                        .mapToObj(place -> moved(at, axis, place))
                        .toList();
        look(near, seen, look);
        List<Integer> best = at;
        for (List<Integer> place : near) {
            if (evidence(place, seen) > evidence(best, seen)) {
                best = place;
            }
        }
        return best;
    }

    private static <T> double evidence(List<Integer> place, Map<List<Integer>, Look<T>> seen) {
        Look<T> look = seen.get(place);
        return look == null ? Double.NEGATIVE_INFINITY : look.evidence();
    }

    private static List<Integer> moved(List<Integer> at, int axis, int place) {
        List<Integer> moved = new ArrayList<>(at);
        moved.set(axis, place);
        return moved;
    }

    /** Looks where nobody looked yet, at all such places at once. */
    private <T> void look(
            List<List<Integer>> places,
            Map<List<Integer>, Look<T>> seen,
            Function<List<Double>, Look<T>> look) {
        List<List<Integer>> fresh = places.stream().filter(at -> !seen.containsKey(at)).toList();
        List<Look<T>> looks =
                fresh.parallelStream()
                        .map(at -> weighed(at, look.apply(numbers(at))))
                        .collect(Collectors.toList());
        for (int i = 0; i < fresh.size(); i++) {
            seen.put(fresh.get(i), looks.get(i));
        }
    }

    private List<Double> numbers(List<Integer> at) {
        return IntStream.range(0, at.size())
                .mapToObj(axis -> axes.get(axis).steps().get(at.get(axis)))
                .toList();
    }

    /** From the evidence of the counts to that of the belief. */
    private <T> Look<T> weighed(List<Integer> at, Look<T> look) {
        double sum = look.evidence();
        for (int axis = 0; axis < at.size(); axis++) {
            sum += axes.get(axis).beforehand(at.get(axis));
        }
        return new Look<>(look.numbers(), sum, look.found());
    }
}
