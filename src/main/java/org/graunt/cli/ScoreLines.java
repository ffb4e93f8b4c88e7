package org.graunt.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.graunt.backtest.BacktestResult;
import org.graunt.ensemble.ScoreKey;
import org.graunt.ensemble.ScoreSummary;

/**
 * A backtest at a glance: how far off members were over all boroughs and origins, in everybody and
 * in children of primary school age.
 */
final class ScoreLines {
    private static final List<String> AGES = List.of("all", "4-10");
    private static final String ROW = "%-20s %7d %6d %7s %7s %7s %7s %7s %7s %10s%n";

    private final PrintWriter out;
    private final BacktestResult result;

    ScoreLines(PrintWriter out, BacktestResult result) {
        this.out = out;
        this.result = result;
    }

    /** Prints the tables and where the rest is. */
    void print() {
        AGES.forEach(this::print);
        int notes = result.notes().size();
        out.println(
                "Scores, with %s, are in %s"
                        .formatted(notes == 1 ? "1 note" : notes + " notes", result.folder()));
        out.flush();
    }

    private void print(String ages) {
        if (result.summaries().keySet().stream().noneMatch(key -> isShown(key, ages))) {
            return;
        }
        out.println("Boroughs, ages %s: errors in per cent, coverage as shares".formatted(ages));
        out.printf(
                Locale.ROOT,
                ROW.replace('d', 's'),
                "",
                "horizon",
                "n",
                "median",
                "mean",
                "bias",
                "cov50",
                "cov80",
                "cov95",
                "CRPS");
        result.summaries()
                .forEach(
                        (key, summary) -> {
                            if (isShown(key, ages)) {
                                print(key, summary);
                            }
                        });
        out.println();
    }

    private static boolean isShown(ScoreKey key, String ages) {
        return key.area().equals("boroughs") && key.ages().equals(ages) && key.origin() == null;
    }

    private void print(ScoreKey key, ScoreSummary summary) {
        out.printf(
                Locale.ROOT,
                ROW,
                key.member(),
                key.horizon(),
                summary.n(),
                number(summary.mdape(), 2),
                number(summary.mape(), 2),
                number(summary.malpe(), 2),
                number(summary.cov50(), 2),
                number(summary.cov80(), 2),
                number(summary.cov95(), 2),
                number(summary.crps(), 0));
    }

    private static String number(double value, int decimals) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
