package org.graunt.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graunt.model.Engine;
import org.graunt.model.ModelSpec;
import org.graunt.model.Need;
import org.graunt.model.ProjectionModel;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.graunt.run.Opening;
import picocli.CommandLine.Command;

/** {@code graunt models}: the models that any project may name. */
@Command(
        name = "models",
        description = "Lists the models that any project may name, and the tables each must have.",
        mixinStandardHelpOptions = true)
final class ModelsCommand implements Callable<Integer> {
    private static final List<String> HEADER = List.of("id", "family", "engine", "needs", "title");

    private final Surroundings surroundings;

    ModelsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Outcome<Map<String, ModelSpec>> library =
                Opening.library(surroundings.models(), surroundings.engines());
        NoteLines.print(surroundings.err(), library.notes(), Severity.WARNING, Integer.MAX_VALUE);
        if (!library.succeeded()) {
            return ExitCode.BAD_INPUT;
        }
        Stream<List<String>> rows =
                library.value().values().stream()
                        .sorted(Comparator.comparing(ModelSpec::id))
                        .map(this::row);
        List<List<String>> table = Stream.concat(Stream.of(HEADER), rows).toList();
        Columns.print(surroundings.out(), table);
        return ExitCode.DONE;
    }

    private List<String> row(ModelSpec spec) {
        return List.of(spec.id(), spec.family(), spec.engine(), needs(spec), spec.title());
    }

    private String needs(ModelSpec spec) {
        Engine engine =
                surroundings.engines().stream()
                        .filter(each -> each.name().equals(spec.engine()))
                        .findFirst()
                        .orElseThrow();
        Outcome<ProjectionModel> model = engine.build().apply(spec);
        if (!model.succeeded()) {
            return "(" + model.notes().getFirst().what() + ")";
        }
        return model.value().needs().stream().map(Need::table).collect(Collectors.joining(", "));
    }
}
