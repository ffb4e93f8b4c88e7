package org.graunt.sample;

import java.util.List;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Schmertmann;
import org.graunt.demography.StandardRates;

/** Fertility and mortality of every place: a level of its own on shapes that all share. */
final class LifeAndDeath {
    static final int YOUNGEST_MOTHER = 15;
    static final int OLDEST_MOTHER = 49;
    static final double BOYS = 105 / 205.0;

    private static final double LEVEL = 1.05;
    private static final double[] YEARS = {2011, 2014, 2017, 2020, 2021, 2022, 2023};
    private static final double[] FERTILITY = {1, 0.955, 0.90, 0.815, 0.785, 0.785, 0.755};

    private final List<Place> places;
    private final double[][][] survival = new double[Span.SEXES][][];
    private final double[][] mothers;

    private LifeAndDeath(List<Place> places) {
        this.places = places;
        this.mothers = places.stream().map(LifeAndDeath::mothers).toArray(double[][]::new);
    }

    static LifeAndDeath of(List<Place> places) {
        LifeAndDeath rates = new LifeAndDeath(places);
        StandardRates standard = StandardRates.load();
        for (int sex = 0; sex < Span.SEXES; sex++) {
            rates.survival[sex] = new double[Span.years().size()][];
            for (int year : Span.years()) {
                rates.survival[sex][year - Span.FIRST] =
                        standard.survivorship(Span.sex(sex), AgeGroups.single(Span.OPEN_AGE), year);
            }
        }
        return rates;
    }

    /** Shares of lifetime fertility by age of mother. */
    private static double[] mothers(Place place) {
        double peak = place.vital().motherhood();
        Schmertmann curve = new Schmertmann(1, 14.5, peak, peak + 6.5);
        double[] rates = curve.rates(AgeGroups.single(Span.OPEN_AGE));
        double sum = 0;
        for (int age = YOUNGEST_MOTHER; age <= OLDEST_MOTHER; age++) {
            sum += rates[age];
        }
        double[] shares = new double[Span.AGES];
        for (int age = YOUNGEST_MOTHER; age <= OLDEST_MOTHER; age++) {
            shares[age] = Curves.settled(rates[age] / sum);
        }
        return shares;
    }

    /** Births per woman of an age in a year. */
    double fertility(int place, int age, int year) {
        double level = LEVEL * places.get(place).vital().fertility();
        return level * Curves.between(year, YEARS, FERTILITY) * mothers[place][age];
    }

    /** The probability of dying in the year to 30 June, by the age reached then. */
    double deathProbability(int place, int sex, int age, int year) {
        double survives = Curves.settled(survival[sex][year - Span.FIRST][age]);
        double power = places.get(place).vital().mortality() * severity(year);
        return 1 - StrictMath.pow(survives, power);
    }

    /** A pandemic, and then fewer of those who would have died soon. */
    private static double severity(int year) {
        return switch (year) {
            case 2020 -> 1.10;
            case 2021 -> 1.16;
            case 2022 -> 1.02;
            default -> 1;
        };
    }
}
