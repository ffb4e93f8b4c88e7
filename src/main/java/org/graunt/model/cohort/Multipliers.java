package org.graunt.model.cohort;

import java.util.List;
import org.graunt.model.Draws;
import org.graunt.model.Driver;
import org.graunt.model.Factors;
import org.graunt.model.NetShocks;
import org.graunt.model.Year;

/** The multipliers of a block of draws in one year of the step, laid out {@code [area][lane]}. */
final class Multipliers {
    private final Factors fertility;
    private final Factors survivalPower;
    private final Factors domesticVolume;
    private final Factors domesticOut;
    private final Factors domesticIn;
    private final Factors internationalIn;
    private final Factors internationalOut;
    private final NetShocks netShocks;
    private final List<Factors> all;

    Multipliers(Draws draws, Year year) {
        this.fertility = new Factors(draws, Driver.FERTILITY, year);
        this.survivalPower = new Factors(draws, Driver.SURVIVAL_POWER, year);
        this.domesticVolume = new Factors(draws, Driver.DOMESTIC_VOLUME, year);
        this.domesticOut = new Factors(draws, Driver.DOMESTIC_OUT, year);
        this.domesticIn = new Factors(draws, Driver.DOMESTIC_IN, year);
        this.internationalIn = new Factors(draws, Driver.INTERNATIONAL_IN, year);
        this.internationalOut = new Factors(draws, Driver.INTERNATIONAL_OUT, year);
        this.netShocks = new NetShocks(draws, year);
        this.all =
                List.of(
                        fertility,
                        survivalPower,
                        domesticVolume,
                        domesticOut,
                        domesticIn,
                        internationalIn,
                        internationalOut);
    }

    /** Fetches the multipliers of the year. */
    void turnTo(Year year) {
        all.forEach(factors -> factors.turnTo(year));
        netShocks.turnTo(year);
    }

    double[] fertility() {
        return fertility.array();
    }

    double[] survivalPower() {
        return survivalPower.array();
    }

    double[] domesticVolume() {
        return domesticVolume.array();
    }

    double[] domesticOut() {
        return domesticOut.array();
    }

    double[] domesticIn() {
        return domesticIn.array();
    }

    double[] internationalIn() {
        return internationalIn.array();
    }

    double[] internationalOut() {
        return internationalOut.array();
    }

    /** What is added to net migration, by age. */
    NetShocks netShocks() {
        return netShocks;
    }

    /** False where every power of survival is 1. */
    boolean survivalMoves() {
        return survivalPower.move();
    }

    /** False where every destination draws as its rates say. */
    boolean domesticInMoves() {
        return domesticIn.move();
    }
}
