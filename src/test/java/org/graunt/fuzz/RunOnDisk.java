package org.graunt.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graunt.backtest.PastScores;
import org.graunt.cli.Graunt;
import org.graunt.cli.Surroundings;
import org.graunt.deliver.Delivery;
import org.graunt.deliver.schools.ToySchools;
import org.graunt.note.Outcome;
import org.graunt.run.LastRun;
import org.graunt.run.Plan;
import org.graunt.run.RunResult;
import org.graunt.run.ToyProject;
import org.graunt.run.Watcher;
import org.graunt.run.compare.Comparison;
import org.graunt.run.compare.ResultsReader;
import org.graunt.run.store.StoredPaths;
import org.graunt.workspace.results.Results;

/** A run with draws, and everybody who reads what a run left. */
final class RunOnDisk {
    private static final Pattern REPORT = Pattern.compile("A report was written to (\\S+);");

    private final ToyProject project;
    private final Plan plan;
    private final org.graunt.run.compare.Results honest;

    private RunOnDisk(ToyProject project, Plan plan, org.graunt.run.compare.Results honest) {
        this.project = project;
        this.plan = plan;
        this.honest = honest;
    }

    static RunOnDisk in(Path folder) throws IOException {
        ToyProject project =
                ToySchools.in(
                        folder,
                        "models: [toy, other, no-change]",
                        "draws: 8",
                        "scenarios: [{name: Fewer, change: [{table: population, scale: 0.9}]}]",
                        "ensemble: {weights: stacking}");
        RunResult run = project.run(1, 8, Watcher.none());
        new Delivery(false, false).of(run.plan(), run);
        Path backtest = Files.createDirectories(project.out().resolve("backtest"));
        Files.writeString(
                backtest.resolve("weights.csv"),
                "member,equal,inverse_error,stacking\nother,0.5,0.4,0.3\ntoy,0.5,0.6,0.7\n");
        Files.writeString(
                backtest.resolve("scores.csv"),
                "area,member,ages,horizon,origin,n,mdape,mape,malpe,rmse,within10,crps,wis,cov50,cov80,cov95\n"
                        + "boroughs,toy,all,1,all,4,1,1,-1,10,1,5,6,0.5,0.8,0.95\n"
                        + "A,ensemble,all,1,2019,1,1,1,-1,10,1,,,,,\n");
        return new RunOnDisk(
                project, project.open().value(), ResultsReader.read(project.out()).value());
    }

    List<Sample> samples() throws IOException {
        return ReadersFuzzTest.all(project.out()).stream()
                .filter(sample -> !sample.name().endsWith(".xlsx"))
                .toList();
    }

    void read(Sample damaged, Random random) throws IOException {
        Path file = project.out().resolve(damaged.name());
        byte[] before = Files.readAllBytes(file);
        Files.write(file, damaged.bytes());
        try {
            look();
            Outcome<org.graunt.run.compare.Results> other = ResultsReader.read(project.out());
            if (other.succeeded()) {
                Comparison.of(honest, other.value());
            }
            LastRun.of(plan, project.out());
            PastScores.scores(project.out());
            PastScores.weights(project.out());
            stores();
            command(random.nextInt(8));
        } finally {
            Files.write(file, before);
        }
    }

    private void look() {
        Outcome<Results> opened = Results.open(project.out());
        if (!opened.succeeded()) {
            return;
        }
        try (Results results = opened.value()) {
            results.notes();
            results.ages();
            if (!results.places().isEmpty()) {
                results.testimony(results.everybody()).members();
            }
            results.partings();
            results.pooling(plan.project());
        }
    }

    private void stores() throws IOException {
        for (String id : List.of("toy", "other")) {
            Path store = project.out().resolve("draws").resolve(id + ".f32");
            Outcome<StoredPaths> opened = StoredPaths.open(store, plan.inputs().frame());
            if (opened.succeeded()) {
                opened.value().close();
            }
        }
    }

    private void command(int which) throws IOException {
        String file = project.file().toString();
        String out = project.out().toString();
        switch (which) {
            case 0 -> graunt("compare", out, out + "/scenarios/Fewer");
            case 1 -> graunt("ask", file, "--area", "A", "--ages", "all", "--date", "2022");
            case 2 -> graunt("export", out, "--format", "csv", "--out", out + "-csv");
            case 3 -> graunt("export", out, "--format", "xlsx", "--out", out + ".xlsx");
            default -> {
                // the others are quick and are always asked
            }
        }
    }

    private void graunt(String... words) throws IOException {
        StringWriter err = new StringWriter();
        Graunt.execute(
                new Surroundings(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err, true),
                        false,
                        project.models().getParent(),
                        ToyProject.ENGINES),
                words);
        Matcher report = REPORT.matcher(err.toString());
        if (report.find()) {
            Path told = Path.of(report.group(1));
            String story = Files.readString(told);
            Files.delete(told);
            throw fault(story);
        }
    }

    /** A fault that a command caught and told, as if it had been thrown here. */
    private static IllegalStateException fault(String story) {
        IllegalStateException fault = new IllegalStateException(story);
        List<StackTraceElement> trace = new ArrayList<>();
        for (String line : story.lines().filter(each -> each.strip().startsWith("at ")).toList()) {
            Matcher at =
                    Pattern.compile("at (?:\\S+/)?(\\S+)\\.(\\S+)\\((.*?)(?::(\\d+))?\\)")
                            .matcher(line);
            if (at.find()) {
                int number = at.group(4) == null ? -1 : Integer.parseInt(at.group(4));
                trace.add(new StackTraceElement(at.group(1), at.group(2), at.group(3), number));
            }
        }
        fault.setStackTrace(trace.toArray(StackTraceElement[]::new));
        return fault;
    }
}
