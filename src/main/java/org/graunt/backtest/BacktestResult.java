package org.graunt.backtest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graunt.ensemble.ScoreKey;
import org.graunt.ensemble.ScoreSummary;
import org.graunt.note.Note;

/**
 * How a backtest ended.
 *
 * @param status how
 * @param folder where results are, where there are any
 * @param members everybody who was scored, in order
 * @param summaries the rows of {@code scores.csv}, in order; empty where it was cancelled
 * @param notes all that is worth knowing
 */
public record BacktestResult(
        Status status,
        Path folder,
        List<String> members,
        Map<ScoreKey, ScoreSummary> summaries,
        List<Note> notes) {

    /** How a backtest ended. */
    public enum Status {
        /** Done and written. */
        DONE,
        /** Written, but some member failed or was refused. */
        WITH_FAILURES,
        /** Nothing can be written there, or nothing can be tested. */
        IMPOSSIBLE,
        /** Stopped; what an earlier backtest left is untouched. */
        CANCELLED
    }

    /** Copies the lists. */
    public BacktestResult {
        members = List.copyOf(members);
        notes = List.copyOf(notes);
    }
}
