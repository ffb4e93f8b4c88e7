package org.graunt.deliver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.graunt.model.Engine;
import org.graunt.note.Outcome;
import org.graunt.run.MemberResult;
import org.graunt.run.Opening;
import org.graunt.run.Overrides;
import org.graunt.run.Plan;
import org.graunt.run.RunResult;
import org.graunt.run.RunSettings;
import org.graunt.run.Runner;
import org.graunt.run.ScenarioResult;
import org.graunt.run.Watcher;

/**
 * Times a whole run of a project, from its files to its charts, once and from cold, as whoever
 * waits for it does; and says where the time went.
 */
public final class RunBench {
    private static final double MEGA = 1e6;

    private RunBench() {}

    /**
     * One part of a run.
     *
     * @param name what was done
     * @param seconds how long it took
     */
    public record Part(String name, double seconds) {}

    /**
     * What was measured.
     *
     * @param parts that follow one another
     * @param seconds of the whole
     * @param storeMegabytes how large the stores of draws are
     * @param status how the run ended
     */
    public record Result(
            List<Part> parts, double seconds, double storeMegabytes, RunResult.Status status) {

        /** Copies the list. */
        public Result {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Runs a project.
     *
     * @param file the project file
     * @param models the folder of models
     * @param overrides such as the number of draws
     * @param folder where results go, and stay
     */
    public static Outcome<Result> of(
            Path file, Path models, List<Engine> engines, Overrides overrides, Path folder) {
        long begun = System.nanoTime();
        Outcome<Plan> plan = Opening.open(file, models, engines, overrides);
        if (!plan.succeeded()) {
            return Outcome.failed(plan.notes());
        }
        long opened = System.nanoTime();
        RunResult run = Runner.run(plan.value(), RunSettings.into(folder), Watcher.none());
        long ran = System.nanoTime();
        Delivery.whole().of(run.plan(), run);
        long delivered = System.nanoTime();
        List<Part> parts = new ArrayList<>(List.of(new Part("reading", seconds(opened - begun))));
        double inRun = seconds(ran - opened);
        for (Part part : partsOf(run)) {
            parts.add(part);
            inRun -= part.seconds();
        }
        parts.add(new Part("waiting for fits, correction, notes", Math.max(inRun, 0)));
        parts.add(new Part("charts and workbook", seconds(delivered - ran)));
        return Outcome.of(
                new Result(parts, seconds(delivered - begun), stores(folder), run.status()));
    }

    private static List<Part> partsOf(RunResult run) {
        return List.of(
                new Part("projecting", sum(run, MemberResult::projecting)),
                new Part("members' quantiles and tables", sum(run, MemberResult::writing)),
                new Part(
                        "pool",
                        seconds(
                                run.scenarios().stream()
                                        .map(ScenarioResult::pooling)
                                        .mapToLong(Duration::toNanos)
                                        .sum())));
    }

    private static double sum(RunResult run, Function<MemberResult, Duration> part) {
        return seconds(
                run.scenarios().stream()
                        .flatMap(scenario -> scenario.members().stream())
                        .map(part)
                        .mapToLong(Duration::toNanos)
                        .sum());
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static double stores(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> stores =
                    files.filter(file -> file.toString().endsWith(".f32"))
                            .sorted(Comparator.naturalOrder())
                            .toList();
            double bytes = 0;
            for (Path store : stores) {
                bytes += Files.size(store);
            }
            return bytes / MEGA;
        } catch (IOException unreadable) {
            return Double.NaN;
        }
    }
}
