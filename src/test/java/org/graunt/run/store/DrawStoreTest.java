package org.graunt.run.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graunt.demography.AgeBand;
import org.graunt.model.Component;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.Quantity;
import org.graunt.model.SharedFits;
import org.graunt.model.cohort.past.CohortComponent;
import org.graunt.model.play.Play;
import org.graunt.note.Outcome;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Recording;
import org.graunt.testing.StrongDraws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawStoreTest {
    private static final int BASE = MadeCountry.BASE;
    private static final Horizon HORIZON = new Horizon(BASE, BASE + 3, 1);
    private static final StrongDraws DRAWS = StrongDraws.of(21, 4, 0.3);
    private static final Projector TREND =
            CohortComponent.of(ModelSpec.of("trend", "cohort-component"))
                    .then(
                            model ->
                                    model.fit(
                                            MadeCountry.of(4)
                                                    .inputs(
                                                            "births",
                                                            "internal-flows",
                                                            "international-in",
                                                            "international-out"),
                                            new SharedFits()))
                    .value();
    private static final Frame FRAME = TREND.frame();

    @TempDir Path folder;

    private StoredPaths stored(Path file, int block) throws IOException {
        try (DrawStore store = DrawStore.create(file, FRAME, HORIZON, DRAWS.count(), false)) {
            Play.of(2, block).project(TREND, DRAWS, HORIZON, any -> store.block());
            return store.finish();
        }
    }

    @Test
    void every_draw_is_what_the_projection_said_to_the_nearest_float() throws IOException {
        Recording said = Recording.of(TREND, DRAWS.block(0, 22), HORIZON);
        try (StoredPaths paths = stored(folder.resolve("a.f32"), 5)) {
            assertThat(paths.years()).containsExactly(BASE, BASE + 1, BASE + 2, BASE + 3);
            int children = quantity(paths, new Quantity.Persons(new AgeBand("4-10", 4, 10)));
            int leavers = quantity(paths, new Quantity.Flow(Component.INTERNAL_OUT));
            double[] persons = new double[21];
            double[] left = new double[21];
            for (int sex = 0; sex < 2; sex++) {
                paths.addTo(persons, 3, 1, sex, children);
                paths.addTo(left, 3, 1, sex, leavers);
            }
            for (int draw = 1; draw <= 21; draw++) {
                double expected = said.totalOfAges(Component.POPULATION, BASE + 3, 1, draw, 4, 10);
                assertThat(persons[draw - 1]).isCloseTo(expected, within(1e-6 * expected));
                double out = said.total(Component.INTERNAL_OUT, BASE + 3, 1, draw);
                assertThat(left[draw - 1]).isCloseTo(out, within(1e-6 * out));
            }
        }
    }

    private static int quantity(StoredPaths paths, Quantity quantity) {
        int position = paths.quantities().indexOf(quantity);
        assertThat(position).isNotNegative();
        return position;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 64})
    void blocks_change_no_byte(int block) throws IOException {
        stored(folder.resolve("a.f32"), 7).close();
        stored(folder.resolve("b.f32"), block).close();
        assertThat(Files.mismatch(folder.resolve("a.f32"), folder.resolve("b.f32"))).isEqualTo(-1);
        assertThat(Files.mismatch(folder.resolve("a.json"), folder.resolve("b.json")))
                .isEqualTo(-1);
    }

    @Test
    void a_store_is_opened_again_as_it_was_written() throws IOException {
        Path file = folder.resolve("a.f32");
        double[] before = new double[21];
        try (StoredPaths paths = stored(file, 7)) {
            paths.addTo(before, 2, 3, 0, 0);
        }
        Outcome<StoredPaths> opened = StoredPaths.open(file, FRAME);
        double[] after = new double[21];
        try (StoredPaths paths = opened.value()) {
            paths.addTo(after, 2, 3, 0, 0);
        }
        assertThat(after).containsExactly(before);
    }

    @Test
    void what_is_not_whole_or_was_touched_is_refused_with_the_reason() throws IOException {
        Path file = folder.resolve("a.f32");
        stored(file, 7).close();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(StoredPaths.open(file, FRAME).notes().getFirst().what()).contains("checksum");
        Files.write(file, new byte[] {1, 2, 3});
        assertThat(StoredPaths.open(file, FRAME).notes().getFirst().what()).contains("size");
        Files.delete(folder.resolve("a.json"));
        assertThat(StoredPaths.open(file, FRAME).notes().getFirst().what()).contains("no header");
    }

    @Test
    void a_store_that_was_not_finished_leaves_nothing_behind() throws IOException {
        Path file = folder.resolve("a.f32");
        try (DrawStore store = DrawStore.create(file, FRAME, HORIZON, 21, false)) {
            assertThat(folder).isNotEmptyDirectory();
            assertThat(file).doesNotExist();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void where_nothing_can_be_written_it_says_so_at_once() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file").resolve("a.f32");
        assertThatThrownBy(() -> DrawStore.create(blocked, FRAME, HORIZON, 21, false))
                .isInstanceOf(IOException.class);
    }

    @Test
    void every_single_age_is_kept_where_that_is_wanted() throws IOException {
        try (DrawStore store =
                DrawStore.create(folder.resolve("a.f32"), FRAME, HORIZON, 21, true)) {
            Play.of(1, 64).project(TREND, DRAWS, HORIZON, any -> store.block());
            try (StoredPaths paths = store.finish()) {
                List<Quantity> kept = paths.quantities();
                assertThat(kept)
                        .contains(new Quantity.Persons(new AgeBand("57", 57, 57)))
                        .contains(new Quantity.Persons(new AgeBand("90+", 90, AgeBand.OPEN)))
                        .doesNotHaveDuplicates();
            }
        }
    }
}
