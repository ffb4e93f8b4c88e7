package org.graunt.demography;

/**
 * The mean years, nax, that those who die within an age group have lived in it.
 *
 * <p>Infants by an {@link A0Rule}; half a year in the other single years; Coale and Demeny at 1-4;
 * 2.5 at 5-9 and 10-14; from 15 up Greville's 2.5 - (25/12) (m - k), k = ln(m above / m below) /
 * 10, where the last closed group takes the k of the group below it, as in the United Nations'
 * Mortpak: it borders on the open group, whose rate belongs to another mean age. There the result
 * is kept between 0.97, the mean under a hazard of 1 a year, and what is as far from the group's
 * other end.
 */
final class YearsLived {
    private static final double LEAST = 0.97;
    private static final int MAX_ROUNDS = 500;

    /**
     * Under-five rates where only 0-4 is known: 4m1 = 0.58 m0^1.34, fitted by least squares on the
     * logarithms to the tables of Japan, Niger, Nigeria, Qatar and the United Kingdom, 2010-2100,
     * in the United Nations' World Population Prospects: The 2012 Revision.
     */
    private static final double CHILD_LEVEL = 0.58;

    private static final double CHILD_POWER = 1.34;

    private YearsLived() {}

    /** The mean years by group; the open group's is 1/m. */
    static double[] fromRates(int[] ages, double[] rates, A0Rule rule, Sex sex) {
        int open = ages.length - 1;
        double[] years = new double[ages.length];
        double slope = 0;
        for (int i = 0; i < open; i++) {
            int width = ages[i + 1] - ages[i];
            if (width == 5 && ages[i] >= 15) {
                slope = i < open - 1 ? slope(rates, i) : slope;
                double greville = 2.5 - 25.0 / 12 * (rates[i] - slope);
                years[i] = Math.clamp(greville, LEAST, width - LEAST);
            } else {
                years[i] = young(ages[i], width, rates, rule, sex);
            }
            years[i] = possible(years[i], width, rates[i]);
        }
        years[open] = 1 / rates[open];
        return years;
    }

    private static double slope(double[] rates, int i) {
        return rates[i - 1] > 0 && rates[i + 1] > 0
                ? 0.1 * Math.log(rates[i + 1] / rates[i - 1])
                : 0;
    }

    private static double young(int age, int width, double[] rates, A0Rule rule, Sex sex) {
        return switch (width) {
            case 1 -> age == 0 ? rule.yearsInInfancy(rates[0], sex) : 0.5;
            case 4 -> A0Rule.yearsInChildhood(rates[0], sex);
            default -> age == 0 ? underFive(rates[0], rule, sex) : 2.5;
        };
    }

    /**
     * A mean that leaves somebody alive: where deaths come so fast that m a would reach 1, the mean
     * under a constant hazard, 1/m - n/(exp(nm) - 1), takes its place.
     */
    private static double possible(double years, int width, double rate) {
        return years * rate < 1 ? years : 1 / rate - width / Math.expm1(width * rate);
    }

    /** 5a0, from infants and children mixed so that together they die at the rate given. */
    private static double underFive(double rate, A0Rule rule, Sex sex) {
        double low = 0;
        double high = 20 * rate;
        UnderFive mixed = underFiveAt(rate, rule, sex);
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            mixed = underFiveAt(middle, rule, sex);
            if (mixed.rate() < rate) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return mixed.years();
    }

    private record UnderFive(double rate, double years) {}

    private static UnderFive underFiveAt(double infantRate, A0Rule rule, Sex sex) {
        double childRate = CHILD_LEVEL * Math.pow(infantRate, CHILD_POWER);
        double infantYears = possible(rule.yearsInInfancy(infantRate, sex), 1, infantRate);
        double childYears = possible(A0Rule.yearsInChildhood(infantRate, sex), 4, childRate);
        double infantRisk = infantRate / (1 + (1 - infantYears) * infantRate);
        double childRisk = 4 * childRate / (1 + (4 - childYears) * childRate);
        double childDeaths = (1 - infantRisk) * childRisk;
        double deaths = infantRisk + childDeaths;
        double yearsOfTheDead = infantRisk * infantYears + childDeaths * (1 + childYears);
        double personYears = 5 * (1 - deaths) + yearsOfTheDead;
        return new UnderFive(deaths / personYears, deaths == 0 ? 2.5 : yearsOfTheDead / deaths);
    }

    /**
     * The mean years by group that belong to probabilities of dying: m = q / (n - (n - a) q), where
     * a in turn depends on m, by repetition until neither changes. In five-year groups with rates
     * above 0.6 a year more than one pair can fit; then it is one of them.
     *
     * @param risks q by group; the open group's is not read
     * @param openRate the rate of the open group
     */
    static double[] fromRisks(int[] ages, double[] risks, double openRate, A0Rule rule, Sex sex) {
        int open = ages.length - 1;
        double[] years = new double[ages.length];
        for (int i = 0; i < open; i++) {
            years[i] = (ages[i + 1] - ages[i]) / 2.0;
        }
        double[] rates = new double[ages.length];
        double change = 1;
        for (int round = 0; round < MAX_ROUNDS && change > 1e-14; round++) {
            double[] next = ratesOf(ages, risks, years, openRate);
            change = 0;
            for (int i = 0; i < open; i++) {
                change = Math.max(change, Math.abs(next[i] - rates[i]));
            }
            rates = next;
            years = fromRates(ages, rates, rule, sex);
        }
        return years;
    }

    /** The rates that belong to probabilities of dying and mean years lived. */
    static double[] ratesOf(int[] ages, double[] risks, double[] years, double openRate) {
        int open = ages.length - 1;
        double[] rates = new double[ages.length];
        for (int i = 0; i < open; i++) {
            int width = ages[i + 1] - ages[i];
            rates[i] = risks[i] / (width - (width - years[i]) * risks[i]);
        }
        rates[open] = openRate;
        return rates;
    }
}
