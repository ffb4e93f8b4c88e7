package org.graunt.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graunt.note.Note;
import org.graunt.run.Plan;
import org.graunt.run.RunFolder;
import org.graunt.run.RunResult;
import org.graunt.run.RunSettings;
import org.graunt.run.Runner;
import org.graunt.run.ToyProject;
import org.graunt.run.Watcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of the results of a run. */
class DeliveryTest {
    @TempDir Path folder;

    private ToyProject project;

    private List<Note> deliver(boolean workbook) throws IOException {
        project = ToyProject.in(folder, "models: [toy]");
        Plan plan = project.open().value();
        RunResult result = Runner.run(plan, new RunSettings(project.out(), 2, 16), Watcher.none());
        return new Delivery(false, workbook).of(plan, result);
    }

    @Test
    void a_run_leaves_a_workbook() throws IOException {
        assertThat(deliver(true)).isEmpty();
        assertThat(RunFolder.workbook(project.out())).exists();
    }

    @Test
    void a_workbook_of_an_earlier_run_never_stays() throws IOException {
        deliver(true);
        assertThat(deliver(false)).isEmpty();
        assertThat(RunFolder.workbook(project.out())).doesNotExist();
    }

    @Test
    void a_workbook_that_cannot_be_written_is_told_in_notes() throws IOException {
        deliver(false);
        Plan plan = project.open().value();
        RunResult result = Runner.run(plan, new RunSettings(project.out(), 2, 16), Watcher.none());
        Files.createDirectories(RunFolder.workbook(project.out()).resolve("in the way"));
        assertThat(new Delivery(false, true).of(plan, result))
                .singleElement()
                .matches(note -> note.where().endsWith("workbook.xlsx"));
    }
}
