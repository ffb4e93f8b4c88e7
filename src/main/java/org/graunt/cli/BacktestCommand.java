package org.graunt.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.graunt.backtest.Backtest;
import org.graunt.backtest.BacktestResult;
import org.graunt.backtest.Wish;
import org.graunt.deliver.BacktestCharts;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.run.Opening;
import org.graunt.run.Overrides;
import org.graunt.run.Plan;
import org.graunt.run.RunSettings;
import org.graunt.table.InputsReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code graunt backtest}: how far off a project's models would have been in the past. */
@Command(
        name = "backtest",
        description = "Tries the models of a project in past years, against what came.",
        mixinStandardHelpOptions = true)
final class BacktestCommand implements Callable<Integer> {
    private static final int MOST_WARNINGS = 20;

    private final Surroundings surroundings;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PROJECT", description = "The project file.")
    private Path project = Path.of("");

    @Option(
            names = "--origins",
            paramLabel = "2005-2018",
            description =
                    "The last years known, as 2005-2018 or 2005,2010; all that leave five years"
                            + " before them by default.")
    private @Nullable String origins;

    @Option(
            names = "--horizons",
            paramLabel = "1,3,5,10",
            description = "Years ahead; by default those of 1,3,5,10 that estimates reach.")
    private @Nullable String horizons;

    @Option(
            names = "--models",
            paramLabel = "a,b",
            split = ",",
            description =
                    "These models only, by id; cohort-change and no-change are always beside them.")
    private @Nullable List<String> models;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description =
                    "How many draws; those of the project by default, or 200 where it wants none.")
    private @Nullable Integer draws;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of every drawn number.")
    private @Nullable Long seed;

    @Option(
            names = "--smallest",
            paramLabel = "PERSONS",
            description =
                    "Boroughs with fewer persons at the outturn are left out where boroughs are"
                            + " pooled; 20000 by default.")
    private double smallest = Wish.SMALLEST_BY_DEFAULT;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads; all processors by default. Never changes a result.")
    private @Nullable Integer threads;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Results go to its folder backtest; PROJECT-NAME.out beside the project by"
                            + " default.")
    private @Nullable Path folder;

    @Option(
            names = "--outturn",
            paramLabel = "DIR",
            description =
                    "What came is the table population of this folder, a later revision or a known"
                            + " truth, and not the project's own estimates.")
    private @Nullable Path outturn;

    @Option(names = "--no-charts", description = "Draws no charts.")
    private boolean noCharts;

    @Option(names = "--quiet", description = "Prints errors only.")
    private boolean quiet;

    @Mixin private Trust trust = new Trust();

    BacktestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Wish wish = wish();
        Overrides overrides = trust.over(new Overrides(draws, seed, models, null, null));
        Outcome<Plan> plan =
                Opening.open(project, surroundings.models(), surroundings.engines(), overrides);
        Outcome<Map<String, ModelSpec>> library =
                Opening.library(surroundings.models(), surroundings.engines());
        if (!plan.succeeded() || !library.succeeded()) {
            print(plan.notes());
            return ExitCode.BAD_INPUT;
        }
        Optional<Outcome<Inputs>> other =
                Optional.ofNullable(outturn)
                        .map(dir -> InputsReader.read(plan.value().project(), dir));
        if (other.isPresent() && !other.get().succeeded()) {
            print(other.get().notes());
            return ExitCode.BAD_INPUT;
        }
        Wish fitting = horizons == null ? wish.within(plan.value().inputs()) : wish;
        Wish whole = other.map(read -> fitting.by(read.value())).orElse(fitting);
        return Holding.results(
                settings().folder(), this::print, () -> test(plan.value(), whole, library.value()));
    }

    private int test(Plan plan, Wish wish, Map<String, ModelSpec> library) {
        try (Interruption interruption = Interruption.listen()) {
            return test(plan, wish, library, interruption);
        }
    }

    private Wish wish() {
        if ((draws != null && draws < 0) || (threads != null && threads < 1) || !(smallest >= 0)) {
            throw wrong("--draws and --smallest must be 0 or more, and --threads 1 or more");
        }
        List<Integer> ahead =
                horizons == null
                        ? Wish.HORIZONS_BY_DEFAULT
                        : numbers("--horizons", horizons, "1,3,5,10");
        if (ahead.contains(0)) {
            throw wrong("--horizons are 1 year or more, not " + horizons);
        }
        List<Integer> from =
                origins == null ? null : numbers("--origins", origins, "2005-2018 or 2005,2010");
        return new Wish(from, ahead, draws, smallest);
    }

    private List<Integer> numbers(String option, String text, String example) {
        return YearList.parse(text)
                .orElseThrow(
                        () ->
                                wrong(
                                        "%s must be numbers such as %s, not %s"
                                                .formatted(option, example, text)));
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    private int test(
            Plan plan, Wish wish, Map<String, ModelSpec> library, Interruption interruption) {
        ProgressLine progress =
                new ProgressLine(
                        surroundings.err(),
                        surroundings.terminal(),
                        quiet,
                        interruption::cancelled);
        BacktestResult result =
                Backtest.run(plan, wish, library, surroundings.engines(), settings(), progress);
        progress.clear();
        print(result.notes());
        if (!noCharts) {
            print(BacktestCharts.write(plan, result, wish.outturn()));
        }
        if (!quiet && !result.summaries().isEmpty()) {
            new ScoreLines(surroundings.out(), result).print();
        }
        return switch (result.status()) {
            case DONE -> ExitCode.DONE;
            case WITH_FAILURES -> ExitCode.WITH_FAILURES;
            case IMPOSSIBLE -> ExitCode.BAD_INPUT;
            case CANCELLED -> {
                surroundings.err().println("Cancelled; nothing was written.");
                surroundings.err().flush();
                yield ExitCode.CANCELLED;
            }
        };
    }

    private RunSettings settings() {
        RunSettings standard = RunSettings.into(Holding.place(project, folder));
        return threads == null
                ? standard
                : new RunSettings(standard.folder(), threads, standard.block());
    }

    private void print(List<Note> notes) {
        Severity least = quiet ? Severity.ERROR : Severity.WARNING;
        NoteLines.print(surroundings.err(), notes, least, MOST_WARNINGS);
        surroundings.err().flush();
    }
}
