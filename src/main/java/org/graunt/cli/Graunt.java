package org.graunt.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.graunt.run.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code graunt} with all its commands. */
@Command(
        name = "graunt",
        description = "A workbench for population projections.",
        version = "graunt " + Version.NUMBER,
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "Exit codes: 0 done; 1 finished with failures; 2 wrong use; 3 bad input; 130 cancelled."
        })
public final class Graunt implements Runnable {
    private final Surroundings surroundings;

    @Spec private CommandSpec spec = CommandSpec.create();

    private Graunt(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Does what the words say.
     *
     * @return the exit code
     */
    public static int execute(Surroundings surroundings, String... words) {
        try {
            String[] meant = isProject(words) ? new String[] {"window", words[0]} : words;
            return new Graunt(surroundings).commandLine().execute(meant);
        } catch (Error failure) { // picocli hands on exceptions, but lets errors through
            return FaultReport.tell(failure, words, surroundings.err());
        }
    }

    /** True for a project file and nothing else, as a desktop hands it over at a double click. */
    private static boolean isProject(String... words) {
        return words.length == 1
                && words[0].toLowerCase(Locale.ROOT).matches("(?s).*\\.ya?ml")
                && Files.isRegularFile(Path.of(words[0]));
    }

    private CommandLine commandLine() {
        CommandLine line =
                new CommandLine(this)
                        .addSubcommand(new RunCommand(surroundings))
                        .addSubcommand(new CheckCommand(surroundings))
                        .addSubcommand(new CorrectCommand(surroundings))
                        .addSubcommand(new ImportCommand(surroundings))
                        .addSubcommand(new AskCommand(surroundings))
                        .addSubcommand(new SchoolsCommand(surroundings))
                        .addSubcommand(new ExportCommand(surroundings))
                        .addSubcommand(new BacktestCommand(surroundings))
                        .addSubcommand(new CompareCommand(surroundings))
                        .addSubcommand(new ModelsCommand(surroundings))
                        .addSubcommand(new SampleCommand(surroundings))
                        .addSubcommand(new BenchCommand(surroundings))
                        .addSubcommand(new WindowCommand(surroundings));
        line.setOut(surroundings.out()).setErr(surroundings.err());
        line.setParameterExceptionHandler((mistake, words) -> explain(mistake));
        line.setExecutionExceptionHandler(
                (failure, command, parsed) ->
                        FaultReport.tell(
                                failure,
                                parsed.originalArgs().toArray(String[]::new),
                                surroundings.err()));
        return line;
    }

    /** What is wrong with the words, and in one line what they may be. */
    private int explain(ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = surroundings.err();
        err.println(mistake.getMessage());
        UnmatchedArgumentException.printSuggestions(mistake, err);
        err.print("Usage: " + command.getHelp().synopsis("Usage: ".length()));
        err.println("%s --help says more.".formatted(command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    /** Called where no command was given. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Which command? One of %s."
                        .formatted(String.join(", ", spec.subcommands().keySet())));
    }
}
