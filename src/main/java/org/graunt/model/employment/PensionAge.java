package org.graunt.model.employment;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.graunt.cube.Cube;
import org.graunt.model.Inputs;

/** The pension age of each year, as it steps from one to the next. */
final class PensionAge {
    /** People below this age do not look at it. */
    static final int LOOKED_AT_FROM = 55;

    private final TreeMap<Integer, Double> steps = new TreeMap<>();
    private final int baseYear;

    private PensionAge(int baseYear) {
        this.baseYear = baseYear;
    }

    /** The table {@code pension-age}; without it, one that never changes. */
    static PensionAge of(Inputs inputs) {
        PensionAge pensionAge = new PensionAge(inputs.baseYear());
        Optional<Cube> table = inputs.cube("pension-age");
        table.ifPresent(
                ages ->
                        ages.axis("year").labels().stream()
                                .filter(year -> !Double.isNaN(ages.get(year)))
                                .forEach(
                                        year ->
                                                pensionAge.steps.put(
                                                        (Integer) year, ages.get(year))));
        return pensionAge;
    }

    /** By how many years it is higher than in the base year. */
    double risen(int year) {
        return steps.isEmpty() ? 0 : at(year) - at(baseYear);
    }

    private double at(int year) {
        var reached = steps.floorEntry(year);
        return (reached == null ? steps.firstEntry() : reached).getValue();
    }

    /**
     * The rates by age of people who stay active so much longer: those of as many years younger.
     *
     * @param rates by age group
     * @param width years in a group
     */
    static double[] shifted(double[] rates, double years, int width) {
        double[] shifted = rates.clone();
        int first = (LOOKED_AT_FROM + width - 1) / width;
        for (int group = first; years != 0 && group < rates.length; group++) {
            double from = Math.clamp(group - years / width, 0, rates.length - 1.0);
            int below = (int) from;
            int above = Math.min(below + 1, rates.length - 1);
            shifted[group] = rates[below] + (from - below) * (rates[above] - rates[below]);
        }
        return shifted;
    }

    /** The years in which it is held, for a message. */
    List<Integer> years() {
        return List.copyOf(steps.keySet());
    }
}
