package org.graunt.model.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.graunt.model.Component;
import org.graunt.model.DrawSet;
import org.graunt.model.Draws;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Projector;
import org.graunt.model.Year;
import org.graunt.model.YearSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayTest {
    private static final Horizon HORIZON = new Horizon(2020, 2025, 1);
    private final ToyProjector toy = ToyProjector.small();

    @ParameterizedTest
    @CsvSource({"1,7", "2,7", "4,7", "2,1", "2,64", "3,100"})
    void threads_and_block_size_change_no_bit_of_any_draw(int threads, int block) {
        Map<String, Double> alone = cells(Play.of(1, 41), ToyProjector.draws(40, 3));
        assertThat(cells(Play.of(threads, block), ToyProjector.draws(40, 3))).isEqualTo(alone);
        assertThat(alone.keySet()).hasSize(41 * 6 * 20 * 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void twice_the_draws_contain_the_first_half(long seed) {
        Map<String, Double> half = cells(Play.of(2, 8), ToyProjector.draws(10, seed));
        Map<String, Double> whole = cells(Play.of(2, 8), ToyProjector.draws(20, seed));
        assertThat(whole).containsAllEntriesOf(half);
    }

    @Test
    void draws_differ_from_each_other_and_from_the_central_path() {
        Map<String, Double> cells = cells(Play.on(2), ToyProjector.draws(2, 3));
        assertThat(
                        Set.of(
                                cells.get("0 2025 4 1"),
                                cells.get("1 2025 4 1"),
                                cells.get("2 2025 4 1")))
                .hasSize(3);
    }

    @Test
    void progress_counts_every_year_of_every_block() {
        Set<Long> done = ConcurrentHashMap.newKeySet();
        AtomicInteger total = new AtomicInteger();
        Audience counting =
                new Quiet() {
                    @Override
                    public void progressed(long now, long of) {
                        done.add(now);
                        total.set((int) of);
                    }
                };
        Play.of(2, 4).project(toy, ToyProjector.draws(9, 1), HORIZON, counting);
        assertThat(total.get()).isEqualTo(3 * 6);
        assertThat(done).hasSize(3 * 6).contains(1L, 18L);
    }

    @Test
    void cancelling_stops_within_a_year_of_each_block() {
        AtomicInteger years = new AtomicInteger();
        Audience impatient =
                new Quiet() {
                    @Override
                    public void progressed(long now, long of) {
                        years.incrementAndGet();
                    }

                    @Override
                    public boolean cancelled() {
                        return years.get() >= 3;
                    }
                };
        assertThatThrownBy(
                        () ->
                                Play.of(2, 4)
                                        .project(
                                                toy, ToyProjector.draws(99, 1), HORIZON, impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(years.get()).isBetween(3, 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void the_first_failing_block_is_told_with_its_cause(int threads) {
        Projector failing = new FailingFrom(toy, 8);
        assertThatThrownBy(
                        () ->
                                Play.of(threads, 4)
                                        .project(
                                                failing,
                                                ToyProjector.draws(99, 1),
                                                HORIZON,
                                                new Quiet()))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("Draws 8 to 11: no draw 8 today")
                .hasCauseExactlyInstanceOf(ArithmeticException.class);
    }

    @Test
    void no_threads_are_refused() {
        assertThatThrownBy(() -> Play.on(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private Map<String, Double> cells(Play play, DrawSet draws) {
        Map<String, Double> cells = new ConcurrentSkipListMap<>();
        Audience keeping =
                block ->
                        year -> {
                            for (int lane = 0; lane < year.lanes(); lane++) {
                                keep(year, lane, cells);
                            }
                        };
        play.project(toy, draws, HORIZON, keeping);
        return new TreeMap<>(cells);
    }

    private static void keep(Year year, int lane, Map<String, Double> cells) {
        for (int cell = 0; cell < year.frame().cells(); cell++) {
            for (int area = 0; area < year.frame().areas(); area++) {
                double people = year.array(Component.POPULATION)[year.index(cell, area) + lane];
                int draw = year.firstDraw() + lane;
                cells.put("%d %d %d %d".formatted(draw, year.year(), cell, area), people);
            }
        }
    }

    private static class Quiet implements Audience {
        @Override
        public YearSink sink(Draws block) {
            return year -> {};
        }
    }

    private record FailingFrom(ToyProjector toy, int draw) implements Projector {
        @Override
        public Frame frame() {
            return toy.frame();
        }

        @Override
        public void project(Draws block, Horizon horizon, YearSink sink) {
            if (block.first() >= draw) {
                throw new ArithmeticException("no draw %d today".formatted(block.first()));
            }
            toy.project(block, horizon, sink);
        }
    }
}
