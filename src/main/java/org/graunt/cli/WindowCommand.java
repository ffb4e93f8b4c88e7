package org.graunt.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code graunt window}: the workbench on the screen. */
@Command(
        name = "window",
        description = "Opens the window: on a project, or on the sample.",
        mixinStandardHelpOptions = true)
final class WindowCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "PROJECT", arity = "0..1", description = "The project file.")
    private @Nullable Path project;

    @Mixin private Trust trust = new Trust();

    WindowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** A machine without a display is no wrong use: the work failed, as a model may. */
    @Override
    public Integer call() {
        Outcome<Boolean> opened =
                surroundings.door().open(Optional.ofNullable(project), trust.outside());
        NoteLines.print(surroundings.err(), opened.notes(), Severity.WARNING, Integer.MAX_VALUE);
        surroundings.err().flush();
        return opened.succeeded() ? ExitCode.DONE : ExitCode.WITH_FAILURES;
    }
}
