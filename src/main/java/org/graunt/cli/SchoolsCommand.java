package org.graunt.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.graunt.deliver.schools.SchoolResult;
import org.graunt.deliver.schools.SchoolWork;
import org.graunt.deliver.schools.SchoolWorkbook;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.run.LastRun;
import org.graunt.run.Opening;
import org.graunt.run.Overrides;
import org.graunt.run.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graunt schools}: how many pupils will there be, and are there places for them? */
@Command(
        name = "schools",
        description = "Forecasts pupils by planning area and year group, against places.",
        mixinStandardHelpOptions = true)
final class SchoolsCommand implements Callable<Integer> {
    private static final int MOST_WARNINGS = 20;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PROJECT", description = "The project file.")
    private Path project = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE.xlsx",
            description = "Writes a workbook of the baseline too.")
    private @Nullable Path workbook;

    @Mixin private Trust trust = new Trust();

    SchoolsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Outcome<Plan> opened =
                Opening.open(
                        project,
                        surroundings.models(),
                        surroundings.engines(),
                        trust.over(Overrides.none()));
        if (!opened.succeeded()) {
            return refused(opened.notes());
        }
        return Holding.beside(LastRun.folderOf(project), this::tell, () -> work(opened.value()));
    }

    private int work(Plan plan) {
        try (Interruption interruption = Interruption.listen()) {
            return work(plan, interruption);
        } catch (CancellationException cancelled) {
            surroundings.err().println("Cancelled.");
            surroundings.err().flush();
            return ExitCode.CANCELLED;
        }
    }

    private int work(Plan plan, Interruption interruption) {
        ProgressLine progress =
                new ProgressLine(
                        surroundings.err(),
                        surroundings.terminal(),
                        false,
                        interruption::cancelled);
        Outcome<SchoolResult> result = SchoolWork.of(plan, LastRun.folderOf(project), progress);
        progress.clear();
        if (!result.succeeded()) {
            return refused(result.notes());
        }
        tell(result.notes());
        new SchoolsText(surroundings.out(), plan, result.value()).print();
        return workbook == null ? ExitCode.DONE : write(workbook, plan, result.value());
    }

    private int write(Path file, Plan plan, SchoolResult result) {
        Optional<Note> problem = SchoolWorkbook.write(plan, result, file);
        if (problem.isPresent()) {
            return refused(List.of(problem.get()));
        }
        surroundings.out().println("The workbook is " + file);
        surroundings.out().flush();
        return ExitCode.DONE;
    }

    private int refused(List<Note> notes) {
        tell(notes);
        return ExitCode.BAD_INPUT;
    }

    private void tell(List<Note> notes) {
        NoteLines.print(surroundings.err(), notes, Severity.WARNING, MOST_WARNINGS);
        surroundings.err().flush();
    }
}
