package org.graunt.deliver.schools;

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
import org.graunt.run.Watcher;
import org.graunt.schools.Accuracy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forecasts of the sample's past rolls, and that they are as sure as they say. */
@Tag("slow")
class SampleSchoolsTest {
    @TempDir static Path folder;

    private static List<Accuracy> accuracy = List.of();

    @BeforeAll
    static void forecastThePast() throws IOException {
        Path project = folder.resolve("london.yaml");
        Files.createDirectories(folder.resolve("london"));
        Files.copy(Path.of("sample-data/london.yaml"), project);
        try (Stream<Path> tables = Files.list(Path.of("sample-data/london"))) {
            for (Path table : tables.toList()) {
                Files.copy(table, folder.resolve("london").resolve(table.getFileName()));
            }
        }
        Overrides overrides = new Overrides(100, null, null, null, 2030);
        Plan plan = Opening.open(project, Path.of("models"), Engines.all(), overrides).value();
        accuracy = SchoolWork.of(plan, folder.resolve("out"), Watcher.none()).value().accuracy();
    }

    private static Accuracy of(String method, String phase, int horizon) {
        return accuracy.stream()
                .filter(one -> one.method().equals(method) && one.phase().equals(phase))
                .filter(one -> one.horizon() == horizon)
                .filter(one -> one.group() == null && one.origin() == null)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void seven_to_nine_in_ten_rolls_lie_between_p10_and_p90(int horizon) {
        for (String phase : List.of("primary", "secondary")) {
            assertThat(of(SchoolBacktest.OURS, phase, horizon).within80())
                    .as(phase)
                    .isBetween(0.7, 0.9);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void they_err_less_than_last_years_ratios_rolled_forward(int horizon) {
        for (String phase : List.of("primary", "secondary")) {
            assertThat(of(SchoolBacktest.OURS, phase, horizon).mape())
                    .as(phase)
                    .isLessThan(of(SchoolBacktest.ROLLED, phase, horizon).mape());
        }
    }

    @Test
    void all_pupils_together_are_missed_by_less_than_one_per_cent() {
        for (String phase : List.of("primary", "secondary")) {
            for (int horizon : List.of(1, 3, 5)) {
                assertThat(Math.abs(of(SchoolBacktest.OURS, phase, horizon).totalError()))
                        .isLessThan(0.01);
            }
        }
    }
}
