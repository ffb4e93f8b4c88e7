package org.graunt.backtest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graunt.ensemble.Score;
import org.graunt.ensemble.ScoreKey;
import org.graunt.ensemble.ScoreSummary;
import org.graunt.ensemble.SpreadScore;
import org.graunt.run.OwnFolder;
import org.graunt.table.TidyCsv;

/** Writes the tables of a backtest. */
public final class BacktestFiles {
    /** The folder in that of a project's results. */
    public static final String FOLDER = "backtest";

    /** The scores. */
    public static final String SCORES = "scores.csv";

    /** The weights that follow from them. */
    public static final String WEIGHTS = "weights.csv";

    /** Past projections over what came. */
    public static final String PATHS = "paths.csv";

    /** Where outcomes fell among the draws. */
    public static final String PIT = "pit.csv";

    /** Where its charts are drawn. */
    public static final String CHARTS = "charts";

    /** All of them. */
    static final List<String> ALL = List.of(SCORES, WEIGHTS, PATHS, PIT, CHARTS);

    /** The word for all origins in {@link #SCORES}. */
    static final String ALL_ORIGINS = "all";

    /** The columns of {@link #SCORES} that hold text or stand before the scores. */
    static final List<String> KEYS = List.of("area", "member", "ages", "horizon", "origin", "n");

    /** The columns of scores. */
    static final List<String> MEASURES =
            List.of(
                    "mdape",
                    "mape",
                    "malpe",
                    "rmse",
                    "within10",
                    "crps",
                    "wis",
                    "cov50",
                    "cov80",
                    "cov95");

    /** The columns of weights. */
    static final List<String> SCHEMES = List.of("equal", "inverse_error", "stacking");

    private static final int BINS = 10;
    private static final int DECIMALS = 4;

    private BacktestFiles() {}

    static void writeScores(OwnFolder folder, Map<ScoreKey, ScoreSummary> rows) throws IOException {
        List<String> header = new ArrayList<>(KEYS);
        header.addAll(MEASURES);
        TidyCsv.write(
                folder.resolve(SCORES),
                header,
                csv -> rows.forEach((key, row) -> to(csv, key, row)));
    }

    private static void to(TidyCsv csv, ScoreKey key, ScoreSummary row) {
        Integer origin = key.origin();
        csv.text(key.area()).text(key.member()).text(key.ages()).whole(key.horizon());
        csv.text(origin == null ? ALL_ORIGINS : String.valueOf(origin)).whole(row.n());
        csv.number(row.mdape(), DECIMALS).number(row.mape(), DECIMALS);
        csv.number(row.malpe(), DECIMALS).persons(row.rmse()).number(row.within10(), DECIMALS);
        csv.persons(row.crps()).persons(row.wis());
        csv.number(row.cov50(), DECIMALS).number(row.cov80(), DECIMALS);
        csv.number(row.cov95(), DECIMALS).end();
    }

    static void writeWeights(OwnFolder folder, FittedWeights weights) throws IOException {
        List<String> header = new ArrayList<>(List.of("member"));
        header.addAll(SCHEMES);
        TidyCsv.write(
                folder.resolve(WEIGHTS),
                header,
                csv -> {
                    for (String member : weights.equal().members()) {
                        csv.text(member).number(weights.equal().of(member), 6);
                        csv.number(weights.inverseError().of(member), 6);
                        csv.number(weights.stacking().of(member), 6).end();
                    }
                });
    }

    static void writePaths(OwnFolder folder, List<Marks> origins) throws IOException {
        List<String> header =
                List.of(
                        "member", "origin", "area", "ages", "year", "central", "mean", "p10", "p50",
                        "p90", "outturn");
        TidyCsv.write(
                folder.resolve(PATHS),
                header,
                csv -> origins.forEach(origin -> origin.paths().forEach(path -> to(csv, path))));
    }

    private static void to(TidyCsv csv, PastPath path) {
        csv.text(path.member()).whole(path.origin()).text(path.area()).text(path.ages());
        csv.whole(path.year()).persons(path.central()).persons(path.mean()).persons(path.p10());
        csv.persons(path.p50()).persons(path.p90()).persons(path.outturn()).end();
    }

    /** Counts, of everybody in boroughs that are counted, in ten bins from 0 to 1. */
    static void writePit(OwnFolder folder, BacktestPlan plan, PooledScores scores)
            throws IOException {
        TidyCsv.write(
                folder.resolve(PIT),
                List.of("member", "horizon", "bin", "count"),
                csv -> {
                    for (String member : plan.scored()) {
                        List<Score> all = scores.countedOf(member);
                        for (int horizon : plan.horizons()) {
                            to(csv, member, horizon, counts(all, horizon));
                        }
                    }
                });
    }

    private static int[] counts(List<Score> scores, int horizon) {
        int[] counts = new int[BINS];
        for (Score score : scores) {
            SpreadScore spread = score.spread();
            boolean wanted = score.key().horizon() == horizon && score.key().ages().equals("all");
            if (wanted && spread != null) {
                counts[Math.min((int) (spread.rank().pit() * BINS), BINS - 1)]++;
            }
        }
        return counts;
    }

    private static void to(TidyCsv csv, String member, int horizon, int[] counts) {
        for (int bin = 0; bin < BINS; bin++) {
            csv.text(member).whole(horizon).whole(bin + 1L).whole(counts[bin]).end();
        }
    }
}
