package org.graunt.run.attribution;

import java.util.function.Function;
import org.graunt.ensemble.Factor;

/**
 * In which factors two members differ in an area at all. What is the same in both is exchanged for
 * nothing, and the fewer factors there are, the fewer sets of them have to be replayed.
 */
final class Differences {
    /** Rates and numbers that lie nearer, relatively, are the same but for rounding. */
    private static final double ROUNDING = 1e-12;

    /** Persons, or shares of persons, that are rounding whatever they stand beside. */
    private static final double NOTHING = 1e-10;

    private final ImpliedRates first;
    private final ImpliedRates second;
    private final int area;
    private final int cells;

    Differences(ImpliedRates first, ImpliedRates second, int area) {
        this.first = first;
        this.second = second;
        this.area = area;
        this.cells = first.frame().cells();
    }

    /** Whether they differ in a factor. */
    boolean in(Factor factor) {
        return switch (factor) {
            case BASE -> differ(first.base(), second.base(), area * cells, cells);
            case FERTILITY ->
                    anyStep(step -> step.fertility, area, 1) || anyStep(s -> s.boys, area, 1);
            case MORTALITY -> anyCell(step -> step.dying);
            case DOMESTIC_MIGRATION ->
                    anyCell(step -> step.domesticOut) || anyCell(step -> step.domesticIn);
            case INTERNATIONAL_MIGRATION ->
                    anyCell(step -> step.internationalOut) || anyCell(step -> step.internationalIn);
            case MIGRATION -> in(Factor.DOMESTIC_MIGRATION) || in(Factor.INTERNATIONAL_MIGRATION);
            // what one of them is called by the other may not be, so that both always count
            case HOMES, JOBS -> anyCell(step -> step.called);
            case ADJUSTMENT -> anyCell(step -> step.adjustment);
            case OTHER -> false;
        };
    }

    private boolean anyCell(Function<ImpliedStep, double[]> of) {
        return anyStep(of, area * cells, cells);
    }

    private boolean anyStep(Function<ImpliedStep, double[]> of, int from, int count) {
        int common = Math.min(first.steps().size(), second.steps().size());
        for (int i = 0; i < common; i++) {
            double[] one = of.apply(first.steps().get(i));
            double[] other = of.apply(second.steps().get(i));
            if (differ(one, other, from, count)) {
                return true;
            }
        }
        return false;
    }

    private static boolean differ(double[] one, double[] other, int from, int count) {
        for (int i = from; i < from + count; i++) {
            double least = NOTHING + ROUNDING * Math.max(Math.abs(one[i]), Math.abs(other[i]));
            if (Math.abs(one[i] - other[i]) > least) {
                return true;
            }
        }
        return false;
    }
}
