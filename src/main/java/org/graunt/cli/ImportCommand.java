package org.graunt.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.graunt.excel.XlsxReader;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.source.Import;
import org.graunt.source.ImportOptions;
import org.graunt.source.ImportReport;
import org.graunt.source.ImportWriter;
import org.graunt.source.Preview;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code graunt import}: other people's files as tables of a project. */
@Command(
        name = "import",
        description = "Reads files of publishers and writes them as tables of a project.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final int MOST_WARNINGS = 20;

    private final Surroundings surroundings;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "KIND",
            description = "What the files are; without it, every kind is listed.")
    private @Nullable String kind;

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            description = "Files (.csv, .csv.gz, .tsv, .xlsx) that make the tables together.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--to", paramLabel = "DIR", description = "The folder of tables.")
    private @Nullable Path folder;

    @Option(names = "--replace", description = "Replaces tables that are there already.")
    private boolean replace;

    @Option(names = "--look", description = "Says what would be written, and writes nothing.")
    private boolean look;

    @Option(
            names = "--only",
            paramLabel = "E09,E12...",
            split = ",",
            description = "Only areas whose codes begin so.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--year", paramLabel = "YEAR", description = "The year of files without one.")
    private @Nullable Integer year;

    @Option(
            names = "--open-age",
            paramLabel = "AGE",
            defaultValue = "90",
            description = "Higher ages are added to it; 90 by default.")
    private int openAge;

    @Option(
            names = "--codes",
            paramLabel = "2023|FILE",
            description =
                    "Changes codes: to the districts of 2023, or by a table changed_from, changed_to"
                            + " [, weight].")
    private @Nullable String codes;

    @Option(
            names = "--places",
            paramLabel = "FILE",
            description = "Codes and names of areas, or small areas and their districts.")
    private @Nullable Path places;

    @Option(
            names = "--use",
            paramLabel = "HEADER",
            description = "The column that is meant where several fit.")
    private List<String> use = new ArrayList<>();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "imported",
            description = "The name of a published projection.")
    private String name = "";

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (kind == null) {
            Import.kinds()
                    .forEach(
                            (word, title) ->
                                    surroundings.out().println("%-16s %s".formatted(word, title)));
            return ExitCode.DONE;
        }
        if (files.isEmpty() || (folder == null && !look)) {
            throw new ParameterException(spec.commandLine(), "Which files, and --to which folder?");
        }
        Outcome<Preview> preview = Import.preview(kind, files, options(), new XlsxReader());
        if (!preview.succeeded()) {
            return refused(preview.notes());
        }
        ImportReport.lines(preview.value()).forEach(surroundings.out()::println);
        Path to = folder;
        return look || to == null
                ? done(preview.value())
                : Holding.folder(to, this::refused, () -> write(preview.value(), to));
    }

    private ImportOptions options() {
        return new ImportOptions(
                only,
                year == null ? OptionalInt.empty() : OptionalInt.of(year),
                openAge,
                Optional.ofNullable(codes),
                Optional.ofNullable(places),
                use,
                name);
    }

    private int write(Preview preview, Path to) {
        Outcome<List<Path>> written = ImportWriter.write(preview, to, replace);
        if (!written.succeeded()) {
            return refused(written.notes());
        }
        NoteLines.print(surroundings.err(), written.notes(), Severity.WARNING, MOST_WARNINGS);
        surroundings.err().flush();
        written.value().forEach(file -> surroundings.out().println("Written: " + file));
        surroundings
                .out()
                .println("The report is in " + to.resolve("imports").resolve(preview.kind()));
        return done(preview);
    }

    /** Finished, though some rows may be missing. */
    private static int done(Preview preview) {
        return preview.rejected().isEmpty() ? ExitCode.DONE : ExitCode.WITH_FAILURES;
    }

    private int refused(List<Note> notes) {
        NoteLines.print(surroundings.err(), notes, Severity.INFO, Integer.MAX_VALUE);
        surroundings.err().flush();
        return ExitCode.BAD_INPUT;
    }
}
