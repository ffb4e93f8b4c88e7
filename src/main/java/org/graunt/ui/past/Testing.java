package org.graunt.ui.past;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graunt.backtest.Backtest;
import org.graunt.backtest.BacktestFiles;
import org.graunt.backtest.BacktestResult;
import org.graunt.backtest.Wish;
import org.graunt.deliver.BacktestCharts;
import org.graunt.model.ModelSpec;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.Opening;
import org.graunt.run.Plan;
import org.graunt.run.RunSettings;
import org.graunt.run.SameBasis;
import org.graunt.run.Watcher;
import org.graunt.ui.desk.Setting;
import org.graunt.ui.task.Pulse;
import org.graunt.workspace.Document;
import org.graunt.workspace.results.Hindsight;

/** Tests a project in past years, and reads what an earlier test left. */
final class Testing {
    private static final double HUNDRED = 100;

    private final Document document;
    private final Setting setting;

    Testing(Document document, Setting setting) {
        this.document = document;
        this.setting = setting;
    }

    /**
     * What came of it.
     *
     * @param hindsight what the test says; empty where there is none
     * @param older true where tables or models have changed since
     * @param notes what there is to say
     */
    record Answer(Optional<Hindsight> hindsight, boolean older, List<Note> notes) {
        Answer {
            notes = List.copyOf(notes);
        }
    }

    /**
     * What the last test left.
     *
     * @param plan the project as its tables are now
     */
    Answer found(Plan plan) {
        Path last = setting.folders().lastResultsOf(document.file());
        Path folder = Hindsight.isIn(last) ? last : setting.folders().resultsOf(document.file());
        return Hindsight.isIn(folder) ? read(plan, folder, List.of()) : nothing(List.of());
    }

    /** Tests the project as it stands: the same calls as on the command line. */
    Answer test(Pulse pulse) {
        Outcome<Plan> plan = setting.plan(document);
        Outcome<Map<String, ModelSpec>> library =
                Opening.library(setting.models(), setting.engines());
        if (!plan.succeeded() || !library.succeeded()) {
            return nothing(plan.succeeded() ? library.notes() : plan.notes());
        }
        Path folder = setting.folders().resultsOf(document.file());
        BacktestResult result =
                Backtest.run(
                        plan.value(),
                        Wish.fitting(plan.value().inputs()),
                        library.value(),
                        setting.engines(),
                        RunSettings.into(folder),
                        new Heard(pulse));
        List<Note> notes = new ArrayList<>(result.notes());
        if (result.summaries().isEmpty()) {
            return nothing(notes);
        }
        notes.addAll(BacktestCharts.write(plan.value(), result, null));
        return read(plan.value(), folder, notes);
    }

    private static Answer nothing(List<Note> notes) {
        return new Answer(Optional.empty(), false, notes);
    }

    private static Answer read(Plan plan, Path folder, List<Note> notes) {
        Outcome<Hindsight> hindsight = Hindsight.read(folder);
        List<Note> all = new ArrayList<>(notes);
        all.addAll(hindsight.notes());
        return new Answer(
                hindsight.succeeded() ? Optional.of(hindsight.value()) : Optional.empty(),
                !SameBasis.of(plan, folder.resolve(BacktestFiles.FOLDER)),
                all);
    }

    /** Tells the progress to the window. */
    private record Heard(Pulse pulse) implements Watcher {
        @Override
        public void progressed(String member, long done, long total) {
            pulse.at("%.0f %%".formatted(HUNDRED * done / total), done, total);
        }

        @Override
        public boolean cancelled() {
            return pulse.cancelled();
        }
    }
}
