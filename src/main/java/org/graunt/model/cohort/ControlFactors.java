package org.graunt.model.cohort;

import java.util.List;
import java.util.Map;

/**
 * The factors by which controls scale the components of each year, found on the central path of the
 * baseline: a scenario uses the same ones, so that it is not pulled back to the targets.
 *
 * @param years by the year that ends the step
 * @param unmet targets that no factor could meet, because there was nothing to scale or too few
 *     people to lose
 */
public record ControlFactors(Map<Integer, StepFactors> years, List<Controls.Target> unmet) {

    /** Nothing is controlled. */
    public static final ControlFactors NONE = new ControlFactors(Map.of(), List.of());

    /** Copies. */
    public ControlFactors {
        years = Map.copyOf(years);
        unmet = List.copyOf(unmet);
    }

    /** The factors of the step that ends in a year. */
    public StepFactors of(int year) {
        return years.getOrDefault(year, StepFactors.NONE);
    }

    List<Controls.Target> unmetIn(int year) {
        return unmet.stream().filter(target -> target.year() == year).toList();
    }
}
