package org.graunt.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graunt.demography.Area;
import org.graunt.model.ModelSpec;
import org.graunt.model.Project;
import org.graunt.note.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A project that is written is the same project when it is read. */
class ProjectWriterTest {
    private static final List<String> AWKWARD =
            List.of(
                    "~", "null", "007", "1e3", ".5", "no", "true", ": ", " #", "*a", "&b", "- c",
                    "'", "\"", "{", "]", "%", "@", "Môn", "😀", "x", " ", "\\", "!t", "a: b", "\n");

    @TempDir Path folder;

    @Test
    void a_full_project_is_the_same_when_it_is_read_again() {
        Project project = SpecFiles.project(folder, ProjectReaderTest.FULL).value();
        assertThat(SpecFiles.project(folder, ProjectWriter.text(project)).value())
                .isEqualTo(project);
    }

    @Test
    void a_bare_project_is_the_same_when_it_is_read_again() {
        Project project = SpecFiles.project(folder, "graunt: 1\ndata: d").value();
        assertThat(SpecFiles.project(folder, ProjectWriter.text(project)).value())
                .isEqualTo(project);
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_its_texts_and_numbers_it_is_the_same_when_it_is_read_again(int seed) {
        Project project = made(new Random(seed));
        Outcome<Project> read = SpecFiles.project(folder, ProjectWriter.text(project));
        assertThat(read.notes()).isEmpty();
        assertThat(read.value()).isEqualTo(project);
    }

    private static Project made(Random random) {
        ModelSpec spec =
                new ModelSpec(
                        "id" + random.nextInt(100),
                        text(random),
                        "cohort-component",
                        text(random),
                        Map.of("preset", "gla", "migration-timing", "even"),
                        Map.of(
                                "window",
                                1 + random.nextInt(40),
                                "outflow-limit",
                                random.nextDouble() * Math.pow(10, -power(random)),
                                "table",
                                text(random),
                                "factors",
                                Map.of("moves", random.nextDouble() * 10)));
        Map<String, Object> change =
                Map.of(
                        "table", text(random),
                        "scale", random.nextGaussian(),
                        "from", random.nextLong(),
                        "areas", List.of(text(random), text(random)),
                        "deep", Map.of("k", text(random)));
        return new Project(
                text(random),
                text(random),
                new Area(text(random), text(random), Area.Kind.REGION, null, null),
                random.nextBoolean() ? 2000 : null,
                2010,
                random.nextBoolean() ? 2050 : null,
                "anchor-children",
                List.of(text(random)),
                List.of(spec),
                List.of(new Project.Scenario("S" + random.nextInt(100), List.of(change))),
                random.nextInt(1000),
                "all",
                random.nextLong(),
                Map.of("weights", Map.of(text(random), random.nextDouble() + 1)));
    }

    private static int power(Random random) {
        return random.nextInt(12);
    }

    /** Two to four awkward pieces, and one harmless so that the text is not blank. */
    private static String text(Random random) {
        String awkward =
                IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(i -> AWKWARD.get(random.nextInt(AWKWARD.size())))
                        .collect(Collectors.joining());
        return awkward.isBlank() ? awkward + "y" : awkward;
    }
}
