package org.graunt.sample;

import java.util.Arrays;
import java.util.List;

/**
 * What is out of the ordinary in one year: a factor on each kind of move at each place, from the
 * fortunes of the whole city, from a pandemic, and from luck.
 */
final class Weather {
    private static final double[] YEARS = {
        2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023
    };
    private static final double[] FROM_ABROAD = {
        1, 0.92, 0.91, 0.98, 1.05, 1.06, 1.00, 0.97, 0.98, 0.90, 0.72, 1.26, 1.52
    };
    private static final double[] TO_ABROAD = {
        1, 1.05, 1.06, 1.05, 1.05, 1.08, 1.14, 1.16, 1.16, 1.14, 1.25, 1.15, 1.28
    };
    private static final double[] MOBILITY = {
        1, 0.99, 1.00, 1.02, 1.02, 1.03, 1.03, 1.02, 1.00, 0.93, 1.02, 1.08, 1.00
    };

    private final double[] leaving;
    private final double[] flightOfWorkers;
    private final double[] pull;
    private final double[] immigration;
    private final double[] emigration;
    private final double[] fertility;

    private Weather(int places) {
        leaving = ones(places);
        flightOfWorkers = new double[places];
        pull = ones(places);
        immigration = ones(places);
        emigration = ones(places);
        fertility = ones(places);
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Nothing out of the ordinary. */
    static Weather calm(int places) {
        return new Weather(places);
    }

    /** The weather of a year. */
    static Weather of(long seed, List<Place> places, int year) {
        Weather weather = new Weather(places.size());
        Dice common = Dice.of(seed, "weather", year);
        double arrivals = Curves.between(year, YEARS, FROM_ABROAD) * common.factor(0.02);
        double departures = Curves.between(year, YEARS, TO_ABROAD) * common.factor(0.02);
        double mobility = Curves.between(year, YEARS, MOBILITY);
        for (int p = 0; p < places.size(); p++) {
            Dice own = Dice.of(seed, "weather of a place", p, year);
            double core = places.get(p).borough() ? places.get(p).appeal().core() : -0.4;
            weather.leaving[p] = mobility * own.factor(0.02);
            weather.flightOfWorkers[p] = flight(year) * Math.max(0, core);
            weather.pull[p] = own.factor(0.03) * (1 + returning(year) * core);
            weather.immigration[p] = arrivals * own.factor(0.05);
            weather.emigration[p] = departures * own.factor(0.04);
            weather.fertility[p] = own.factor(0.012);
        }
        return weather;
    }

    /** How many more of working age leave the heart of the city. */
    private static double flight(int year) {
        return switch (year) {
            case 2020 -> 0.06;
            case 2021 -> 0.28;
            case 2022 -> 0.05;
            default -> 0;
        };
    }

    /** How many more, or fewer, come into the heart of the city. */
    private static double returning(int year) {
        return switch (year) {
            case 2020 -> -0.05;
            case 2021 -> -0.20;
            case 2022 -> 0.12;
            case 2023 -> 0.05;
            default -> 0;
        };
    }

    /** A factor on those who leave for elsewhere in the country. */
    double leaving(int place, int age) {
        return leaving[place] * (1 + flightOfWorkers[place] * Curves.bump(age, 31, 9));
    }

    /** Factors on the attraction of every place. */
    double[] pull() {
        return pull.clone();
    }

    /** A factor on those who come from abroad. */
    double immigration(int place) {
        return immigration[place];
    }

    /** A factor on those who leave for abroad. */
    double emigration(int place) {
        return emigration[place];
    }

    /** A factor on fertility. */
    double fertility(int place) {
        return fertility[place];
    }
}
