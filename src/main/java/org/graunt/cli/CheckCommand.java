package org.graunt.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.run.Opening;
import org.graunt.run.Overrides;
import org.graunt.run.Plan;
import org.graunt.run.PlannedMember;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code graunt check}: everything that is wrong or suspicious, at once, and no work done. */
@Command(
        name = "check",
        description = "Says everything that is wrong or suspicious in a project, and runs nothing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "PROJECT", description = "The project file.")
    private Path project = Path.of("");

    @Mixin private Trust trust = new Trust();

    CheckCommand(Surroundings surroundings) {
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
        List<Note> notes = new ArrayList<>(opened.notes());
        if (opened.succeeded()) {
            opened.value().refused().forEach(member -> notes.addAll(member.reasons()));
        }
        NoteLines.print(surroundings.err(), notes, Severity.INFO, Integer.MAX_VALUE);
        if (!opened.succeeded()) {
            return ExitCode.BAD_INPUT;
        }
        summarise(opened.value());
        boolean failures =
                notes.stream().anyMatch(Note::isError) || opened.value().ready().isEmpty();
        return failures ? ExitCode.WITH_FAILURES : ExitCode.DONE;
    }

    private void summarise(Plan plan) {
        Inputs inputs = plan.inputs();
        Frame frame = inputs.frame();
        List<Integer> years = inputs.yearsUpToBase(inputs.population());
        surroundings
                .out()
                .println(
                        "%d tables; %d areas; ages 0 to %d and over; population %d to %d; projected to %d"
                                .formatted(
                                        inputs.tables().size(),
                                        frame.areas(),
                                        frame.ages().openAge(),
                                        years.getFirst(),
                                        inputs.baseYear(),
                                        plan.lastYear()));
        for (PlannedMember member : plan.members()) {
            String state =
                    switch (member) {
                        case PlannedMember.Ready ready -> "can run";
                        case PlannedMember.Refused refused -> "cannot run";
                    };
            surroundings.out().println("%s: %s".formatted(member.spec().id(), state));
        }
    }
}
