package org.graunt.model.employment;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.graunt.model.AreaSums;
import org.graunt.model.Draws;
import org.graunt.model.Driver;
import org.graunt.model.Factors;
import org.graunt.model.Horizon;
import org.graunt.model.Tallies;
import org.graunt.model.Year;
import org.graunt.model.YearSink;
import org.graunt.model.cohort.CohortWalk;
import org.graunt.model.cohort.Resettlement;

/** One block of draws on its way: the trend's step, what jobs call for, and people moved. */
final class EmploymentBlock {
    /** A labour force that misses its target by less, relatively, has met it. */
    private static final double MET = 1e-6;

    /** Fewer jobs are not told. */
    private static final double TOLD = 0.5;

    private final LabourMarket market;
    private final CohortWalk walk;
    private final Year year;
    private final int stride;
    private final boolean[] led;
    private final Factors growth;
    private final Resettlement resettlement;
    private final EmploymentSeries series;
    private final double[] adults;

    /** What draws have made of jobs so far: a factor on their path, {@code [area][lane]}. */
    private final double[] drawn;

    private final double[] jobs;
    private final double[] workers;
    private final double[] wanted;
    private final double[] unmetJobs;

    /** The block at the base year. */
    EmploymentBlock(EmploymentProjector model, Draws block, Horizon horizon) {
        this.market = model.market();
        this.walk = model.trend().walk(block, horizon);
        this.year = walk.year();
        this.stride = year.stride();
        this.led = market.led();
        this.growth = new Factors(block, Driver.JOBS_GROWTH, year);
        this.resettlement = new Resettlement(year, model.trend().limit(), led);
        this.series = new EmploymentSeries(year);
        this.adults = EmploymentSeries.adults(year.frame());
        this.drawn = new double[led.length * stride];
        this.jobs = missing();
        this.workers = missing();
        this.wanted = new double[led.length * stride];
        this.unmetJobs = new double[led.length * stride];
        Arrays.fill(drawn, 1);
        series.keepAll();
    }

    /** What is missing of every area until it is worked out, {@code [area][lane]}. */
    private double[] missing() {
        double[] values = new double[led.length * stride];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    /** Every year, the base year first. */
    void run(Horizon horizon, YearSink sink) {
        forEachLed(this::countJobs);
        told(this::tellJobs);
        told(this::countPeople);
        sink.accept(year);
        horizon.years()
                .forEach(
                        next -> {
                            advance(next, sink);
                            sink.accept(year);
                        });
    }

    private void forEachLed(IntConsumer action) {
        IntStream.range(0, led.length).filter(area -> led[area]).forEach(action);
    }

    private void advance(int next, YearSink sink) {
        resettlement.begin(market.activityRates(next));
        walk.advance(next, resettlement);
        growth.turnTo(year);
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] *= growth.array()[i];
        }
        tellNetMigration("net_migration_trend");
        forEachLed(this::countJobs);
        forEachLed(this::want);
        resettlement.settle(wanted, sink);
        told(this::countPeople);
        forEachLed(this::reckonUnmet);
        told(this::tell);
        tellNetMigration("net_migration");
    }

    /** What goes into series alone is worked out only where they are asked for. */
    private void told(IntConsumer action) {
        if (year.tellsSeries()) {
            forEachLed(action);
        }
    }

    private void tellNetMigration(String name) {
        if (year.tellsSeries()) {
            double[] net = AreaSums.netMigration(year);
            forEachLed(area -> series.put(name, area, net));
        }
    }

    private void countJobs(int area) {
        double path = market.jobs(year.year())[area];
        double single = 1 - market.doubleJobbing(area, year.year());
        for (int i = area * stride; i < (area + 1) * stride; i++) {
            jobs[i] = path * drawn[i];
            workers[i] = jobs[i] * single;
        }
    }

    /** The labour force of which the residents called to work are all but the unemployed. */
    private void want(int area) {
        market.commuting().call(area, workers, wanted, stride, year.year());
        double inWork = 1 - market.unemployment(area, year.year());
        for (int i = area * stride; i < (area + 1) * stride; i++) {
            wanted[i] /= inWork;
        }
    }

    private void countPeople(int area) {
        series.countPeople("labour_force", area, market.activityRates(year.year()));
        series.countPeople("adults", area, adults);
        double unemployment = market.unemployment(area, year.year());
        double[] force = series.of("labour_force");
        double[] unemployed = series.of("unemployed");
        double[] inWork = series.of("residents_in_work");
        for (int i = area * stride; i < (area + 1) * stride; i++) {
            unemployed[i] = force[i] * unemployment;
            inWork[i] = force[i] - unemployed[i];
        }
    }

    /** Jobs that nobody could be found for, told where they are many. */
    private void reckonUnmet(int area) {
        double jobsOfOne =
                (1 - market.unemployment(area, year.year()))
                        / (1 - market.doubleJobbing(area, year.year()));
        for (int lane = 0; lane < stride; lane++) {
            int i = area * stride + lane;
            double unmet = resettlement.unmet()[i];
            unmetJobs[i] = unmet * jobsOfOne;
            if (Math.abs(unmet) > MET * wanted[i] && Math.abs(unmetJobs[i]) > TOLD) {
                tally(area, lane, unmetJobs[i]);
            }
        }
    }

    private void tell(int area) {
        series.put("labour_force_wanted", area, wanted);
        series.put("elsewhere", area, resettlement.elsewhere());
        series.put("unmet_jobs", area, unmetJobs);
        tellJobs(area);
    }

    private void tellJobs(int area) {
        series.put("jobs", area, jobs);
        series.put("workers", area, workers);
    }

    private void tally(int area, int lane, double jobs) {
        year.tallies().add(Tallies.Kind.JOBS_UNMET, year.areaCodes().get(area), year, lane, jobs);
    }
}
