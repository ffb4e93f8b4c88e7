package org.graunt.model.housing;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Driver;
import org.graunt.model.Factors;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Tallies;
import org.graunt.model.Year;
import org.graunt.model.YearSink;
import org.graunt.model.cohort.CohortProjector;
import org.graunt.model.cohort.CohortWalk;
import org.graunt.model.cohort.Resettlement;
import org.jspecify.annotations.Nullable;

/** One block of draws on its way through the years, people resettled after every step. */
final class HousingBlock {
    /** Persons by which an area may miss what its homes hold without a word. */
    private static final double TOLERANCE = 0.5;

    private static final YearSink UNSEEN = any -> {};

    private final Homes homes;
    private final Horizon horizon;
    private final Year year;
    private final Frame frame;
    private final int stride;
    private final CohortWalk walk;
    private final Resettlement resettlement;
    private final @Nullable RegionalTrend region;
    private final HousingSeries series;
    private final Factors delivery;
    private final Factors formation;
    private final HouseholdCounts counts;
    private final double[] ones;
    private final double[] dwellings;
    private final double[] sizes;
    private final double[] target;

    HousingBlock(
            CohortProjector trend,
            Homes homes,
            HouseholdNeeds needs,
            boolean controlled,
            Draws block,
            Horizon horizon) {
        this.homes = homes;
        this.horizon = horizon;
        this.walk = trend.walk(block, horizon);
        this.year = walk.year();
        this.frame = year.frame();
        this.stride = year.stride();
        this.resettlement = new Resettlement(year, trend.limit(), homes.led());
        this.region = controlled ? RegionalTrend.of(trend, block, horizon, year) : null;
        this.delivery = new Factors(block, Driver.HOUSING_DELIVERY, year);
        this.formation = new Factors(block, Driver.HOUSEHOLD_FORMATION, year);
        this.counts = new HouseholdCounts(homes.model(), stride);
        this.series = new HousingSeries(year, homes, needs, formation, counts);
        this.ones = new double[frame.cells() * frame.areas()];
        Arrays.fill(ones, 1);
        this.dwellings = byAreaAndLane(homes::dwellingsAtBase);
        this.sizes = byAreaAndLane(homes::sizeAtBase);
        this.target = new double[dwellings.length];
    }

    private double[] byAreaAndLane(IntToDoubleFunction ofArea) {
        double[] values = new double[frame.areas() * stride];
        Arrays.setAll(values, i -> ofArea.applyAsDouble(i / stride));
        return values;
    }

    /** Takes the block from the base year to the last. */
    void project(YearSink sink) {
        series.tellHomes(dwellings);
        sink.accept(year);
        horizon.years()
                .forEach(
                        next -> {
                            advance(next, sink);
                            sink.accept(year);
                        });
    }

    private void advance(int next, YearSink sink) {
        resettlement.begin(ones);
        walk.advance(next, resettlement);
        delivery.turnTo(year);
        formation.turnTo(year);
        series.tellTrend();
        for (int area = 0; area < frame.areas(); area++) {
            if (homes.leads(area)) {
                build(area);
                call(area);
            }
        }
        // what is scaled to a region afterwards is not final yet
        resettlement.settle(target, region == null ? sink : UNSEEN);
        tellUnmet();
        if (region != null) {
            region.control(next);
        }
        series.tellHomes(dwellings);
        series.tellMoves(target, resettlement.elsewhere());
        if (region != null) {
            series.addElsewhere(region.elsewhere());
        }
    }

    /** The additions of a step; where more is pulled down than stands, nothing is left. */
    private void build(int area) {
        for (int built = year.year() - horizon.step() + 1; built <= year.year(); built++) {
            double net = homes.trajectory().net(area, built);
            for (int at = area * stride; at < (area + 1) * stride; at++) {
                dwellings[at] += net * delivery.array()[at];
            }
        }
        for (int at = area * stride; at < (area + 1) * stride; at++) {
            dwellings[at] = Math.max(dwellings[at], 0);
        }
    }

    /** Works out whom the homes of an area call for. */
    private void call(int area) {
        double[] population = year.array(Component.POPULATION);
        counts.count(area, year.year(), population, year.index(0, area), frame.areas() * stride);
        double perDwelling = homes.householdsPerDwelling(area, year.year());
        for (int lane = 0; lane < stride; lane++) {
            call(area, lane, counts.at(lane), perDwelling);
        }
    }

    private void call(int area, int lane, HouseholdCount count, double perDwelling) {
        int at = area * stride + lane;
        if (count.beyond() > 0) {
            tally(Tallies.Kind.COMMUNAL_CAPPED, area, lane, count.beyond());
        }
        double households = dwellings[at] * perDwelling;
        double byRates =
                homes.sizeByRates(
                        area, count.inHouseholds(), count.households() * formation.array()[at]);
        double wanted =
                homes.size()
                        .people(
                                new HouseholdSize.Known(
                                        area,
                                        year.year(),
                                        households,
                                        count.inHouseholds(),
                                        byRates,
                                        sizes[at]));
        sizes[at] = households > 0 ? wanted / households : sizes[at];
        series.tell(HousingFigure.HOUSEHOLD_POPULATION_WANTED, at, wanted);
        target[at] = Math.max(wanted + count.communal(), 0);
    }

    private void tellUnmet() {
        for (int area = 0; area < frame.areas(); area++) {
            for (int lane = 0; homes.leads(area) && lane < year.lanes(); lane++) {
                double unmet = resettlement.unmet()[area * stride + lane];
                if (Math.abs(unmet) > TOLERANCE) {
                    tally(Tallies.Kind.HOMES_UNMET, area, lane, unmet);
                }
            }
        }
    }

    private void tally(Tallies.Kind kind, int area, int lane, double persons) {
        year.tallies().add(kind, year.areaCodes().get(area), year, lane, persons);
    }
}
