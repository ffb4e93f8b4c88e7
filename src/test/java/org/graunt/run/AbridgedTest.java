package org.graunt.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graunt.model.Quantity;
import org.graunt.run.store.StoredPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first look beside the run that it stands for. */
class AbridgedTest {
    @TempDir private Path folder = Path.of("");

    private ToyProject toy() throws IOException {
        return ToyProject.in(
                folder,
                "models: [toy, other]",
                "draws: 40",
                "scenarios:",
                "  - name: More",
                "    change: [{table: population, scale: 1.1, from: 2018}]");
    }

    private static Plan abridged(ToyProject toy) {
        Overrides first = Overrides.none().abridging();
        return Opening.open(toy.file(), toy.models(), ToyProject.ENGINES, first).value();
    }

    private static Path look(ToyProject toy, Path into) {
        RunResult result =
                Abridged.run(abridged(toy), new RunSettings(into, 2, 16), Watcher.none());
        assertThat(result.status()).isEqualTo(RunResult.Status.DONE);
        return into;
    }

    private static StoredPaths store(Path results) throws IOException {
        RunSummary summary = RunSummary.read(results).value();
        return StoredPaths.look(results.resolve("draws/toy.f32"), summary.geography()).value();
    }

    @Test
    void it_holds_the_draws_of_all_ages_that_a_whole_run_holds() throws IOException {
        ToyProject toy = toy();
        toy.run(1, 16, Watcher.none());
        Path look = look(toy, folder.resolve("look.out"));
        try (StoredPaths whole = store(toy.out());
                StoredPaths few = store(look)) {
            assertThat(few.quantities()).extracting(Quantity::label).containsExactly("persons all");
            assertThat(few.years()).isEqualTo(whole.years());
            assertThat(StoredPaths.open(look.resolve("draws/toy.f32"), few.frame()).succeeded())
                    .as("its checksums are right")
                    .isTrue();
            for (int area = 0; area < 3; area++) {
                double[] expected = new double[40];
                double[] found = new double[40];
                for (int sex = 0; sex < 2; sex++) {
                    whole.addTo(expected, 5, area, sex, 0);
                    few.addTo(found, 5, area, sex, 0);
                }
                assertThat(found).containsExactly(expected, within(0.0));
            }
        }
    }

    @Test
    void it_is_without_scenarios_and_large_tables_and_has_what_a_window_opens_with()
            throws IOException {
        Path look = look(toy(), folder.resolve("look.out"));
        assertThat(look.resolve("scenarios")).doesNotExist();
        assertThat(look.resolve("members/toy/population.csv")).doesNotExist();
        assertThat(look.resolve("ensemble/fan.csv")).doesNotExist();
        assertThat(look.resolve("side-by-side.csv")).exists();
        assertThat(look.resolve("ensemble/disagreement.csv")).exists();
        assertThat(look.resolve("UNFINISHED")).doesNotExist();
    }

    @Test
    void it_is_never_taken_for_the_last_run_and_says_in_what_it_differs() throws IOException {
        ToyProject toy = toy();
        Plan plan = toy.open().value();
        Path look = look(toy, toy.out());
        assertThat(LastRun.of(plan, look)).isEmpty();
        assertThat(Outdated.of(plan, look))
                .containsExactlyInAnyOrder(
                        "none of its scenarios", "draws of all ages together only");
    }

    @Test
    void a_run_afterwards_takes_its_place_and_differs_in_nothing() throws IOException {
        ToyProject toy = toy();
        look(toy, toy.out());
        toy.run(1, 16, Watcher.none());
        assertThat(toy.out().resolve("scenarios/More")).exists();
        Plan plan = toy.open().value();
        assertThat(LastRun.of(plan, toy.out())).isPresent();
        assertThat(Outdated.of(plan, toy.out())).isEmpty();
    }

    @Test
    void another_project_file_and_other_tables_are_named() throws IOException {
        ToyProject toy = toy();
        toy.run(1, 16, Watcher.none());
        Files.writeString(toy.file(), Files.readString(toy.file()) + "# a remark\n");
        assertThat(Outdated.of(toy.open().value(), toy.out()))
                .containsExactly("the project file has changed");
        String text = Files.readString(toy.file()).replace("draws: 40", "draws: 20");
        Files.writeString(toy.file(), text);
        Path population = folder.resolve("tables/population.csv");
        Files.writeString(
                population, Files.readString(population).replace("A,F,0,2020,", "A,F,0,2020,1"));
        assertThat(Outdated.of(toy.open().value(), toy.out()))
                .containsExactly("40 draws in place of 20", "other tables (population)");
    }

    @Test
    void where_nothing_was_run_nothing_differs() throws IOException {
        assertThat(Outdated.of(toy().open().value(), folder.resolve("toy.out"))).isEmpty();
    }
}
