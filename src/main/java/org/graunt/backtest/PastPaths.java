package org.graunt.backtest;

import java.nio.file.Path;
import java.util.List;
import org.graunt.note.Outcome;
import org.graunt.table.ResultTable;

/** Reads back the past projections that an earlier backtest left, and where outcomes fell. */
public final class PastPaths {
    private PastPaths() {}

    /**
     * The rows of {@code paths.csv}.
     *
     * @param folder of a project's results
     * @return the rows in the order of the file, or why it is no such table
     */
    public static Outcome<List<PastPath>> of(Path folder) {
        return ResultTable.read(
                        PastScores.file(folder, BacktestFiles.PATHS),
                        List.of("member", "area", "ages"),
                        List.of("origin", "year", "central", "mean", "p10", "p50", "p90", "outturn"))
                .then(
                        table ->
                                Outcome.of(
                                        table.rows().stream().map(PastPaths::path).toList()));
    }

    private static PastPath path(ResultTable.Row row) {
        List<String> texts = row.texts();
        List<Double> numbers = row.numbers();
        return new PastPath(
                texts.getFirst(),
                numbers.get(0).intValue(),
                texts.get(1),
                texts.get(2),
                numbers.get(1).intValue(),
                numbers.get(2),
                numbers.get(3),
                numbers.get(4),
                numbers.get(5),
                numbers.get(6),
                numbers.get(7));
    }

    /**
     * How many outcomes fell into a part of the draws.
     *
     * @param member whose draws
     * @param horizon years ahead
     * @param bin from 1, the lowest draws
     * @param count of boroughs and origins
     */
    public record Fall(String member, int horizon, int bin, double count) {}

    /** The rows of {@code pit.csv}, or why it is no such table. */
    public static Outcome<List<Fall>> falls(Path folder) {
        return ResultTable.read(
                        PastScores.file(folder, BacktestFiles.PIT),
                        List.of("member"),
                        List.of("horizon", "bin", "count"))
                .then(
                        table ->
                                Outcome.of(
                                        table.rows().stream()
                                                .map(
                                                        row ->
                                                                new Fall(
                                                                        row.texts().getFirst(),
                                                                        row.numbers()
                                                                                .get(0)
                                                                                .intValue(),
                                                                        row.numbers()
                                                                                .get(1)
                                                                                .intValue(),
                                                                        row.numbers().get(2)))
                                                .toList()));
    }
}
