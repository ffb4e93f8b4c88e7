package org.graunt.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.graunt.deliver.RunWorkbook;
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
    private static final String WORKBOOK = "xlsx";

    private final Surroundings surroundings;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "RUN",
            description = "The folder of a run, or of a scenario inside one.")
    private Path run = Path.of("");

    @Option(
            names = "--format",
            required = true,
            paramLabel = "parquet|csv|xlsx",
            description = "What files are written.")
    private String format = "";

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description =
                    "Where they go: a folder, or the file of a workbook; RUN-NAME.parquet, .csv or"
                            + " .xlsx beside the run by default.")
    private @Nullable Path target;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Optional<Format> tables = Format.parse(format);
        if (tables.isEmpty() && !format.strip().equalsIgnoreCase(WORKBOOK)) {
            throw unknownFormat();
        }
        Outcome<ResultsFolder> found = ResultsFolder.find(run);
        if (!found.succeeded()) {
            return refused(found.notes());
        }
        ResultsFolder results = found.value();
        return tables.isPresent() ? tables(results, tables.get()) : workbook(results);
    }

    private int workbook(ResultsFolder results) {
        Path file = target == null ? RunWorkbook.fileOf(results) : target;
        Optional<Note> problem = RunWorkbook.export(results, file);
        if (problem.isPresent()) {
            return refused(List.of(problem.get()));
        }
        surroundings.out().println("The workbook is " + file);
        return ExitCode.DONE;
    }

    private int tables(ResultsFolder results, Format wanted) {
        Path folder = target == null ? Export.folderOf(results, wanted) : target;
        StepLine steps = new StepLine(surroundings.err(), surroundings.terminal());
        Outcome<Export.Written> written = Export.write(results, folder, wanted, steps::show);
        steps.clear();
        return written.succeeded() ? report(written.value()) : refused(written.notes());
    }

    private ParameterException unknownFormat() {
        String words = String.join(", ", Format.words());
        return new ParameterException(
                spec.commandLine(),
                "--format must be %s or %s, not %s".formatted(words, WORKBOOK, format));
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
