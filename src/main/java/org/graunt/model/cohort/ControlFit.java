package org.graunt.model.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.cube.Cube;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Year;
import org.jspecify.annotations.Nullable;

/**
 * Finds the factors that make the central path meet its controls, year by year: target / modelled,
 * again and again, because a component that is scaled moves those after it.
 */
final class ControlFit {
    private static final double TOLERANCE = 1e-10;
    private static final int MOST_ROUNDS = 60;

    /** What a target out of reach would otherwise drive up round by round, beyond all numbers. */
    private static final double LARGEST_FACTOR = 1e9;

    private final Controls controls;
    private final RatesPath path;
    private final Frame frame;
    private final Year year;
    private final Step step;
    private final Multipliers multipliers;
    private final double[] population;
    private final List<Controls.Target> unmet = new ArrayList<>();

    private ControlFit(
            Frame frame,
            Cube base,
            Conventions conventions,
            Kernel kernel,
            RatesPath path,
            Controls controls) {
        this.controls = controls;
        this.path = path;
        this.frame = frame;
        this.year = new Year(frame, Draws.central());
        year.setPopulation(base);
        this.step = new Step(conventions, kernel, year);
        this.multipliers = new Multipliers(Draws.central(), year);
        this.population = year.array(Component.POPULATION);
    }

    /** The factors of every year of a horizon. */
    static ControlFactors fit(
            Frame frame,
            Cube base,
            Conventions conventions,
            Kernel kernel,
            RatesPath path,
            Controls controls,
            Horizon horizon) {
        ControlFit fit = new ControlFit(frame, base, conventions, kernel, path, controls);
        Map<Integer, StepFactors> years = new TreeMap<>();
        horizon.years().forEach(next -> years.put(next, fit.fitYear(next)));
        return new ControlFactors(years, fit.unmet);
    }

    private StepFactors fitYear(int next) {
        List<Controls.Target> targets = controls.of(next);
        double[] start = population.clone();
        Map<Component, double[]> factors = new HashMap<>();
        for (Controls.Target target : targets) {
            factors.computeIfAbsent(
                    target.component(), component -> Controls.ones(frame, component));
        }
        StepFactors stepFactors = new StepFactors(factors);
        double error = advance(start, next, stepFactors, targets);
        for (int round = 0; error > TOLERANCE && round < MOST_ROUNDS; round++) {
            targets.forEach(target -> scale(target, stepFactors));
            error = advance(start, next, stepFactors, targets);
        }
        targets.stream().filter(target -> !met(target)).forEach(unmet::add);
        return stepFactors;
    }

    /** Takes the step anew, and says how far its worst target is missed, relatively. */
    private double advance(
            double[] start, int next, StepFactors factors, List<Controls.Target> targets) {
        System.arraycopy(start, 0, population, 0, start.length);
        year.begin(next);
        multipliers.turnTo(year);
        step.advance(new StepInputs(path.at(next), multipliers, factors), any -> {});
        return targets.stream().mapToDouble(this::error).max().orElse(0);
    }

    private double error(Controls.Target target) {
        double modelled = modelled(target);
        return modelled == 0 ? 0 : Math.abs(target.persons() / modelled - 1);
    }

    private boolean met(Controls.Target target) {
        return Math.abs(modelled(target) - target.persons())
                <= 1e-6 * Math.max(1, Math.abs(target.persons()));
    }

    private double modelled(Controls.Target target) {
        if (!year.has(target.component())) {
            return 0;
        }
        double[] array = year.array(target.component());
        double sum = 0;
        for (int cell : target.cells()) {
            for (int area : target.areas()) {
                sum += array[year.index(cell, area)];
            }
        }
        return sum;
    }

    private void scale(Controls.Target target, StepFactors stepFactors) {
        double modelled = modelled(target);
        double @Nullable [] factors = stepFactors.of(target.component());
        if (modelled <= 0 || factors == null) {
            return;
        }
        double factor = target.persons() / modelled;
        for (int cell : target.cells()) {
            for (int area : target.areas()) {
                int at = cell * frame.areas() + area;
                factors[at] = Math.min(factors[at] * factor, LARGEST_FACTOR);
            }
        }
    }
}
