package org.graunt.ui.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.graunt.deliver.Delivery;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.Abridged;
import org.graunt.run.Plan;
import org.graunt.run.RunResult;
import org.graunt.run.RunSettings;
import org.graunt.run.Runner;
import org.graunt.run.Watcher;
import org.graunt.table.Hold;
import org.graunt.ui.task.Lane;
import org.graunt.ui.task.Pulse;
import org.graunt.workspace.Document;
import org.graunt.workspace.results.Results;

/** The run of the document on the desk: the same calls as on the command line. */
public final class Running {
    private final Desk desk;
    private final Lane lane;
    private final AtomicBoolean stopped = new AtomicBoolean();

    Running(Desk desk, Lane lane) {
        this.desk = desk;
        this.lane = lane;
    }

    /** What a run came to, and its results where it left any. */
    private record Ended(List<Note> notes, Optional<Plan> plan, Optional<Results> results) {}

    /** A way to run a plan; answers with what there is to say. */
    private interface Way {
        List<Note> run(Plan plan, RunSettings settings, Watcher watcher);
    }

    /** Runs the document as it stands; nothing where a run is at work. */
    public void start() {
        if (!lane.busyProperty().get()) {
            desk.document().ifPresent(this::start);
        }
    }

    private void start(Document document) {
        stopped.set(false);
        // the files of results may not be open while a run replaces them
        desk.resultsProperty().get().ifPresent(Results::close);
        lane.ask(pulse -> run(document, pulse, Running::whole), this::ended);
    }

    /**
     * Takes a first look at a document that nothing has been run of. What the project says of
     * itself stays on the desk as it is.
     */
    void look(Document document) {
        stopped.set(false);
        Document first = document.with(Abridged.of(document.project()));
        lane.ask(
                pulse -> run(first, pulse, Running::abridged),
                seen -> desk.looked(document.file(), seen.notes(), seen.results()));
    }

    private Ended run(Document document, Pulse pulse, Way way) {
        Setting setting = desk.setting();
        pulse.at("Reading tables", 0, 1);
        Outcome<Plan> plan = setting.plan(document);
        if (!plan.succeeded()) {
            return new Ended(
                    plan.notes(), Optional.empty(), Opened.results(document.file(), setting));
        }
        Path folder = setting.folders().resultsOf(document.file());
        Outcome<Hold> taken = Hold.ofFolder(folder, "Wait until it has finished.");
        if (!taken.succeeded()) {
            return new Ended(
                    taken.notes(),
                    Optional.of(plan.value()),
                    Opened.results(document.file(), setting));
        }
        Hold hold = taken.value();
        try {
            List<Note> notes =
                    way.run(plan.value(), RunSettings.into(folder), new Heard(pulse, stopped));
            return new Ended(notes, Optional.of(plan.value()), Opened.found(Results.open(folder)));
        } finally {
            hold.close();
        }
    }

    private static List<Note> whole(Plan plan, RunSettings settings, Watcher watcher) {
        RunResult result = Runner.run(plan, settings, watcher);
        List<Note> notes = new ArrayList<>(result.notes());
        notes.addAll(Delivery.whole().of(plan, result));
        return notes;
    }

    private static List<Note> abridged(Plan plan, RunSettings settings, Watcher watcher) {
        return Abridged.run(plan, settings, watcher).notes();
    }

    private void ended(Ended ended) {
        ended.plan().ifPresent(desk::planned);
        desk.show(ended.results());
        desk.tell(ended.notes());
    }

    /** Stops the run; members that are finished are kept. */
    public void cancel() {
        stopped.set(true);
    }

    /** True while a run is at work. */
    public ReadOnlyBooleanProperty busyProperty() {
        return lane.busyProperty();
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<Lane.Progress> progressProperty() {
        return lane.progressProperty();
    }

    /** Tells the run's progress to the window. */
    private record Heard(Pulse pulse, AtomicBoolean stopped) implements Watcher {
        @Override
        public void progressed(String member, long done, long total) {
            pulse.at(member, done, total);
        }

        @Override
        public boolean cancelled() {
            return stopped.get() || pulse.cancelled();
        }
    }
}
