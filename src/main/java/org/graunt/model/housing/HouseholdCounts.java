package org.graunt.model.housing;

import java.util.Arrays;
import org.graunt.demography.AgeBands;
import org.graunt.lanes.Lanes;

/**
 * Counts the households of one area in many lanes at once. Lanes of a cell lie side by side, and
 * each goes through the same operations as if it were alone.
 */
final class HouseholdCounts {
    private static final Lanes LANES = Lanes.BEST;

    private final HouseholdModel model;
    private final int lanes;
    private final double[] away;
    private final double[] home;
    private final double[] living;
    private final double[] everybody;
    private final double[] inHouseholds;
    private final double[] households;
    private final double[] beyond;

    HouseholdCounts(HouseholdModel model, int lanes) {
        this.model = model;
        this.lanes = lanes;
        this.away = new double[model.communal().cells() * lanes];
        this.home = new double[away.length];
        this.living = new double[lanes];
        this.everybody = new double[lanes];
        this.inHouseholds = new double[lanes];
        this.households = new double[lanes];
        this.beyond = new double[lanes];
    }

    /**
     * Counts an area that holds rates.
     *
     * @param year whose rates are taken
     * @param people persons, of a cell and lane at {@code first + cell * apart + lane}
     */
    void count(int area, int year, double[] people, int first, int apart) {
        double[] division = model.divisions(year);
        sumByCommunalCell(area, division, people, first, apart);
        model.communal().toShares(area, away, beyond);
        Arrays.setAll(home, i -> 1 - away[i]);
        double[] perPerson = model.perPerson(year);
        Arrays.fill(everybody, 0);
        Arrays.fill(inHouseholds, 0);
        Arrays.fill(households, 0);
        for (int cell = 0; cell < model.cells(); cell++) {
            int from = first + cell * apart;
            LANES.add(everybody, 0, people, from, lanes);
            int rate = model.rateOf(area, cell);
            if (rate == AgeBands.NONE) {
                addLiving(people, from, 1, model.communalCell(cell, 0), 0);
                continue;
            }
            for (int kind = 0; kind < model.relationships(); kind++) {
                int communal = model.communalCell(cell, kind);
                addLiving(people, from, division[rate + kind], communal, perPerson[rate + kind]);
            }
        }
    }

    /** The people of the cells by which the communal population is held. */
    private void sumByCommunalCell(
            int area, double[] division, double[] people, int first, int apart) {
        Arrays.fill(away, 0);
        boolean together = model.communal().relationships() == 1;
        for (int cell = 0; cell < model.cells(); cell++) {
            int from = first + cell * apart;
            int rate = model.rateOf(area, cell);
            if (together || rate == AgeBands.NONE) {
                addAway(people, from, 1, model.communalCell(cell, 0));
                continue;
            }
            for (int kind = 0; kind < model.relationships(); kind++) {
                addAway(people, from, division[rate + kind], model.communalCell(cell, kind));
            }
        }
    }

    private void addAway(double[] people, int from, double share, int communal) {
        LANES.addTimes(away, communal * lanes, share, people, from, lanes);
    }

    /** Those of a share of a cell's people who live in households, and the households they form. */
    private void addLiving(
            double[] people, int from, double share, int communal, double perPerson) {
        LANES.times(living, 0, share, home, communal * lanes, lanes);
        LANES.product(living, 0, people, from, living, 0, lanes);
        LANES.add(inHouseholds, 0, living, 0, lanes);
        LANES.addTimes(households, 0, perPerson, living, 0, lanes);
    }

    /** What came out in a lane. */
    HouseholdCount at(int lane) {
        return new HouseholdCount(
                inHouseholds[lane],
                everybody[lane] - inHouseholds[lane],
                households[lane],
                beyond[lane]);
    }
}
