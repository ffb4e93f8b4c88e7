package org.graunt.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graunt.run.Engines;
import org.graunt.run.Opening;
import org.graunt.run.Overrides;
import org.graunt.run.Plan;
import org.graunt.run.RunSettings;
import org.graunt.run.Runner;
import org.graunt.run.Watcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Births of the sample's London go on from where they are. */
class SampleBirthsTest {
    /** Live births of the year to mid-2023, as the sample's table has them. */
    private static final double LAST = 113_091;

    @TempDir Path folder;

    @Test
    void no_models_births_leap_in_the_first_projected_year() throws IOException {
        Path project = folder.resolve("london.yaml");
        String text = Files.readString(Path.of("sample-data", "london.yaml"));
        Files.writeString(
                project,
                text.replace("london/", Path.of("sample-data/london").toAbsolutePath() + "/")
                        .replace("correction: reconcile", "correction: none"));
        Plan plan =
                Opening.open(
                                project,
                                Path.of("models"),
                                Engines.all(),
                                new Overrides(0, null, null, null, 2024))
                        .value();
        Path out = folder.resolve("out");
        Runner.run(plan, RunSettings.into(out), Watcher.none());
        List<String> members;
        try (Stream<Path> found = Files.list(out.resolve("members"))) {
            members = found.map(path -> path.getFileName().toString()).toList();
        }
        assertThat(members).hasSize(6);
        for (String member : members) {
            assertThat(births(out.resolve("members").resolve(member)))
                    .as(member)
                    .isBetween(0.94 * LAST, 1.06 * LAST);
        }
    }

    private static double births(Path member) throws IOException {
        try (Stream<String> lines = Files.lines(member.resolve("components.csv"))) {
            return lines.filter(line -> line.startsWith("E12000007,2024,"))
                    .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[2]))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
