package org.graunt.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.graunt.run.bench.Bench;
import org.graunt.run.bench.Measure;
import org.graunt.run.bench.Measures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code graunt bench}: how fast the heart of Graunt beats on this machine. */
@Command(
        name = "bench",
        description = "Measures how fast Graunt is on this machine.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--json", description = "One line of JSON for each measure.")
    private boolean json;

    BenchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Bench bench = Bench.standard();
        for (Measure measure : Measures.all()) {
            Bench.Result result = bench.take(measure);
            surroundings.out().println(json ? result.json() : words(result));
            surroundings.out().flush();
        }
        return ExitCode.DONE;
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
