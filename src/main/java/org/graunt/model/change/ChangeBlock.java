package org.graunt.model.change;

import java.util.Arrays;
import java.util.Map;
import org.graunt.cube.Cube;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Driver;
import org.graunt.model.Factors;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.NetShocks;
import org.graunt.model.Tallies;
import org.graunt.model.Year;
import org.graunt.model.YearSink;
import org.graunt.model.cohort.Kernel;
import org.jspecify.annotations.Nullable;

/** One block of draws on its way through the years by cohort-change ratios; for one thread. */
final class ChangeBlock {
    private final Frame frame;
    private final Cube base;
    private final Ratios ratios;
    private final double[] survival;
    private final Kernel kernel = Kernel.best();
    private final Year year;
    private final int stride;
    private final int areas;
    private final double[] population;
    private final Draws draws;
    private final double[] start;
    private final double[] births;
    private final double[] deaths;
    private final double[] in;
    private final double[] out;
    private final double[] aged;
    private final double[] survivors;
    private final Factors fertility;
    private final Factors survivalPower;
    private final Factors arrivals;
    private final Factors departures;
    private final NetShocks netShocks;

    /** By group of ages: what multiplies a ratio, {@code [area][lane]}. */
    private final double[][] drawnRatio;

    ChangeBlock(Frame frame, Cube base, Ratios ratios, double[] survival, Draws draws) {
        this.frame = frame;
        this.base = base;
        this.ratios = ratios;
        this.survival = survival;
        this.draws = draws;
        this.year = new Year(frame, draws);
        this.stride = year.stride();
        this.areas = frame.areas();
        this.population = year.array(Component.POPULATION);
        this.start = new double[population.length];
        this.births = year.keep(Component.BIRTHS);
        this.deaths = year.keep(Component.DEATHS);
        this.in = year.keep(Component.INTERNATIONAL_IN);
        this.out = year.keep(Component.INTERNATIONAL_OUT);
        this.aged = new double[stride];
        this.survivors = new double[stride];
        this.fertility = new Factors(draws, Driver.FERTILITY, year);
        this.survivalPower = new Factors(draws, Driver.SURVIVAL_POWER, year);
        this.netShocks = new NetShocks(draws, year);
        // a net that is drawn by what is added to it is not drawn by factors a second time
        Draws onFlows = netShocks.move() ? draws.leversAlone() : draws;
        this.arrivals = new Factors(onFlows, Driver.INTERNATIONAL_IN, year);
        this.departures = new Factors(onFlows, Driver.INTERNATIONAL_OUT, year);
        this.drawnRatio = new double[NetShocks.groups().size()][areas * stride];
        Arrays.stream(drawnRatio).forEach(group -> Arrays.fill(group, 1));
    }

    /**
     * Projects the block.
     *
     * @param scaling by year, what each area's population is multiplied by at its end
     */
    void run(Horizon horizon, Map<Integer, double[]> scaling, YearSink sink) {
        begin(horizon);
        sink.accept(year);
        horizon.years()
                .forEach(
                        next -> {
                            advance(next);
                            scale(scaling.get(next));
                            sink.accept(year);
                        });
    }

    /** Finds the factors by which the totals of the first lane meet a trend. */
    void meet(TotalTrend trend, Horizon horizon, Map<Integer, double[]> scaling) {
        begin(horizon);
        horizon.years()
                .forEach(
                        next -> {
                            advance(next);
                            double[] found = new double[areas];
                            for (int area = 0; area < areas; area++) {
                                double now = total(area);
                                found[area] = now > 0 ? trend.total(area, next) / now : 1;
                            }
                            scaling.put(next, found);
                            scale(found);
                        });
    }

    private void begin(Horizon horizon) {
        year.begin(horizon.baseYear());
        year.drawPopulation(base, draws);
    }

    private double total(int area) {
        double total = 0;
        for (int cell = 0; cell < frame.cells(); cell++) {
            total += population[year.index(cell, area)];
        }
        return total;
    }

    private void advance(int next) {
        year.begin(next);
        System.arraycopy(population, 0, start, 0, start.length);
        fertility.turnTo(year);
        survivalPower.turnTo(year);
        arrivals.turnTo(year);
        departures.turnTo(year);
        turnRatios();
        for (int area = 0; area < areas; area++) {
            for (int sex = 0; sex < 2; sex++) {
                for (int age = 1; age < frame.ages().count(); age++) {
                    carryCohort(sex, age, area);
                }
            }
            carryYoungest(area);
        }
    }

    /** What is drawn is added to the logarithms of ratios; e to the power of 0 is 1, bit by bit. */
    private void turnRatios() {
        netShocks.turnTo(year);
        for (int group = 0; netShocks.move() && group < drawnRatio.length; group++) {
            double[] shocks =
                    netShocks.at(frame.ages().position(NetShocks.groups().get(group).lowest()));
            for (int i = 0; i < shocks.length; i++) {
                drawnRatio[group][i] = StrictMath.exp(shocks[i]);
            }
        }
    }

    private void carryCohort(int sex, int age, int area) {
        int cell = frame.cell(sex, age);
        int to = year.index(cell, area);
        int below = year.index(cell - 1, area);
        boolean open = age == frame.ages().open();
        for (int lane = 0; lane < stride; lane++) {
            aged[lane] = start[below + lane] + (open ? start[to + lane] : 0);
        }
        survive(cell, area);
        move(cell, area, drawnRatio[NetShocks.groupOf(frame.ages().lowest(age))]);
    }

    /** Those of the aged who survive, and those who do not. */
    private void survive(int cell, int area) {
        double ratio = survival[cell * areas + area];
        kernel.survive(
                ratio,
                Math.max(StrictMath.log(ratio), Kernel.LOG_OF_NOBODY),
                Kernel.Operand.of(survivalPower.array(), area * stride),
                Kernel.Operand.of(aged, 0),
                Kernel.Operand.of(survivors, 0),
                Kernel.Operand.of(deaths, year.index(cell, area)),
                stride);
    }

    /** The rest of the change are people who come or leave, no more than there are. */
    private void move(int cell, int area, double[] drawn) {
        double standard = survival[cell * areas + area];
        double change = ratios.change(cell, area);
        int to = year.index(cell, area);
        int by = area * stride;
        for (int lane = 0; lane < stride; lane++) {
            double migration = change * drawn[by + lane] - standard;
            double comers = aged[lane] * Math.max(migration, 0) * arrivals.array()[by + lane];
            double leavers = aged[lane] * Math.max(-migration, 0) * departures.array()[by + lane];
            in[to + lane] = comers;
            out[to + lane] = Math.min(leavers, survivors[lane]);
            population[to + lane] = survivors[lane] + comers - out[to + lane];
            if (leavers > survivors[lane]) {
                double kept = leavers - survivors[lane];
                year.tallies().add(Tallies.Kind.OUTFLOW_CAPPED, year, to + lane, kept);
            }
        }
    }

    private void carryYoungest(int area) {
        double[] women = new double[stride];
        for (int age = 1; age < frame.ages().count(); age++) {
            int at = year.index(age, area);
            for (int lane = 0; ratios.mayBeMother(age) && lane < stride; lane++) {
                women[lane] += population[at + lane];
            }
        }
        for (int sex = 0; sex < 2; sex++) {
            int cell = frame.cell(sex, 0);
            double perWoman = ratios.childrenPerWoman(sex, area);
            double alive = survival[cell * areas + area];
            for (int lane = 0; lane < stride; lane++) {
                double level = fertility.array()[area * stride + lane];
                aged[lane] = women[lane] * perWoman * level / alive;
                births[year.index(sex, area) + lane] = aged[lane];
            }
            survive(cell, area);
            System.arraycopy(survivors, 0, population, year.index(cell, area), stride);
        }
    }

    private void scale(double @Nullable [] factor) {
        if (factor == null) {
            return;
        }
        double[] adjustment = year.keep(Component.ADJUSTMENT);
        for (int i = 0; i < population.length; i++) {
            double scaled = population[i] * factor[i / stride % areas];
            adjustment[i] = scaled - population[i];
            population[i] = scaled;
        }
    }
}
