package org.graunt.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.graunt.demography.AgeBand;
import org.graunt.demography.Sex;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.run.LastRun;
import org.graunt.run.Opening;
import org.graunt.run.Overrides;
import org.graunt.run.Plan;
import org.graunt.run.PlannedScenario;
import org.graunt.run.ask.Answer;
import org.graunt.run.ask.Asking;
import org.graunt.run.ask.Moment;
import org.graunt.run.ask.Question;
import org.graunt.run.ask.QuestionReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code graunt ask}: how many people, how sure is that, and how likely are more than so many? */
@Command(
        name = "ask",
        description =
                "Says how many people of some ages live in an area at a date, and how sure it is.",
        mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PROJECT", description = "The project file.")
    private Path project = Path.of("");

    @Option(
            names = "--area",
            required = true,
            paramLabel = "CODE|NAME",
            description = "An area, or the region.")
    private String area = "";

    @Option(
            names = "--ages",
            required = true,
            paramLabel = "AGES",
            description = "An age or a band: 4, 16-64, 85+, all.")
    private String ages = "";

    @Option(names = "--sex", paramLabel = "F|M", description = "Women or men; both by default.")
    private String sex = "P";

    @Option(
            names = "--date",
            required = true,
            paramLabel = "DATE",
            description = "2026 (mid-year), 2026-09, 2026-09-15 or next-september.")
    private String date = "";

    @Option(names = "--above", paramLabel = "N", description = "How likely are more than so many?")
    private @Nullable Double above;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "Asks of a scenario of the project, and not of the baseline.")
    private @Nullable String scenario;

    @Mixin private Trust trust = new Trust();

    AskCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        AgeBand band =
                understood(
                        QuestionReader.ages(ages),
                        "--ages",
                        ages,
                        "an age or a band: 4, 16-64, 85+, all");
        List<Sex> sexes =
                understood(QuestionReader.sexes(sex), "--sex", sex, "F or M, or left out for both");
        Moment moment =
                understood(
                        Moment.parse(date, LocalDate.now(ZoneId.systemDefault())),
                        "--date",
                        date,
                        "a date: 2026 (mid-year), 2026-09, 2026-09-15 or next-september");
        Outcome<Plan> opened =
                Opening.open(
                        project,
                        surroundings.models(),
                        surroundings.engines(),
                        trust.over(Overrides.none()));
        if (!opened.succeeded()) {
            return refused(opened.notes());
        }
        Outcome<Question> question =
                QuestionReader.read(
                        opened.value().inputs().frame(), area, band, sexes, moment, above);
        Outcome<PlannedScenario> asked = scenario(opened.value());
        List<Note> wrong = new ArrayList<>(asked.succeeded() ? List.of() : asked.notes());
        wrong.addAll(question.succeeded() ? List.of() : question.notes());
        return wrong.isEmpty()
                ? ask(opened.value(), asked.value(), question.value())
                : refused(wrong);
    }

    private <T> T understood(Optional<T> read, String option, String given, String wanted) {
        return read.orElseThrow(
                () ->
                        new ParameterException(
                                spec.commandLine(),
                                "%s must be %s, not %s".formatted(option, wanted, given)));
    }

    /** The baseline, or the scenario of that name. */
    private Outcome<PlannedScenario> scenario(Plan plan) {
        if (scenario == null) {
            return Outcome.of(plan.baseline());
        }
        List<String> names = plan.scenarios().stream().map(PlannedScenario::name).toList();
        return plan.scenario(scenario)
                .map(Outcome::of)
                .orElseGet(
                        () ->
                                Outcome.failed(
                                        Note.error(
                                                "--scenario",
                                                "The project has no scenario %s"
                                                        .formatted(scenario),
                                                names.isEmpty()
                                                        ? "It has none; leave the option out."
                                                        : "It has %s."
                                                                .formatted(
                                                                        String.join(
                                                                                ", ", names)))));
    }

    private int ask(Plan plan, PlannedScenario of, Question question) {
        try (Interruption interruption = Interruption.listen()) {
            ProgressLine progress =
                    new ProgressLine(
                            surroundings.err(),
                            surroundings.terminal(),
                            false,
                            interruption::cancelled);
            Outcome<Answer> answer =
                    Asking.answer(plan, of, LastRun.folderOf(project), question, progress);
            progress.clear();
            if (!answer.succeeded()) {
                return refused(answer.notes());
            }
            tell(answer.notes());
            String name = plan.project().name();
            String title = of.isBaseline() ? name : "%s, scenario: %s".formatted(name, of.name());
            new AnswerText(surroundings.out(), title, answer.value()).print();
            return ExitCode.DONE;
        } catch (CancellationException cancelled) {
            surroundings.err().println("Cancelled.");
            return ExitCode.CANCELLED;
        }
    }

    private int refused(List<Note> notes) {
        tell(notes);
        return ExitCode.BAD_INPUT;
    }

    private void tell(List<Note> notes) {
        NoteLines.print(surroundings.err(), notes, Severity.WARNING, Integer.MAX_VALUE);
        surroundings.err().flush();
    }
}
