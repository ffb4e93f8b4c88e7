package org.graunt.model.housing;

import java.util.EnumMap;
import java.util.Map;
import org.graunt.model.AreaSums;
import org.graunt.model.Factors;
import org.graunt.model.Frame;
import org.graunt.model.Year;

/** What this model tells of its homes beside the population: the series of a year. */
final class HousingSeries {
    private final Year year;
    private final Frame frame;
    private final Homes homes;
    private final HouseholdNeeds needs;
    private final Factors formation;
    private final int stride;
    private final Map<HousingFigure, double[]> figures = new EnumMap<>(HousingFigure.class);
    private double[] trend;

    HousingSeries(Year year, Homes homes, HouseholdNeeds needs, Factors formation) {
        this.year = year;
        this.frame = year.frame();
        this.homes = homes;
        this.needs = needs;
        this.formation = formation;
        this.stride = year.stride();
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
        array(figure)[at] = value;
    }

    private double[] array(HousingFigure figure) {
        return figures.computeIfAbsent(figure, each -> year.keepSeries(each.word()));
    }

    /** Tells homes and who lives in them now. */
    void tellHomes(double[] dwellings) {
        for (int area = 0; area < frame.areas(); area++) {
            for (int lane = 0; homes.leads(area) && lane < stride; lane++) {
                tellHomes(dwellings, area, lane);
            }
        }
    }

    private void tellHomes(double[] dwellings, int area, int lane) {
        int at = area * stride + lane;
        double[] people = AreaPeople.of(year, area, lane);
        HouseholdCount count = homes.model().count(area, year.year(), people);
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
        double[] told = array(HousingFigure.ELSEWHERE);
        for (int at = 0; at < told.length; at++) {
            told[at] += more[at];
        }
    }
}
