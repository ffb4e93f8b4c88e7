package org.graunt.model.cohort;

import java.util.EnumMap;
import java.util.Map;
import org.graunt.model.Component;
import org.jspecify.annotations.Nullable;

/**
 * Factors by which controls scale the components of one step, laid out {@code [sex x age][area]};
 * for births {@code [sex][area]}. Components without control have none.
 *
 * @param byComponent the factors of the controlled components
 */
public record StepFactors(Map<Component, double[]> byComponent) {

    /** Nothing is controlled. */
    public static final StepFactors NONE = new StepFactors(Map.of());

    /** The factors of a component; null where it is not controlled. */
    public double @Nullable [] of(Component component) {
        // asked for every cell, and nearly always there are none
        return byComponent.isEmpty() ? null : byComponent.get(component);
    }

    /** These factors with those of one more component. */
    public StepFactors with(Component component, double[] factors) {
        Map<Component, double[]> more = new EnumMap<>(Component.class);
        more.putAll(byComponent);
        more.put(component, factors);
        return new StepFactors(more);
    }
}
