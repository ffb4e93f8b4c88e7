package org.graunt.model.cohort;

import java.util.Arrays;
import org.graunt.model.Draws;
import org.graunt.model.Driver;
import org.graunt.model.Year;

/** The multipliers of a block of draws in one year, laid out {@code [area][lane]}. */
final class Multipliers {
    private final Draws draws;
    private final double[] fertility;
    private final double[] survivalPower;
    private final double[] domesticVolume;
    private final double[] domesticOut;
    private final double[] domesticIn;
    private final double[] internationalIn;
    private final double[] internationalOut;
    private final boolean survivalMoves;
    private final boolean domesticInMoves;
    private final double[] scratch;

    Multipliers(Draws draws, Year year) {
        this.draws = draws;
        this.scratch = new double[draws.count()];
        this.fertility = ones(year);
        this.survivalPower = ones(year);
        this.domesticVolume = ones(year);
        this.domesticOut = ones(year);
        this.domesticIn = ones(year);
        this.internationalIn = ones(year);
        this.internationalOut = ones(year);
        this.survivalMoves = draws.moves(Driver.SURVIVAL_POWER);
        this.domesticInMoves = draws.moves(Driver.DOMESTIC_IN);
    }

    private static double[] ones(Year year) {
        double[] ones = new double[year.frame().areas() * year.stride()];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Fetches the multipliers of the year. */
    void turnTo(Year year) {
        for (Driver driver : Driver.values()) {
            if (draws.moves(driver)) {
                fetch(driver, year);
            }
        }
    }

    private void fetch(Driver driver, Year year) {
        double[] array = of(driver);
        for (int area = 0; area < year.frame().areas(); area++) {
            draws.multipliers(driver, year.areaCodes().get(area), year.year(), scratch);
            System.arraycopy(scratch, 0, array, area * year.stride(), scratch.length);
        }
    }

    private double[] of(Driver driver) {
        return switch (driver) {
            case FERTILITY -> fertility;
            case SURVIVAL_POWER -> survivalPower;
            case DOMESTIC_VOLUME -> domesticVolume;
            case DOMESTIC_OUT -> domesticOut;
            case DOMESTIC_IN -> domesticIn;
            case INTERNATIONAL_IN -> internationalIn;
            case INTERNATIONAL_OUT -> internationalOut;
        };
    }

    double[] fertility() {
        return fertility;
    }

    double[] survivalPower() {
        return survivalPower;
    }

    double[] domesticVolume() {
        return domesticVolume;
    }

    double[] domesticOut() {
        return domesticOut;
    }

    double[] domesticIn() {
        return domesticIn;
    }

    double[] internationalIn() {
        return internationalIn;
    }

    double[] internationalOut() {
        return internationalOut;
    }

    /** False where every power of survival is 1. */
    boolean survivalMoves() {
        return survivalMoves;
    }

    /** False where every destination draws as its rates say. */
    boolean domesticInMoves() {
        return domesticInMoves;
    }
}
