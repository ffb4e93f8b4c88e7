package org.graunt.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.graunt.ensemble.Forecast;
import org.graunt.ensemble.Panel;
import org.graunt.ensemble.Pool;
import org.graunt.ensemble.Quantiles;
import org.graunt.ensemble.Weights;

/**
 * Makes of one origin the paths that charts draw: everybody, and children of primary school age.
 */
final class PathMaker {
    private static final Set<String> DRAWN = Set.of("all", "4-10");
    private static final double[] PROBABILITIES = {0.1, 0.5, 0.9};

    private final BacktestPlan plan;
    private final OriginFigures figures;
    private final List<PastPath> paths = new ArrayList<>();

    PathMaker(BacktestPlan plan, OriginFigures figures) {
        this.plan = plan;
        this.figures = figures;
    }

    /** The paths by member, place, band and year. */
    List<PastPath> paths() {
        figures.members().forEach(this::add);
        Weights weights = figures.weights();
        if (weights != null) {
            addPool(weights);
        }
        figures.yardsticks().forEach(this::add);
        return List.copyOf(paths);
    }

    private interface Where {
        void at(int place, int band, int year);
    }

    private void everywhere(Where where) {
        int step = plan.plan().inputs().frame().ages().width();
        int last = plan.lastYear(figures.origin());
        for (int place = 0; place < plan.outturn().places().count(); place++) {
            for (int band = 0; band < plan.outturn().bands().size(); band++) {
                boolean drawn = DRAWN.contains(plan.outturn().bands().get(band).label());
                for (int year = figures.origin(); drawn && year <= last; year += step) {
                    where.at(place, band, year);
                }
            }
        }
    }

    private void add(MemberFigures member) {
        everywhere(
                (place, band, year) -> {
                    if (member.reaches(year)) {
                        add(member.forecast(band, place, year), place, band, year);
                    }
                });
    }

    private void add(Forecast forecast, int place, int band, int year) {
        double[] quantiles =
                forecast.isPoint() ? missing() : Quantiles.of(forecast.draws(), PROBABILITIES);
        add(forecast.member(), forecast.central(), forecast.mean(), quantiles, place, band, year);
    }

    private void addPool(Weights weights) {
        everywhere(
                (place, band, year) -> {
                    Panel panel =
                            Panel.of(Marking.said(figures.members(), place, band, year), weights);
                    if (!panel.isEmpty()) {
                        add(panel, place, band, year);
                    }
                });
    }

    private void add(Panel panel, int place, int band, int year) {
        Panel spread = panel.withoutPoints();
        double[] quantiles =
                spread.isEmpty() ? missing() : spread.quantiles(Pool.LINEAR, PROBABILITIES);
        double mean = spread.isEmpty() ? panel.mean() : spread.mean();
        add(Marking.ENSEMBLE, panel.central(), mean, quantiles, place, band, year);
    }

    private static double[] missing() {
        return new double[] {Double.NaN, Double.NaN, Double.NaN};
    }

    private void add(
            String member,
            double central,
            double mean,
            double[] quantiles,
            int place,
            int band,
            int year) {
        paths.add(
                new PastPath(
                        member,
                        figures.origin(),
                        plan.outturn().places().codes().get(place),
                        plan.outturn().bands().get(band).label(),
                        year,
                        central,
                        mean,
                        quantiles[0],
                        quantiles[1],
                        quantiles[2],
                        plan.outturn().at(band, place, year)));
    }
}
