package org.graunt.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.run.compare.Comparison;
import org.graunt.run.compare.DifferenceFile;
import org.graunt.run.compare.Results;
import org.graunt.run.compare.ResultsReader;
import org.graunt.table.AtomicFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graunt compare}: two folders of results side by side. */
@Command(
        name = "compare",
        description = "Says in what two runs, or two scenarios, differ, and what came of it.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "RUN",
            description = "The folder of a run, or of a scenario inside one: A.")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "RUN", description = "Another: B.")
    private Path second = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE.csv",
            description = "Writes the difference of every area, year and member.")
    private @Nullable Path file;

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Outcome<Results> a = ResultsReader.read(first);
        Outcome<Results> b = ResultsReader.read(second);
        List<Note> notes = new ArrayList<>(a.notes());
        notes.addAll(b.notes());
        NoteLines.print(surroundings.err(), notes, Severity.WARNING, Integer.MAX_VALUE);
        if (!a.succeeded() || !b.succeeded()) {
            return ExitCode.BAD_INPUT;
        }
        Comparison comparison = Comparison.of(a.value(), b.value());
        new ComparisonText(surroundings.out(), comparison).print();
        return file == null ? ExitCode.DONE : write(file, comparison);
    }

    private int write(Path target, Comparison comparison) {
        try {
            DifferenceFile.write(target, comparison);
        } catch (IOException problem) {
            surroundings.err().println(NoteLines.line(AtomicFile.note(target, problem)));
            return ExitCode.BAD_INPUT;
        }
        surroundings.out().println("Every difference is in " + target);
        return ExitCode.DONE;
    }
}
