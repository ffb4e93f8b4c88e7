package org.graunt.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graunt.demography.AgeBand;
import org.graunt.demography.Area;
import org.graunt.demography.Sex;
import org.graunt.model.Driver;
import org.graunt.model.ModelSpec;
import org.graunt.model.Project;
import org.graunt.model.Reach;
import org.graunt.model.ScenarioChange;
import org.graunt.note.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A project that is written is the same project when it is read. */
class ProjectWriterTest {
    private static final List<Driver> LEVERS =
            Arrays.stream(Driver.values()).filter(driver -> !driver.additive()).toList();

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
                List.of(new Project.Scenario("S" + random.nextInt(100), changes(random))),
                random.nextInt(1000),
                "all",
                random.nextLong(),
                Map.of("weights", Map.of(text(random), random.nextDouble() + 1)));
    }

    private static List<ScenarioChange> changes(Random random) {
        Reach.Years years =
                new Reach.Years(
                        random.nextBoolean() ? 2000 + random.nextInt(20) : null,
                        random.nextBoolean() ? 2040 + random.nextInt(20) : null,
                        random.nextBoolean() ? 2020 + random.nextInt(20) : null);
        String ages = List.of("4", "16-19", "85+").get(random.nextInt(3));
        Reach reach =
                new Reach(
                        random.nextBoolean()
                                ? List.of(text(random))
                                : List.of(text(random), text(random)),
                        random.nextBoolean() ? AgeBand.parse(ages).orElseThrow() : null,
                        random.nextBoolean() ? Sex.FEMALE : null,
                        random.nextBoolean()
                                ? Map.of("kind", List.of(text(random)), "b", List.of("1", "2"))
                                : Map.of(),
                        years);
        Reach soon = new Reach(List.of(), null, null, Map.of(), years);
        String where = "elsewhere.yaml:1:1";
        return List.of(
                new ScenarioChange(
                        where,
                        new ScenarioChange.OfTable(text(random)),
                        new ScenarioChange.Shift(random.nextGaussian()),
                        reach),
                new ScenarioChange(
                        where,
                        new ScenarioChange.OfTable("gva"),
                        new ScenarioChange.Replace(random.nextInt(100)),
                        reach),
                new ScenarioChange(
                        where,
                        new ScenarioChange.OfSetting(text(random), List.of(text(random), "m")),
                        new ScenarioChange.ReplaceText(text(random)),
                        Reach.EVERYTHING),
                new ScenarioChange(
                        where,
                        new ScenarioChange.OfDriver(LEVERS.get(random.nextInt(LEVERS.size()))),
                        new ScenarioChange.Scale(random.nextDouble()),
                        soon));
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
