package org.graunt.backtest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graunt.ensemble.ScoreKey;
import org.graunt.ensemble.ScoreSummary;
import org.graunt.ensemble.Weights;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.table.ResultTable;

/** Reads back what an earlier backtest left. */
public final class PastScores {
    private PastScores() {}

    /**
     * The rows of {@code scores.csv}. How many outcomes were 0 is not written there, and is given
     * as 0.
     *
     * @param folder of a project's results
     * @return the rows in the order of the file, or why it is no such table
     */
    public static Outcome<Map<ScoreKey, ScoreSummary>> scores(Path folder) {
        List<String> numbers = new ArrayList<>(List.of("horizon", "n"));
        numbers.addAll(BacktestFiles.MEASURES);
        return ResultTable.read(
                        file(folder, BacktestFiles.SCORES),
                        List.of("area", "member", "ages", "origin"),
                        numbers)
                .then(table -> scores(folder, table));
    }

    private static Outcome<Map<ScoreKey, ScoreSummary>> scores(Path folder, ResultTable table) {
        try {
            return Outcome.of(scores(table));
        } catch (NumberFormatException damaged) {
            return Outcome.failed(
                    Note.error(
                            file(folder, BacktestFiles.SCORES).toString(),
                            "An origin is no year (%s)".formatted(damaged.getMessage()),
                            "Run graunt backtest again."));
        }
    }

    private static Map<ScoreKey, ScoreSummary> scores(ResultTable table) {
        Map<ScoreKey, ScoreSummary> scores = new LinkedHashMap<>();
        for (ResultTable.Row row : table.rows()) {
            String origin = row.texts().get(3);
            boolean all = origin.equals(BacktestFiles.ALL_ORIGINS);
            ScoreKey key =
                    new ScoreKey(
                            row.texts().get(0),
                            row.texts().get(1),
                            row.texts().get(2),
                            row.numbers().getFirst().intValue(),
                            all ? null : Integer.valueOf(origin));
            scores.put(key, summary(row.numbers()));
        }
        return scores;
    }

    private static ScoreSummary summary(List<Double> numbers) {
        return new ScoreSummary(
                numbers.get(1).intValue(),
                0,
                numbers.get(2),
                numbers.get(3),
                numbers.get(4),
                numbers.get(5),
                numbers.get(6),
                numbers.get(7),
                numbers.get(8),
                numbers.get(9),
                numbers.get(10),
                numbers.get(11));
    }

    /**
     * The weights of {@code weights.csv}.
     *
     * @param folder of a project's results
     * @return or why it is no such table, as where no task was set to all members
     */
    public static Outcome<FittedWeights> weights(Path folder) {
        return ResultTable.read(
                        file(folder, BacktestFiles.WEIGHTS),
                        List.of("member"),
                        BacktestFiles.SCHEMES)
                .then(table -> weights(folder, table));
    }

    private static Outcome<FittedWeights> weights(Path folder, ResultTable table) {
        try {
            return Outcome.of(
                    new FittedWeights(weights(table, 0), weights(table, 1), weights(table, 2)));
        } catch (IllegalArgumentException impossible) {
            return Outcome.failed(
                    Note.error(
                            file(folder, BacktestFiles.WEIGHTS).toString(),
                            String.valueOf(impossible.getMessage()),
                            "Run graunt backtest again."));
        }
    }

    private static Weights weights(ResultTable table, int column) {
        Map<String, Double> weights = new LinkedHashMap<>();
        table.rows().forEach(row -> weights.put(row.texts().getFirst(), row.numbers().get(column)));
        return Weights.of(weights);
    }

    static Path file(Path folder, String name) {
        return folder.resolve(BacktestFiles.FOLDER).resolve(name);
    }
}
