package org.graunt.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.graunt.deliver.Delivery;
import org.graunt.demography.Geography;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.run.Abridged;
import org.graunt.run.Opening;
import org.graunt.run.Overrides;
import org.graunt.run.Plan;
import org.graunt.run.PlannedMember;
import org.graunt.run.RunResult;
import org.graunt.run.RunSettings;
import org.graunt.run.Runner;
import org.graunt.run.ScenarioResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code graunt run}: from a project to a folder of results. */
@Command(
        name = "run",
        description = "Runs every model of a project and writes a folder of results.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    private static final int MOST_WARNINGS = 20;

    private final Surroundings surroundings;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PROJECT", description = "The project file.")
    private Path project = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where results go; PROJECT-NAME.out beside the project by default.")
    private @Nullable Path folder;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "How many draws; 0 is the central path only.")
    private @Nullable Integer draws;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of every drawn number.")
    private @Nullable Long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads; all processors by default. Never changes a result.")
    private @Nullable Integer threads;

    @Option(
            names = "--models",
            paramLabel = "a,b",
            split = ",",
            description = "These models only, by id.")
    private @Nullable List<String> models;

    @Option(
            names = "--from",
            paramLabel = "YEAR",
            description = "The base year: the last year of estimates used.")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "YEAR", description = "The last year projected.")
    private @Nullable Integer to;

    @Option(names = "--no-charts", description = "Without charts.")
    private boolean noCharts;

    @Option(names = "--no-excel", description = "Without the workbook.")
    private boolean noExcel;

    /** For whoever packs Graunt: the results that the window's first start shows. */
    @Option(names = "--abridged", hidden = true, description = "A first look, a few megabytes.")
    private boolean abridged;

    @Option(names = "--quiet", description = "Prints errors only.")
    private boolean quiet;

    @Mixin private Trust trust = new Trust();

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        atLeast("--draws", draws, 0);
        atLeast("--threads", threads, 1);
        Overrides said = trust.over(new Overrides(draws, seed, models, from, to));
        Overrides overrides = abridged ? said.abridging() : said;
        Outcome<Plan> plan =
                Opening.open(project, surroundings.models(), surroundings.engines(), overrides);
        if (!plan.succeeded()) {
            print(plan.notes());
            return ExitCode.BAD_INPUT;
        }
        return Holding.results(settings().folder(), this::print, () -> run(plan.value()));
    }

    private int run(Plan plan) {
        try (Interruption interruption = Interruption.listen()) {
            return run(plan, interruption);
        }
    }

    private void atLeast(String option, @Nullable Integer given, int least) {
        if (given != null && given < least) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s must be %d or more, not %d".formatted(option, least, given));
        }
    }

    private int run(Plan plan, Interruption interruption) {
        ProgressLine progress =
                new ProgressLine(
                        surroundings.err(),
                        surroundings.terminal(),
                        quiet,
                        interruption::cancelled);
        RunResult result =
                abridged
                        ? Abridged.run(plan, settings(), progress)
                        : Runner.run(plan, settings(), progress);
        List<Note> notes = new ArrayList<>(result.notes());
        if (!abridged) {
            notes.addAll(new Delivery(!noCharts, !noExcel).of(result.plan(), result));
        }
        print(notes);
        if (!quiet) {
            report(plan, result);
        }
        return switch (result.status()) {
            case DONE -> ExitCode.DONE;
            case WITH_FAILURES -> ExitCode.WITH_FAILURES;
            case UNWRITABLE -> ExitCode.BAD_INPUT;
            case CANCELLED -> ExitCode.CANCELLED;
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

    private void report(Plan plan, RunResult result) {
        if (result.status() == RunResult.Status.UNWRITABLE) {
            return;
        }
        PrintWriter out = surroundings.out();
        out.println(plan.project().name());
        Geography geography = plan.inputs().frame().geography();
        for (ScenarioResult scenario : result.scenarios()) {
            if (!scenario.name().isEmpty()) {
                out.println();
                out.println("Scenario: " + scenario.name());
            }
            new SideBySideTable(out, geography, scenario.sideBySide())
                    .print(scenario.name().isEmpty());
        }
        plan.refused().forEach(member -> printRefusal(member, out));
        if (result.status() == RunResult.Status.CANCELLED) {
            out.println("Cancelled; what was finished is kept.");
        }
        int notes = result.notes().size();
        out.println(
                "Results, with %s, are in %s"
                        .formatted(notes == 1 ? "1 note" : notes + " notes", result.folder()));
        out.flush();
    }

    private static void printRefusal(PlannedMember.Refused member, PrintWriter out) {
        String id = member.spec().id();
        member.reasons()
                .forEach(reason -> out.println("Not run: %s. %s".formatted(id, reason.what())));
    }
}
