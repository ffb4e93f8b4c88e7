package org.graunt.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.graunt.deliver.RunBench;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.run.Overrides;
import org.graunt.run.OwnFolder;
import org.graunt.run.bench.Bench;
import org.graunt.run.bench.JsonLine;
import org.graunt.run.bench.Measure;
import org.graunt.run.bench.Measures;
import org.graunt.run.bench.Patience;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code graunt bench}: how fast the heart of Graunt beats on this machine. */
@Command(
        name = "bench",
        description = "Measures how fast Graunt is on this machine.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    private static final int MOST_ERRORS = 20;

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "PROJECT",
            description =
                    "Also times a whole run of this project, once and from cold, and says where the time went.")
    private @Nullable Path project;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Draws of that run; those of the project by default.")
    private @Nullable Integer draws;

    @Option(names = "--json", description = "One line of JSON for each measure.")
    private boolean json;

    @ArgGroup(exclusive = false)
    private @Nullable WindowWords window;

    @Mixin private Trust trust = new Trust();

    @Spec private CommandSpec spec = CommandSpec.create();

    BenchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        return window != null && window.isAsked() ? measureWindow(window) : measureMachine();
    }

    private Patience patience(WindowWords words) {
        if (draws != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--draws is for the run of a project; the window is measured on results that are there");
        }
        try {
            return words.patience();
        } catch (IllegalArgumentException small) {
            throw new ParameterException(spec.commandLine(), small.getMessage(), small);
        }
    }

    private int measureWindow(WindowWords words) {
        Patience patience = patience(words);
        Outcome<Boolean> measured =
                surroundings
                        .door()
                        .measure(
                                Optional.ofNullable(project),
                                trust.outside(),
                                patience,
                                figure -> print(json ? figure.json() : figure.words()));
        NoteLines.print(surroundings.err(), measured.notes(), Severity.ERROR, MOST_ERRORS);
        surroundings.err().flush();
        return measured.succeeded() ? ExitCode.DONE : ExitCode.WITH_FAILURES;
    }

    private int measureMachine() throws IOException {
        // the run comes first, while nothing has been warmed for it
        int exit = project == null ? ExitCode.DONE : timeRun(project);
        Bench bench = Bench.standard();
        for (Measure measure : Measures.all()) {
            Bench.Result result = bench.take(measure);
            print(json ? result.json() : words(result));
        }
        return exit;
    }

    private int timeRun(Path file) throws IOException {
        Path folder = Files.createTempDirectory("graunt-bench");
        try {
            Outcome<RunBench.Result> result =
                    RunBench.of(
                            file,
                            surroundings.models(),
                            surroundings.engines(),
                            trust.over(new Overrides(draws, null, null, null, null)),
                            folder);
            if (!result.succeeded()) {
                NoteLines.print(surroundings.err(), result.notes(), Severity.ERROR, MOST_ERRORS);
                surroundings.err().flush();
                return ExitCode.BAD_INPUT;
            }
            tell(result.value());
            return ExitCode.DONE;
        } finally {
            OwnFolder.delete(folder);
        }
    }

    private void tell(RunBench.Result run) {
        run.parts().forEach(part -> tell("run: " + part.name(), part.seconds(), run.seconds()));
        tell("run: end to end", run.seconds(), run.seconds());
        print(
                json
                        ? jsonLine("run: stores of draws", run.storeMegabytes(), "MB", 1)
                        : String.format(
                                Locale.ROOT,
                                "%-45s %,12.0f MB",
                                "run: stores of draws",
                                run.storeMegabytes()));
    }

    private void tell(String what, double seconds, double whole) {
        print(
                json
                        ? jsonLine(what, seconds, "s", seconds / whole)
                        : String.format(
                                Locale.ROOT,
                                "%-45s %,12.3f s  %5.1f %%",
                                what,
                                seconds,
                                100 * seconds / whole));
    }

    private static String jsonLine(String measure, double value, String unit, double share) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("measure", measure);
        keys.put("value", value);
        keys.put("unit", unit);
        keys.put("share", share);
        return JsonLine.of(keys);
    }

    private void print(String line) {
        surroundings.out().println(line);
        surroundings.out().flush();
    }

    private static String words(Bench.Result result) {
        return String.format(
                Locale.ROOT,
                "%-45s %,12.3f %s (median of %d, best %,.3f, spread %,.3f)",
                result.measure(),
                result.value(),
                result.unit(),
                result.repeats(),
                result.best(),
                result.spread());
    }
}
