package org.graunt.model.cohort;

import org.graunt.model.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Everything one step needs to know, for every area at once and before any draw.
 *
 * <p>Cells are women by age, then men by age; arrays are laid out {@code [cell][area]}. Years that
 * have the same rates share one of these.
 */
public final class StepRates {
    private final Frame frame;
    private final double[] fertility;
    private final double[] survival;
    private final double[] logSurvival;
    private final double[] maleShare;
    private final Flows international;
    private final Flows internal;
    private final @Nullable DomesticRates domestic;

    /**
     * Rates of one step.
     *
     * @param fertility births per woman and year, {@code [age][area]}; 0 at the youngest age group
     * @param survival the share who survive the step: by the age reached, or for deaths on the
     *     population at the start by the age left
     * @param malesPerFemale males born per female, {@code [area]}
     * @param international migration across the border, or net migration of unknown origin
     * @param internal domestic migration where it is not held by origin and destination
     * @param domestic domestic moves by origin and destination; null where not so held
     */
    public StepRates(
            Frame frame,
            double[] fertility,
            double[] survival,
            double[] malesPerFemale,
            Flows international,
            Flows internal,
            @Nullable DomesticRates domestic) {
        this.frame = frame;
        this.fertility = fertility;
        this.survival = survival;
        this.logSurvival = logarithms(survival);
        this.maleShare = maleShares(malesPerFemale);
        this.international = international;
        this.internal = internal;
        this.domestic = domestic;
        for (int area = 0; area < frame.areas(); area++) {
            if (fertility[area] != 0) {
                throw new IllegalArgumentException(
                        "Fertility of %s at the youngest age must be 0, not %s"
                                .formatted(
                                        frame.geography().areas().get(area).code(),
                                        fertility[area]));
            }
        }
    }

    private static double[] logarithms(double[] survival) {
        double[] logs = new double[survival.length];
        for (int i = 0; i < survival.length; i++) {
            if (!(survival[i] >= 0 && survival[i] <= 1)) {
                throw new IllegalArgumentException(
                        "Survival must lie between 0 and 1, not be %s".formatted(survival[i]));
            }
            // StrictMath: the same bits on every machine
            logs[i] = Math.max(StrictMath.log(survival[i]), Kernel.LOG_OF_NOBODY);
        }
        return logs;
    }

    private static double[] maleShares(double[] malesPerFemale) {
        double[] shares = new double[malesPerFemale.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = malesPerFemale[i] / (1 + malesPerFemale[i]);
        }
        return shares;
    }

    Frame frame() {
        return frame;
    }

    double fertility(int age, int area) {
        return fertility[age * frame.areas() + area];
    }

    double survival(int cell, int area) {
        return survival[cell * frame.areas() + area];
    }

    double logSurvival(int cell, int area) {
        return logSurvival[cell * frame.areas() + area];
    }

    double maleShare(int area) {
        return maleShare[area];
    }

    Flows international() {
        return international;
    }

    Flows internal() {
        return internal;
    }

    @Nullable DomesticRates domestic() {
        return domestic;
    }
}
