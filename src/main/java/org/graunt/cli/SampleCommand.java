package org.graunt.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.sample.Sample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graunt sample}: a synthetic London to try things on. */
@Command(
        name = "sample",
        description =
                "Writes a synthetic London: a project, its tables, and the truth behind them.",
        mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "DIR",
            description = "The folder; empty, new, or of an earlier sample.")
    private Path folder = Path.of("");

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "From which every number follows; that of the sample with Graunt by default.")
    private long seed = Sample.SEED;

    SampleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Outcome<List<Path>> written = Sample.write(folder, seed);
        NoteLines.print(surroundings.err(), written.notes(), Severity.WARNING, Integer.MAX_VALUE);
        if (!written.succeeded()) {
            return ExitCode.BAD_INPUT;
        }
        List<Path> files = written.value();
        files.forEach(file -> surroundings.out().println(folder.resolve(file)));
        surroundings
                .out()
                .println(
                        "%d files, all SYNTHETIC, seed %d. Next: graunt run %s"
                                .formatted(files.size(), seed, folder.resolve(files.getFirst())));
        return ExitCode.DONE;
    }
}
