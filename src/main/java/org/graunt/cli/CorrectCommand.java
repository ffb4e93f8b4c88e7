package org.graunt.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.graunt.correction.Corrected;
import org.graunt.correction.Finding;
import org.graunt.deliver.CorrectionPages;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.run.CorrectedPlan;
import org.graunt.run.CorrectionFiles;
import org.graunt.run.Opening;
import org.graunt.run.Overrides;
import org.graunt.run.Plan;
import org.graunt.table.AtomicFile;
import org.graunt.table.Folders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graunt correct}: estimates held against registers, and nothing projected. */
@Command(
        name = "correct",
        description = "Corrects the official estimates of a project by its registers.",
        mixinStandardHelpOptions = true)
final class CorrectCommand implements Callable<Integer> {
    private static final int LISTED = 20;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PROJECT", description = "The project file.")
    private Path project = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where results go; PROJECT-NAME.out/correction by default.")
    private @Nullable Path folder;

    @Mixin private Trust trust = new Trust();

    CorrectCommand(Surroundings surroundings) {
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
            print(opened.notes());
            return ExitCode.BAD_INPUT;
        }
        return Holding.results(folder(), this::print, () -> correct(opened.value()));
    }

    private Path folder() {
        return Holding.place(project, folder);
    }

    private int correct(Plan plan) {
        Outcome<CorrectedPlan> done = CorrectedPlan.wanted(plan);
        List<Note> notes = new ArrayList<>(done.notes());
        if (!done.succeeded()) {
            print(notes);
            return ExitCode.BAD_INPUT;
        }
        notes.addAll(done.value().notes());
        print(notes);
        return deliver(plan, done.value().correction().orElseThrow());
    }

    private int deliver(Plan plan, Corrected corrected) {
        Path target = folder == null ? folder().resolve("correction") : folder();
        try {
            Folders.own(folder(), target);
            Folders.refuseLink(target.resolve("charts"));
            CorrectionFiles.write(target, corrected);
        } catch (IOException problem) {
            print(List.of(AtomicFile.note(target, problem)));
            return ExitCode.BAD_INPUT;
        }
        print(CorrectionPages.write(plan, corrected, target.resolve("charts")));
        report(corrected);
        surroundings.out().println("Results are in " + target);
        surroundings.out().flush();
        return ExitCode.DONE;
    }

    private void report(Corrected corrected) {
        PrintWriter out = surroundings.out();
        List<Finding> findings = CorrectionFiles.sorted(corrected.findings());
        long flagged = findings.stream().filter(Finding::flagged).count();
        out.println(
                "%d of %d bands of ages lie more than two standard deviations from what registers say"
                        .formatted(flagged, findings.size()));
        if (findings.isEmpty()) {
            return;
        }
        out.println(
                String.format(
                        "%-26s %-6s %12s %12s %8s %7s  %s",
                        "Area", "Ages", "Official", "Corrected", "+/-", "z", "Why"));
        findings.stream().limit(LISTED).forEach(finding -> out.println(line(finding)));
    }

    private static String line(Finding finding) {
        return String.format(
                Locale.UK,
                "%-26.26s %-6s %,12.0f %,12.0f %,8.0f %7.1f  %s",
                finding.area().name(),
                finding.band().label(),
                finding.official(),
                finding.corrected(),
                finding.sd(),
                finding.z(),
                finding.reason());
    }

    private void print(List<Note> notes) {
        NoteLines.print(surroundings.err(), notes, Severity.WARNING, Integer.MAX_VALUE);
        surroundings.err().flush();
    }
}
