package org.graunt.ui.schools;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graunt.deliver.schools.SchoolResult;
import org.graunt.deliver.schools.SchoolWork;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.LastRun;
import org.graunt.run.Plan;
import org.graunt.run.Watcher;
import org.graunt.table.Hold;
import org.graunt.ui.desk.Setting;
import org.graunt.ui.task.Pulse;
import org.graunt.workspace.Document;

/** Makes a forecast out of the last run: the same calls as on the command line. */
final class Making {
    private final Document document;
    private final Setting setting;

    Making(Document document, Setting setting) {
        this.document = document;
        this.setting = setting;
    }

    /**
     * What came of it.
     *
     * @param made the forecast; empty where there is none
     * @param needsRun true where the project has to be run before
     * @param notes what there is to say
     */
    record Answer(Optional<Made> made, boolean needsRun, List<Note> notes) {}

    /** True where the last run is of the project as it is, and had a forecast made of it. */
    boolean isAtHand() {
        return Files.isDirectory(folder().resolve("schools"))
                && plan().map(plan -> LastRun.of(plan, folder()).isPresent()).orElse(false);
    }

    /** Makes it, unless the project has to be run first. */
    Answer make(Pulse pulse) {
        Outcome<Plan> plan = setting.plan(document);
        if (!plan.succeeded()) {
            return new Answer(Optional.empty(), false, plan.notes());
        }
        if (LastRun.of(plan.value(), folder()).isEmpty()) {
            return new Answer(Optional.empty(), true, List.of());
        }
        Outcome<Hold> taken = Hold.ofFolder(folder(), "Wait until it has finished.");
        if (!taken.succeeded()) {
            return new Answer(Optional.empty(), false, taken.notes());
        }
        Hold hold = taken.value();
        try {
            return made(plan.value(), pulse);
        } finally {
            hold.close();
        }
    }

    private Answer made(Plan plan, Pulse pulse) {
        Outcome<SchoolResult> result = SchoolWork.of(plan, folder(), new Heard(pulse));
        return new Answer(
                result.succeeded() ? Optional.of(Made.of(plan, result.value())) : Optional.empty(),
                false,
                result.notes());
    }

    private Path folder() {
        return setting.folders().resultsOf(document.file());
    }

    private Optional<Plan> plan() {
        Outcome<Plan> plan = setting.plan(document);
        return plan.succeeded() ? Optional.of(plan.value()) : Optional.empty();
    }

    /** Tells the progress to the window. */
    private record Heard(Pulse pulse) implements Watcher {
        @Override
        public void progressed(String member, long done, long total) {
            pulse.at(member, done, total);
        }

        @Override
        public boolean cancelled() {
            return pulse.cancelled();
        }
    }
}
