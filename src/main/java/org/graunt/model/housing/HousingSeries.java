package org.graunt.model.housing;

import java.util.EnumMap;
import java.util.Map;
import org.graunt.model.AreaSums;
import org.graunt.model.Component;
import org.graunt.model.Factors;
import org.graunt.model.Frame;
import org.graunt.model.Year;

/**
 * What this model tells of its homes beside the population: the series of a year, in the block that
 * the central path leads; other blocks are not asked.
 */
final class HousingSeries {
    private final Year year;
    private final Frame frame;
    private final Homes homes;
    private final HouseholdNeeds needs;
    private final Factors formation;
    private final HouseholdCounts counts;
    private final boolean told;
    private final int stride;
    private final Map<HousingFigure, double[]> figures = new EnumMap<>(HousingFigure.class);
    private double[] trend;

    /**
     * The series of a block.
     *
     * @param counts counts the households of an area, and may be used in between by others
     */
    HousingSeries(
            Year year,
            Homes homes,
            HouseholdNeeds needs,
            Factors formation,
            HouseholdCounts counts) {
        this.year = year;
        this.frame = year.frame();
        this.homes = homes;
        this.needs = needs;
        this.formation = formation;
        this.stride = year.stride();
        this.counts = counts;
        this.told = year.tellsSeries();
        this.trend = AreaSums.population(year);
        for (HousingFigure figure : HousingFigure.values()) {
            figures.put(figure, year.keepSeries(figure.word()));
        }
    }

    /**
     * Tells one figure.
     *
     * @param at the area and lane
     */
    void tell(HousingFigure figure, int at, double value) {
        if (told) {
            array(figure)[at] = value;
        }
    }

    private double[] array(HousingFigure figure) {
        return figures.computeIfAbsent(figure, each -> year.keepSeries(each.word()));
    }

    /** Tells homes and who lives in them now. */
    void tellHomes(double[] dwellings) {
        for (int area = 0; told && area < frame.areas(); area++) {
            if (homes.leads(area)) {
                tellHomes(dwellings, area);
            }
        }
    }

    private void tellHomes(double[] dwellings, int area) {
        double[] population = year.array(Component.POPULATION);
        counts.count(area, year.year(), population, year.index(0, area), frame.areas() * stride);
        for (int lane = 0; lane < stride; lane++) {
            tellHomes(dwellings, area, lane, counts.at(lane));
        }
    }

    private void tellHomes(double[] dwellings, int area, int lane, HouseholdCount count) {
        int at = area * stride + lane;
        double formed = count.households() * formation.array()[at];
        tell(HousingFigure.DWELLINGS, at, dwellings[at]);
        tell(
                HousingFigure.HOUSEHOLDS,
                at,
                dwellings[at] * homes.householdsPerDwelling(area, year.year()));
        tell(HousingFigure.HOUSEHOLD_POPULATION, at, count.inHouseholds());
        tell(HousingFigure.COMMUNAL_POPULATION, at, count.communal());
        tell(HousingFigure.DWELLINGS_NEEDED, at, needs.dwellings(area, formed));
    }

    /** Tells what the trend's step alone came to, before people move to homes. */
    void tellTrend() {
        if (!told) {
            return;
        }
        trend = AreaSums.population(year);
        double[] net = AreaSums.netMigration(year);
        for (int at = 0; at < net.length; at++) {
            if (homes.leads(at / stride)) {
                tell(HousingFigure.NET_MIGRATION_TREND, at, net[at]);
            }
        }
    }

    /** Tells who was wanted and who came. */
    void tellMoves(double[] target, double[] elsewhere) {
        if (!told) {
            return;
        }
        double[] population = AreaSums.population(year);
        double[] net = AreaSums.netMigration(year);
        for (int at = 0; at < net.length; at++) {
            if (homes.leads(at / stride)) {
                tell(HousingFigure.PEOPLE_WANTED, at, target[at]);
                tell(HousingFigure.PEOPLE_UNMET, at, target[at] - population[at]);
                double left = Math.max(trend[at] - population[at], 0);
                tell(HousingFigure.PEOPLE_NOT_HOUSED, at, left);
                tell(HousingFigure.NET_MIGRATION, at, net[at]);
                tell(HousingFigure.ELSEWHERE, at, elsewhere[at]);
            }
        }
    }

    /** Tells more who came from no area. */
    void addElsewhere(double[] more) {
        double[] sums = array(HousingFigure.ELSEWHERE);
        for (int at = 0; at < sums.length; at++) {
            sums[at] += more[at];
        }
    }
}
