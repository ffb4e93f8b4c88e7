package org.graunt.model.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.graunt.cube.Cube;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Driver;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.NetShocks;
import org.graunt.model.Projector;
import org.graunt.model.Tallies;
import org.graunt.model.Year;
import org.graunt.model.YearSink;
import org.jspecify.annotations.Nullable;

/** Projects by cohort-change ratios, a block of draws at a time. */
final class ChangeProjector implements Projector {
    private static final List<Driver> ACTING =
            List.of(
                    Driver.FERTILITY,
                    Driver.SURVIVAL_POWER,
                    Driver.INTERNATIONAL_IN,
                    Driver.INTERNATIONAL_OUT);

    private final Frame frame;
    private final Cube base;
    private final Ratios ratios;
    private final double[] survival;
    private final TotalTrend trend;
    private final Map<Horizon, Map<Integer, double[]>> factors = new ConcurrentHashMap<>();

    ChangeProjector(Frame frame, Cube base, Ratios ratios, double[] survival, TotalTrend trend) {
        this.frame = frame;
        this.base = base;
        this.ratios = ratios;
        this.survival = survival;
        this.trend = trend;
    }

    @Override
    public Frame frame() {
        return frame;
    }

    @Override
    public Projector scaledAs(Projector baseline, Horizon horizon) {
        if (!(baseline instanceof ChangeProjector other)) {
            return this;
        }
        ChangeProjector scaled = new ChangeProjector(frame, base, ratios, survival, trend);
        scaled.factors.put(horizon, other.scaling(horizon));
        return scaled;
    }

    @Override
    public void project(Draws block, Horizon horizon, YearSink sink) {
        new Block(block, horizon, scaling(horizon)).run(sink);
    }

    private Map<Integer, double[]> scaling(Horizon horizon) {
        return trend.any() ? factors.computeIfAbsent(horizon, this::centralFactors) : Map.of();
    }

    /** The factors that bring the central path's totals to the trend: the same for every draw. */
    private Map<Integer, double[]> centralFactors(Horizon horizon) {
        Map<Integer, double[]> found = new HashMap<>();
        new Block(Draws.central(), horizon, found).find();
        return found;
    }

    /** One block on its way through the years. */
    private final class Block {
        private final Draws draws;
        private final Horizon horizon;
        private final Map<Integer, double[]> scaling;
        private final Year year;
        private final int stride;
        private final int areas;
        private final double[] population;
        private final double[] start;
        private final double[] births;
        private final double[] deaths;
        private final double[] in;
        private final double[] out;
        private final NetShocks netShocks;
        private final Map<Driver, double[]> multipliers = new HashMap<>();

        Block(Draws draws, Horizon horizon, Map<Integer, double[]> scaling) {
            this.draws = draws;
            this.horizon = horizon;
            this.scaling = scaling;
            this.year = new Year(frame, draws);
            this.stride = year.stride();
            this.areas = frame.areas();
            this.population = year.array(Component.POPULATION);
            this.start = new double[population.length];
            this.births = year.keep(Component.BIRTHS);
            this.deaths = year.keep(Component.DEATHS);
            this.in = year.keep(Component.INTERNATIONAL_IN);
            this.out = year.keep(Component.INTERNATIONAL_OUT);
            this.netShocks = new NetShocks(draws, year);
        }

        void run(YearSink sink) {
            begin();
            sink.accept(year);
            horizon.years()
                    .forEach(
                            next -> {
                                advance(next);
                                scale(scaling.get(next));
                                sink.accept(year);
                            });
        }

        void find() {
            begin();
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

        private void begin() {
            year.begin(horizon.baseYear());
            year.setPopulation(base);
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
            netShocks.turnTo(year);
            for (int area = 0; area < areas; area++) {
                fetchMultipliers(area);
                for (int sex = 0; sex < 2; sex++) {
                    for (int age = 1; age < frame.ages().count(); age++) {
                        carryCohort(sex, age, area);
                    }
                }
                carryYoungest(area);
            }
        }

        private void fetchMultipliers(int area) {
            for (Driver driver : ACTING) {
                double[] array =
                        multipliers.computeIfAbsent(driver, any -> new double[draws.count()]);
                draws.multipliers(driver, year.areaCodes().get(area), year.year(), array);
            }
        }

        private double multiplier(Driver driver, int lane) {
            return multipliers.getOrDefault(driver, start)[lane];
        }

        private void carryCohort(int sex, int age, int area) {
            int cell = frame.cell(sex, age);
            boolean open = age == frame.ages().open();
            double standard = survival[cell * areas + area];
            double change = ratios.change(cell, area);
            for (int lane = 0; lane < year.lanes(); lane++) {
                int at = year.index(cell, area) + lane;
                int below = year.index(cell - 1, area) + lane;
                double aged = start[below] + (open ? start[at] : 0);
                double survivors = aged * survivalOf(cell, area, lane);
                double migration = drawn(change, age, area, lane) - standard;
                double comers =
                        aged * Math.max(migration, 0) * multiplier(Driver.INTERNATIONAL_IN, lane);
                double leavers =
                        aged * Math.max(-migration, 0) * multiplier(Driver.INTERNATIONAL_OUT, lane);
                deaths[at] = aged - survivors;
                in[at] = comers;
                out[at] = Math.min(leavers, survivors);
                population[at] = survivors + comers - out[at];
                if (leavers > survivors) {
                    tally(sex, age, area, lane, leavers - survivors);
                }
            }
        }

        /**
         * A ratio with what is drawn added to its logarithm; without draws as it is, bit by bit.
         */
        private double drawn(double change, int age, int area, int lane) {
            double shock = netShocks.move() ? netShocks.at(age)[area * stride + lane] : 0;
            return shock == 0 ? change : change * StrictMath.exp(shock);
        }

        /** A power of 1 must leave the standard as it is, bit by bit. */
        private double survivalOf(int cell, int area, int lane) {
            double power = multiplier(Driver.SURVIVAL_POWER, lane);
            double standard = survival[cell * areas + area];
            return power == 1 ? standard : StrictMath.pow(standard, power);
        }

        private void tally(int sex, int age, int area, int lane, double persons) {
            Tallies.Cell cell =
                    new Tallies.Cell(
                            Tallies.Kind.OUTFLOW_CAPPED,
                            year.areaCodes().get(area),
                            year.year(),
                            sex,
                            frame.ages().lowest(age));
            year.tallies().add(cell, year.firstDraw() + lane, persons);
        }

        private void carryYoungest(int area) {
            for (int lane = 0; lane < year.lanes(); lane++) {
                double women = 0;
                for (int age = 1; age < frame.ages().count(); age++) {
                    women += ratios.mayBeMother(age) ? population[year.index(age, area) + lane] : 0;
                }
                for (int sex = 0; sex < 2; sex++) {
                    int cell = frame.cell(sex, 0);
                    double born =
                            women
                                    * ratios.childrenPerWoman(sex, area)
                                    * multiplier(Driver.FERTILITY, lane)
                                    / survival[cell * areas + area];
                    double survivors = born * survivalOf(cell, area, lane);
                    births[year.index(sex, area) + lane] = born;
                    deaths[year.index(cell, area) + lane] = born - survivors;
                    population[year.index(cell, area) + lane] = survivors;
                }
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
}
