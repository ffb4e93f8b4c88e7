package org.graunt.sample;

/** The first part of a year: everybody is a year older, children are born, people die. */
final class NaturalChange {
    private final long seed;
    private final Truth truth;
    private final LifeAndDeath rates;
    private final Weather weather;

    NaturalChange(long seed, Truth truth, LifeAndDeath rates, Weather weather) {
        this.seed = seed;
        this.truth = truth;
        this.rates = rates;
        this.weather = weather;
    }

    /** Those alive at the end of a year had nobody moved, by place, sex and age; whole persons. */
    double[][][] live(int year) {
        double[][][] alive = new double[truth.places().size()][Span.SEXES][Span.AGES];
        for (int p = 0; p < alive.length; p++) {
            Dice dice = Dice.of(seed, "births and deaths", p, year);
            ageOn(alive[p], p, year);
            addBirths(alive[p], p, year, dice);
            takeDeaths(alive[p], p, year, dice);
        }
        return alive;
    }

    private void ageOn(double[][] alive, int p, int year) {
        for (int sex = 0; sex < Span.SEXES; sex++) {
            for (int age = 0; age < Span.AGES; age++) {
                int older = Math.min(age + 1, Span.OPEN_AGE);
                alive[sex][older] += truth.people().get(p, sex, age, year - 1);
            }
        }
    }

    private void addBirths(double[][] alive, int p, int year, Dice dice) {
        int all = 0;
        for (int age = LifeAndDeath.YOUNGEST_MOTHER; age <= LifeAndDeath.OLDEST_MOTHER; age++) {
            double rate = rates.fertility(p, age, year) * weather.fertility(p);
            int births = dice.poisson(alive[0][age] * rate);
            truth.birthsByMother().set(p, 0, age, year, births);
            all += births;
        }
        int boys = dice.binomial(all, LifeAndDeath.BOYS);
        truth.births().set(p, 0, 0, year, all - boys);
        truth.births().set(p, 1, 0, year, boys);
        alive[0][0] = all - boys;
        alive[1][0] = boys;
    }

    private void takeDeaths(double[][] alive, int p, int year, Dice dice) {
        for (int sex = 0; sex < Span.SEXES; sex++) {
            for (int age = 0; age < Span.AGES; age++) {
                double risk = rates.deathProbability(p, sex, age, year);
                int deaths = dice.binomial((int) alive[sex][age], risk);
                truth.deaths().set(p, sex, age, year, deaths);
                alive[sex][age] -= deaths;
            }
        }
    }
}
