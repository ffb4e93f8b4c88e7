package org.graunt.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.run.compare.ResultsFolder;
import org.graunt.warehouse.Export;
import org.graunt.warehouse.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code graunt export}: the results of a run as tables for other programs. */
@Command(
        name = "export",
        description = "Writes the results of a run as tables, partitioned by year and component.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "RUN",
            description = "The folder of a run, or of a scenario inside one.")
    private Path run = Path.of("");

    @Option(
            names = "--format",
            required = true,
            paramLabel = "parquet|csv",
            description = "What files are written.")
    private String format = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where they go; RUN-NAME.parquet or .csv beside the run by default.")
    private @Nullable Path folder;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Format wanted = Format.parse(format).orElseThrow(this::unknownFormat);
        Outcome<ResultsFolder> found = ResultsFolder.find(run);
        if (!found.succeeded()) {
            return refused(found.notes());
        }
        ResultsFolder results = found.value();
        Path target = folder == null ? Export.folderOf(results, wanted) : folder;
        StepLine steps = new StepLine(surroundings.err(), surroundings.terminal());
        Outcome<Export.Written> written = Export.write(results, target, wanted, steps::show);
        steps.clear();
        return written.succeeded() ? report(written.value()) : refused(written.notes());
    }

    private ParameterException unknownFormat() {
        String words = String.join(" or ", Format.words());
        String why =
                format.equalsIgnoreCase("xlsx")
                        ? "This version writes no workbooks yet: --format is %s".formatted(words)
                        : "--format must be %s, not %s".formatted(words, format);
        return new ParameterException(spec.commandLine(), why);
    }

    private int refused(List<Note> notes) {
        NoteLines.print(surroundings.err(), notes, Severity.WARNING, Integer.MAX_VALUE);
        surroundings.err().flush();
        return ExitCode.BAD_INPUT;
    }

    private int report(Export.Written written) {
        written.rows()
                .forEach(
                        (table, rows) ->
                                surroundings
                                        .out()
                                        .println(
                                                String.format(
                                                        Locale.UK, "%s: %,d rows", table, rows)));
        surroundings.out().println("The tables are in " + written.folder());
        return ExitCode.DONE;
    }
}
