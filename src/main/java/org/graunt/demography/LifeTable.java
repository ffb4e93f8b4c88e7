package org.graunt.demography;

import java.util.Arrays;

/**
 * The life of a cohort under fixed mortality, for one newborn (radix 1), by age group.
 *
 * <p>Groups are named by their lowest ages: single years (0, 1, 2, ...), five-year groups (0, 5,
 * 10, ...) or abridged (0, 1, 5, 10, ...); the last is open. Between the columns hold q = n m / (1
 * + (n - a) m), L = n l(x+n) + a d, and in the open group L = l / m (Preston, Heuveline and Guillot
 * 2001, chapter 3). How a comes about is told at {@link A0Rule} and {@link YearsLived}.
 */
public final class LifeTable {
    private final int[] ages;
    private final double[] deathRates;
    private final double[] yearsOfTheDying;
    private final double[] survivors;
    private final double[] personYears;
    private final double[] personYearsAbove;

    private LifeTable(
            int[] ages,
            double[] deathRates,
            double[] yearsOfTheDying,
            double[] survivors,
            double[] personYears) {
        this.ages = ages;
        this.deathRates = deathRates;
        this.yearsOfTheDying = yearsOfTheDying;
        this.survivors = survivors;
        this.personYears = personYears;
        this.personYearsAbove = personYears.clone();
        for (int i = ages.length - 2; i >= 0; i--) {
            personYearsAbove[i] += personYearsAbove[i + 1];
        }
    }

    /**
     * A table from death rates per person-year.
     *
     * @param mx by group; not negative, the open group's above 0
     */
    public static LifeTable fromMortalityRates(
            int[] lowestAges, double[] mx, A0Rule rule, Sex sex) {
        LifeTableInput.checkAges(lowestAges);
        LifeTableInput.checkRates(lowestAges, mx);
        return fromChecked(lowestAges, mx, YearsLived.fromRates(lowestAges, mx, rule, sex));
    }

    /**
     * A table from death rates and the mean years lived in their group by those who die in it.
     *
     * @param ax by group, between 0 and the group's width; the open group's is not read
     */
    public static LifeTable fromMortalityRates(int[] lowestAges, double[] mx, double[] ax) {
        LifeTableInput.checkAges(lowestAges);
        LifeTableInput.checkRates(lowestAges, mx);
        LifeTableInput.checkYears(lowestAges, mx, ax);
        double[] years = ax.clone();
        years[years.length - 1] = 1 / mx[mx.length - 1];
        return fromChecked(lowestAges, mx, years);
    }

    private static LifeTable fromChecked(int[] ages, double[] mx, double[] ax) {
        int open = ages.length - 1;
        double[] survivors = new double[ages.length];
        double[] personYears = new double[ages.length];
        survivors[0] = 1;
        for (int i = 0; i < open; i++) {
            int width = ages[i + 1] - ages[i];
            double risk = width * mx[i] / (1 + (width - ax[i]) * mx[i]);
            double deaths = survivors[i] * Math.min(risk, 1);
            survivors[i + 1] = survivors[i] - deaths;
            personYears[i] = width * survivors[i + 1] + ax[i] * deaths;
        }
        personYears[open] = survivors[open] / mx[open];
        return new LifeTable(ages.clone(), mx.clone(), ax, survivors, personYears);
    }

    /**
     * A table from probabilities of dying within the group, for those who reach it.
     *
     * @param qx by group, at most 1; the open group's is 1 by definition and not read
     * @param openRate the death rate of the open group, which no probability tells
     */
    public static LifeTable fromDeathProbabilities(
            int[] lowestAges, double[] qx, double openRate, A0Rule rule, Sex sex) {
        LifeTableInput.checkAges(lowestAges);
        LifeTableInput.checkRisks(lowestAges, qx);
        double[] years = YearsLived.fromRisks(lowestAges, qx, openRate, rule, sex);
        double[] rates = YearsLived.ratesOf(lowestAges, qx, years, openRate);
        LifeTableInput.checkRates(lowestAges, rates);
        return fromChecked(lowestAges, rates, years);
    }

    /**
     * A table from probabilities of dying, whose open group's death rate is guessed: it stands to
     * the last closed group's as that stands to the one below, as if mortality went on rising by
     * the same factor.
     */
    public static LifeTable fromDeathProbabilities(
            int[] lowestAges, double[] qx, A0Rule rule, Sex sex) {
        LifeTableInput.checkAges(lowestAges);
        LifeTableInput.checkRisks(lowestAges, qx);
        int open = lowestAges.length - 1;
        double[] years = YearsLived.fromRisks(lowestAges, qx, 1, rule, sex);
        double[] rates = YearsLived.ratesOf(lowestAges, qx, years, 1);
        double last = rates[open - 1];
        double rise = rates[open - 2] > 0 ? Math.max(1, last / rates[open - 2]) : 1;
        if (last == 0) {
            throw new IllegalArgumentException(
                    "Nobody dies at %d, so the open group's rate cannot be guessed; give it"
                            .formatted(lowestAges[open - 1]));
        }
        return fromDeathProbabilities(lowestAges, qx, last * rise, rule, sex);
    }

    /**
     * A table from survivors to exact ages, of any radix.
     *
     * @param lx by group, falling and above 0
     * @param openRate the death rate of the open group, which survivors do not tell
     */
    public static LifeTable fromSurvivors(
            int[] lowestAges, double[] lx, double openRate, A0Rule rule, Sex sex) {
        LifeTableInput.checkAges(lowestAges);
        double[] risks = LifeTableInput.risksFromSurvivors(lowestAges, lx);
        return fromDeathProbabilities(lowestAges, risks, openRate, rule, sex);
    }

    /**
     * A table from survivors to exact ages, whose open group's rate is guessed as in {@link
     * #fromDeathProbabilities(int[], double[], A0Rule, Sex)}.
     */
    public static LifeTable fromSurvivors(int[] lowestAges, double[] lx, A0Rule rule, Sex sex) {
        LifeTableInput.checkAges(lowestAges);
        double[] risks = LifeTableInput.risksFromSurvivors(lowestAges, lx);
        return fromDeathProbabilities(lowestAges, risks, rule, sex);
    }

    /**
     * A table from survivorship ratios as {@link #survivorship} gives them. Person-years, and what
     * follows from them, are exact; survivors to exact ages, which the ratios do not tell, are the
     * geometric means of the person-years on either side.
     *
     * @param ratios by group, above 0 and at most 1, the open one below 1
     */
    public static LifeTable fromSurvivorship(AgeGroups groups, double[] ratios) {
        LifeTableInput.checkRatios(groups, ratios);
        int open = groups.open();
        int width = groups.width();
        double[] personYears = new double[groups.count()];
        personYears[0] = width * ratios[0];
        for (int i = 1; i < open; i++) {
            personYears[i] = personYears[i - 1] * ratios[i];
        }
        personYears[open] = personYears[open - 1] * ratios[open] / (1 - ratios[open]);
        double[] survivors = new double[groups.count()];
        survivors[0] = 1;
        // Infant deaths crowd at birth, so l at the first boundary leans on the ages above it.
        survivors[1] = Math.min(ratios[0], personYears[1] / width / Math.sqrt(ratios[2]));
        for (int i = 2; i < open; i++) {
            survivors[i] = Math.sqrt(personYears[i - 1] * personYears[i]) / width;
        }
        survivors[open] = personYears[open - 1] * Math.sqrt(nextRatio(ratios)) / width;
        return fromPersonYears(LifeTableInput.lowestAges(groups), survivors, personYears);
    }

    /** The ratio into the open age if it were closed: falling on as the two before it fell. */
    private static double nextRatio(double[] ratios) {
        double last = ratios[ratios.length - 2];
        double before = ratios.length > 3 ? ratios[ratios.length - 3] : last;
        return Math.min(1, last * last / before);
    }

    private static LifeTable fromPersonYears(int[] ages, double[] survivors, double[] personYears) {
        int open = ages.length - 1;
        double[] rates = new double[ages.length];
        double[] years = new double[ages.length];
        for (int i = 0; i < open; i++) {
            int width = ages[i + 1] - ages[i];
            double deaths = survivors[i] - survivors[i + 1];
            rates[i] = deaths / personYears[i];
            years[i] =
                    deaths == 0
                            ? width / 2.0
                            : (personYears[i] - width * survivors[i + 1]) / deaths;
        }
        rates[open] = survivors[open] / personYears[open];
        years[open] = 1 / rates[open];
        return new LifeTable(ages, rates, years, survivors, personYears);
    }

    /** The lowest ages of the groups. */
    public int[] lowestAges() {
        return ages.clone();
    }

    /** Death rates per person-year, nmx. */
    public double[] mx() {
        return deathRates.clone();
    }

    /** Probabilities of dying within the group, nqx; 1 in the open group. */
    public double[] qx() {
        double[] risks = dx();
        for (int i = 0; i < risks.length; i++) {
            risks[i] = survivors[i] == 0 ? 1 : risks[i] / survivors[i];
        }
        return risks;
    }

    /** Mean years lived in the group by those who die in it, nax; in the open group 1/m. */
    public double[] ax() {
        return yearsOfTheDying.clone();
    }

    /** Survivors to exact ages, lx, of one newborn. */
    public double[] lx() {
        return survivors.clone();
    }

    /** Deaths in the group, ndx; they sum to 1. */
    public double[] dx() {
        double[] deaths = survivors.clone();
        for (int i = 0; i < deaths.length - 1; i++) {
            deaths[i] -= survivors[i + 1];
        }
        return deaths;
    }

    /** Person-years lived in the group, nLx. */
    public double[] Lx() {
        return personYears.clone();
    }

    /** Person-years lived in the group and above, Tx. */
    public double[] Tx() {
        return personYearsAbove.clone();
    }

    /** Life expectancy at exact ages, ex, in years; 0 where nobody is left. */
    public double[] ex() {
        double[] years = personYearsAbove.clone();
        for (int i = 0; i < years.length; i++) {
            years[i] = survivors[i] == 0 ? 0 : years[i] / survivors[i];
        }
        return years;
    }

    /** Life expectancy at birth, in years. */
    public double lifeExpectancy() {
        return personYearsAbove[0];
    }

    /**
     * The share of each group that lives one step on, by the group it reaches: newborns of the step
     * into the first (L0 / (n l0)), the group below into the next (Lx / L(x-n)), and the last two
     * together into the open one (T(A) / T(A-n)).
     *
     * @param groups whose ages must all be boundaries of this table, and the open one not above its
     * @throws IllegalArgumentException where they are not
     */
    public double[] survivorship(AgeGroups groups) {
        double[] above = new double[groups.count()];
        for (int i = 0; i < above.length; i++) {
            above[i] = personYearsAbove[position(groups.lowest(i))];
        }
        int open = groups.open();
        double[] ratios = new double[groups.count()];
        ratios[0] = (above[0] - above[1]) / groups.width();
        for (int i = 1; i < open; i++) {
            ratios[i] = share(above[i] - above[i + 1], above[i - 1] - above[i]);
        }
        ratios[open] = share(above[open], above[open - 1]);
        return ratios;
    }

    private static double share(double later, double earlier) {
        return earlier == 0 ? 0 : later / earlier;
    }

    private int position(int age) {
        int position = Arrays.binarySearch(ages, age);
        if (position < 0) {
            throw new IllegalArgumentException(
                    "Age %d is no boundary of a life table with the lowest ages %s"
                            .formatted(age, Arrays.toString(ages)));
        }
        return position;
    }
}
