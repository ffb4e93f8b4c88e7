package org.graunt.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graunt.ensemble.Forecast;
import org.graunt.ensemble.MixtureCrps;
import org.graunt.ensemble.Panel;
import org.graunt.ensemble.PoolScore;
import org.graunt.ensemble.Score;
import org.graunt.ensemble.ScoreKey;
import org.graunt.ensemble.SpreadScore;
import org.graunt.ensemble.Weights;

/** Compares what was said at one origin with what came. */
final class Marking {
    /** The id of the linear pool of the project's members, equal by family. */
    static final String ENSEMBLE = "ensemble";

    private final BacktestPlan plan;
    private final OriginFigures figures;
    private final List<Score> scores = new ArrayList<>();
    private final List<MixtureCrps> mixtures = new ArrayList<>();

    private Marking(BacktestPlan plan, OriginFigures figures) {
        this.plan = plan;
        this.figures = figures;
    }

    /** Scores every member and the ensemble at every place, band and horizon that has come. */
    static Marks of(BacktestPlan plan, OriginFigures figures) {
        Marking marking = new Marking(plan, figures);
        for (int horizon : plan.horizonsOf(figures.origin())) {
            for (int place = 0; place < plan.outturn().places().count(); place++) {
                for (int band = 0; band < plan.outturn().bands().size(); band++) {
                    marking.mark(place, band, horizon);
                }
            }
        }
        return new Marks(
                figures.origin(),
                List.copyOf(marking.scores),
                new PathMaker(plan, figures).paths(),
                marking.mixture(),
                figures.leftOut(),
                figures.failed(),
                figures.processes());
    }

    private void mark(int place, int band, int horizon) {
        int year = figures.origin() + horizon;
        double observed = plan.outturn().at(band, place, year);
        if (Double.isNaN(observed)) {
            return;
        }
        String area = plan.outturn().places().codes().get(place);
        String ages = plan.outturn().bands().get(band).label();
        ScoreKey key = new ScoreKey(area, "", ages, horizon, figures.origin());
        List<Forecast> said = said(figures.members(), place, band, year);
        said.forEach(forecast -> scores.add(score(key, forecast, observed)));
        Weights weights = figures.weights();
        if (weights != null && !said.isEmpty()) {
            scores.add(pooled(key.withMember(ENSEMBLE), Panel.of(said, weights), observed));
        }
        said(figures.yardsticks(), place, band, year)
                .forEach(forecast -> scores.add(score(key, forecast, observed)));
        boolean everybody = said.size() == plan.members().size();
        if (everybody && observed > 0 && isCounted(place, year)) {
            mixtures.add(MixtureCrps.of(said, observed).inUnitsOf(observed));
        }
    }

    /** Those who have figures of the year. */
    static List<Forecast> said(List<MemberFigures> members, int place, int band, int year) {
        return members.stream()
                .filter(member -> member.reaches(year))
                .map(member -> member.forecast(band, place, year))
                .toList();
    }

    private static Score score(ScoreKey key, Forecast forecast, double observed) {
        SpreadScore spread = forecast.isPoint() ? null : SpreadScore.of(forecast.draws(), observed);
        return new Score(key.withMember(forecast.member()), forecast.central(), observed, spread);
    }

    private static Score pooled(ScoreKey key, Panel panel, double observed) {
        Panel spread = panel.withoutPoints();
        return new Score(
                key,
                panel.central(),
                observed,
                spread.isEmpty() ? null : PoolScore.of(spread, observed));
    }

    /** True of boroughs that are large enough for percentages to say something. */
    private boolean isCounted(int place, int year) {
        return plan.outturn().places().isBorough(place)
                && plan.outturn().everybody(place, year) >= plan.smallest();
    }

    private Optional<MixtureCrps> mixture() {
        int tasks = mixtures.size();
        return tasks == 0
                ? Optional.empty()
                : Optional.of(MixtureCrps.mean(mixtures).inUnitsOf(1.0 / tasks));
    }
}
