package org.graunt.sample;

/** The second part of a year: some leave for abroad, others come from there. */
final class Overseas {
    private final long seed;
    private final Truth truth;
    private final Calibration calibration;
    private final MoverAges ages;
    private final Weather weather;

    Overseas(long seed, Truth truth, Calibration calibration, MoverAges ages, Weather weather) {
        this.seed = seed;
        this.truth = truth;
        this.calibration = calibration;
        this.ages = ages;
        this.weather = weather;
    }

    /** Takes those who leave from the people; those who come are booked, and settle at the end. */
    void live(double[][][] people, int year) {
        for (int p = 0; p < people.length; p++) {
            Dice dice = Dice.of(seed, "overseas", p, year);
            double arrivals = truth.places().get(p).turnover().immigrants();
            for (int sex = 0; sex < Span.SEXES; sex++) {
                for (int age = 0; age < Span.AGES; age++) {
                    double rate = calibration.emigrationRate(p, age) * weather.emigration(p);
                    int leave = dice.binomial((int) people[p][sex][age], Math.min(0.4, rate));
                    double come = arrivals * weather.immigration(p) * ages.immigrating(p, age);
                    truth.emigrants().set(p, sex, age, year, leave);
                    truth.immigrants().set(p, sex, age, year, dice.poisson(come));
                    people[p][sex][age] -= leave;
                }
            }
        }
    }
}
