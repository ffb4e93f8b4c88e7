package org.graunt.schools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works out the ratios of the past from rolls and estimates. */
final class PastRatios {
    private final SchoolTables tables;
    private final Children estimates;
    private final Map<Feeders, double[]> residents = new HashMap<>();

    /** Pupils of a year group in a September, by where they live. */
    private record Feeders(int group, int year) {}

    private PastRatios(SchoolTables tables, Children estimates) {
        this.tables = tables;
        this.estimates = estimates;
    }

    /**
     * Every ratio of every September up to the last roll.
     *
     * @param estimates of children, without draws; a year without them has no intake ratio
     */
    static List<RatioHistory> of(SchoolTables tables, Children estimates) {
        PastRatios past = new PastRatios(tables, estimates);
        List<RatioHistory> histories = new ArrayList<>();
        for (int area = 0; area < tables.areas().size(); area++) {
            PlanningArea planning = tables.areas().get(area);
            for (int group = planning.first(); group <= planning.last(); group++) {
                histories.add(past.history(area, group));
            }
        }
        return histories;
    }

    private RatioHistory history(int area, int group) {
        RatioKind kind = tables.areas().get(area).kind(group);
        List<Double> ratios = new ArrayList<>();
        for (int year = tables.roll().firstYear(); year <= tables.lastRoll(); year++) {
            double before = before(area, group, year, kind);
            double ratio = tables.roll().at(area, group, year) / before;
            ratios.add(before > 0 && Double.isFinite(ratio) ? ratio : Double.NaN);
        }
        return new RatioHistory(area, group, kind, tables.roll().firstYear(), ratios);
    }

    /** Those of whom the pupils are made: the denominator. */
    private double before(int area, int group, int year, RatioKind kind) {
        PlanningArea planning = tables.areas().get(area);
        return switch (kind) {
            case INTAKE ->
                    estimates.has(year)
                            ? Catchment.served(planning, estimates, group, year)[0]
                            : Double.NaN;
            case TRANSFER -> attending(planning, group - 1, year - 1);
            default -> tables.roll().at(area, group - 1, year - 1);
        };
    }

    private double attending(PlanningArea planning, int group, int year) {
        double[] living = residents.computeIfAbsent(new Feeders(group, year), this::residents);
        double sum = 0;
        for (int home = 0; home < living.length; home++) {
            sum +=
                    planning.shares().get(home) == 0
                            ? 0
                            : planning.shares().get(home) * living[home];
        }
        return sum;
    }

    /** A September in which the pupils of some planning area are missing has none at all. */
    private double[] residents(Feeders feeders) {
        double[][] living = new double[homes()][1];
        for (int area = 0; area < tables.areas().size(); area++) {
            PlanningArea planning = tables.areas().get(area);
            if (planning.first() <= feeders.group() && feeders.group() <= planning.last()) {
                double roll = tables.roll().at(area, feeders.group(), feeders.year());
                double[] pupils = {estimates.has(feeders.year()) ? roll : Double.NaN};
                addHome(living, planning, pupils, feeders);
            }
        }
        double[] central = new double[living.length];
        for (int home = 0; home < central.length; home++) {
            central[home] = living[home][0];
        }
        return central;
    }

    private void addHome(
            double[][] living, PlanningArea planning, double[] pupils, Feeders feeders) {
        if (Double.isNaN(pupils[0])) {
            for (int home = 0; home < living.length; home++) {
                living[home][0] += planning.shares().get(home) > 0 ? Double.NaN : 0;
            }
        } else {
            Catchment.addHome(living, planning, pupils, estimates, feeders.group(), feeders.year());
        }
    }

    private int homes() {
        return tables.homes().size();
    }
}
