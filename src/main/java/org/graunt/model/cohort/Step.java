package org.graunt.model.cohort;

import java.util.Arrays;
import org.graunt.demography.MigrationTiming;
import org.graunt.lanes.Lanes;
import org.graunt.model.Component;
import org.graunt.model.Frame;
import org.graunt.model.Tallies;
import org.graunt.model.Year;
import org.graunt.model.YearSink;
import org.jspecify.annotations.Nullable;

/**
 * One step of the cohort-component method for a whole block of draws, in any of the published
 * conventions (METHODS 1; Preston, Heuveline and Guillot 2001, ch. 6).
 *
 * <p>It works cell by cell, a cell being a sex and an age group with all areas and lanes side by
 * side: people age, die, move; the women of the cell bear children; the children's cell comes last.
 * It keeps working arrays for its block and is used by one thread.
 */
final class Step {
    private static final int FEMALE = 0;
    private static final Lanes LANES = Lanes.BEST;

    private final Conventions conventions;
    private final Kernel kernel;
    private final Year year;
    private final Frame frame;
    private final int ages;
    private final int areas;
    private final int stride;
    private final int group;
    private final boolean[] even;
    private final boolean anyEven;

    private final double[] population;
    private final double[] births;
    private final double[] deaths;

    /** The people of the cell at the start of the step, kept where births are counted on them. */
    private final double[] start;

    /** The population with the half of evenly timed migrants; the population itself without. */
    private final double[] adjusted;

    private final double[] pooled;
    private final double[] natural;
    private final double[] born;
    private final Migration migration;

    /** Those who reach the age of the cell, and where they begin. */
    private double[] reached;

    private int reachedFrom;

    /**
     * A step for a block.
     *
     * @param year holds the population, and receives the components
     */
    Step(Conventions conventions, Kernel kernel, Year year) {
        this.conventions = conventions;
        this.kernel = kernel;
        this.year = year;
        this.frame = year.frame();
        this.ages = frame.ages().count();
        this.areas = frame.areas();
        this.stride = year.stride();
        this.group = areas * stride;
        this.even = evenAreas(conventions, frame);
        this.anyEven = anyOf(even);
        this.population = year.array(Component.POPULATION);
        this.births = year.keep(Component.BIRTHS);
        this.deaths = year.keep(Component.DEATHS);
        this.start = new double[group];
        this.adjusted = anyEven ? new double[population.length] : population;
        this.pooled = new double[group];
        this.reached = pooled;
        this.natural = new double[group];
        this.born = new double[group];
        this.migration = new Migration(conventions.limit(), kernel, year, even);
    }

    private static boolean[] evenAreas(Conventions conventions, Frame frame) {
        boolean[] even = new boolean[frame.areas()];
        for (int area = 0; area < even.length; area++) {
            even[area] =
                    conventions.timing().of(frame.geography().areas().get(area))
                            == MigrationTiming.EVEN;
        }
        return even;
    }

    private static boolean anyOf(boolean[] flags) {
        for (boolean flag : flags) {
            if (flag) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes the year's population to the next year.
     *
     * <p>The year must have begun, and the multipliers must be those of it. The oldest come first,
     * so that each cell still finds those who age into it where they were.
     *
     * @param sink shown each cell when it is made
     */
    void advance(StepInputs given, YearSink sink) {
        migration.begin(given);
        if (anyEven) {
            System.arraycopy(population, 0, adjusted, 0, population.length);
            migration.addEarly(given, adjusted);
        }
        Arrays.fill(born, 0);
        for (int sex = 0; sex < 2; sex++) {
            for (int age = ages - 1; age > 0; age--) {
                carryCohort(given, sex, age);
                sink.look(year, frame.cell(sex, age));
            }
        }
        splitBirthsBySex(given);
        carryNewborn(given, sink);
    }

    private void carryCohort(StepInputs given, int sex, int age) {
        int cell = frame.cell(sex, age);
        if (sex == FEMALE && conventions.births() != Conventions.Births.AGED_ON) {
            System.arraycopy(population, cell * group, start, 0, group);
        }
        ageOn(cell, age);
        survive(given, cell);
        migration.move(given, cell, natural);
        if (sex == FEMALE) {
            bearChildren(given.rates(), cell, age);
        }
    }

    private void ageOn(int cell, int age) {
        if (age < frame.ages().open()) {
            reached = adjusted;
            reachedFrom = (cell - 1) * group;
            return;
        }
        int below = (cell - 1) * group;
        int from = cell * group;
        LANES.sum(pooled, 0, adjusted, below, adjusted, from, group);
        reached = pooled;
        reachedFrom = 0;
    }

    /** From the aged-on to the natural population, booking deaths. */
    private void survive(StepInputs given, int cell) {
        if (byOldAge(cell)) {
            surviveByOldAge(given, cell);
        } else {
            surviveByAgeReached(given, cell);
        }
        double @Nullable [] control = given.factors().of(Component.DEATHS);
        if (control != null) {
            scaleDeaths(cell, control);
        }
    }

    private boolean byOldAge(int cell) {
        boolean pooled =
                cell % ages == frame.ages().open()
                        && conventions.openAge() == Conventions.OpenAge.POOLED;
        return conventions.deaths() == Conventions.Deaths.START && !pooled;
    }

    private void surviveByAgeReached(StepInputs given, int cell) {
        survivors(given, cell, reached, reachedFrom);
    }

    /** Those who die are counted on others than those who reach the age, who may be fewer. */
    private void surviveByOldAge(StepInputs given, int cell) {
        int dead = year.flowStart(cell);
        survivors(given, cell, population, cell * group);
        for (int i = 0; i < group; i++) {
            double people = reached[reachedFrom + i];
            double dying = deaths[dead + i];
            deaths[dead + i] = Math.min(dying, people);
            natural[i] = people - deaths[dead + i];
            if (dying > people) {
                migration.tally(Tallies.Kind.DEATHS_CAPPED, cell, i, dying - people);
            }
        }
    }

    /** Those of some people who survive, into the natural population, and those who die. */
    private void survivors(StepInputs given, int cell, double[] people, int from) {
        boolean drawn = given.multipliers().survivalMoves();
        double[] power = given.multipliers().survivalPower();
        int dead = year.flowStart(cell);
        for (int area = 0; area < areas; area++) {
            int at = area * stride;
            double survival = given.rates().survival(cell, area);
            if (drawn) {
                kernel.survive(
                        survival,
                        given.rates().logSurvival(cell, area),
                        Kernel.Operand.of(power, at),
                        Kernel.Operand.of(people, from + at),
                        Kernel.Operand.of(natural, at),
                        Kernel.Operand.of(deaths, dead + at),
                        stride);
            } else {
                surviveAlike(survival, people, from + at, at, dead + at);
            }
        }
    }

    /** Every lane by the same survival. */
    private void surviveAlike(double survival, double[] people, int from, int to, int dying) {
        LANES.times(natural, to, survival, people, from, stride);
        LANES.difference(deaths, dying, people, from, natural, to, stride);
    }

    private void scaleDeaths(int cell, double[] control) {
        int dead = year.flowStart(cell);
        for (int i = 0; i < group; i++) {
            int at = dead + i;
            double people = natural[i] + deaths[at];
            double wanted = deaths[at] * control[cell * areas + i / stride];
            deaths[at] = Math.min(wanted, people);
            natural[i] = people - deaths[at];
            if (wanted > people) {
                migration.tally(Tallies.Kind.DEATHS_CAPPED, cell, i, wanted - people);
            }
        }
    }

    private void bearChildren(StepRates rates, int cell, int age) {
        int from = cell * group;
        double[] early = anyEven ? adjusted : start;
        int earlyFrom = anyEven ? from : 0;
        for (int area = 0; area < areas; area++) {
            double fertility = rates.fertility(age, area) * frame.ages().width();
            if (fertility == 0) {
                continue;
            }
            switch (conventions.births()) {
                case AGED_ON -> bear(fertility, area, reached, reachedFrom);
                case START -> bear(fertility, area, start, 0);
                case MEAN_START_FINAL -> bearMean(fertility, area, start, 0, population, from);
                case MEAN_ADJUSTED_START_FINAL ->
                        bearMean(fertility, area, early, earlyFrom, population, from);
                case MEAN_BEFORE_END_MIGRATION -> {
                    if (even[area]) {
                        bearMean(fertility, area, early, earlyFrom, population, from);
                    } else {
                        bearMean(fertility, area, early, earlyFrom, natural, 0);
                    }
                }
            }
        }
    }

    private void bear(double fertility, int area, double[] women, int from) {
        int at = area * stride;
        LANES.addTimes(born, at, fertility, women, from + at, stride);
    }

    private void bearMean(
            double fertility, int area, double[] first, int f, double[] second, int s) {
        int at = area * stride;
        LANES.addTimesSum(born, at, fertility / 2, first, f + at, second, s + at, stride);
    }

    private void splitBirthsBySex(StepInputs given) {
        double[] level = given.multipliers().fertility();
        for (int area = 0; area < areas; area++) {
            double maleShare = given.rates().maleShare(area);
            for (int i = area * stride; i < (area + 1) * stride; i++) {
                double all = born[i] * level[i];
                births[group + i] = all * maleShare;
                births[i] = all - births[group + i];
            }
        }
        double @Nullable [] control = given.factors().of(Component.BIRTHS);
        if (control != null) {
            for (int i = 0; i < births.length; i++) {
                births[i] *= control[i / stride];
            }
        }
    }

    private void carryNewborn(StepInputs given, YearSink sink) {
        for (int sex = 0; sex < 2; sex++) {
            int cell = frame.cell(sex, 0);
            reached = births;
            reachedFrom = sex * group;
            survive(given, cell);
            migration.move(given, cell, natural);
            sink.look(year, cell);
        }
    }
}
