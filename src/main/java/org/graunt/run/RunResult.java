package org.graunt.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graunt.correction.Corrected;
import org.graunt.note.Note;

/**
 * What a run came to.
 *
 * @param status how it ended
 * @param folder where its results are
 * @param scenarios the baseline, and then every scenario that could be run
 * @param notes everything there was to say, the most serious first
 * @param plan what was run: the plan given, over corrected estimates where they were corrected
 * @param correction what was corrected beforehand; nothing where that was not asked for
 */
public record RunResult(
        Status status,
        Path folder,
        List<ScenarioResult> scenarios,
        List<Note> notes,
        Plan plan,
        Optional<Corrected> correction) {

    /** How a run ended. */
    public enum Status {
        /** Every member that was asked for is there. */
        DONE,
        /** Some member failed or was refused; the others are there. */
        WITH_FAILURES,
        /** Cancelled; finished members are there. */
        CANCELLED,
        /** The folder could not be written: nothing is there. */
        UNWRITABLE
    }

    /** Copies the lists. */
    public RunResult {
        scenarios = List.copyOf(scenarios);
        notes = List.copyOf(notes);
    }

    /** Every member of the baseline, in order; none where nothing could be written. */
    public List<MemberResult> members() {
        return scenarios.isEmpty() ? List.of() : scenarios.getFirst().members();
    }
}
