package org.graunt.run.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

class BenchTest {

    @Test
    void work_is_warmed_up_and_then_repeated() {
        AtomicInteger runs = new AtomicInteger();
        Bench.Result result = Bench.of(0, 5).take(counting(runs));
        assertThat(runs.get()).isEqualTo(3 + 5);
        assertThat(result.check()).isEqualTo(8);
        assertThat(result.value()).isPositive();
        assertThat(result.repeats()).isEqualTo(5);
    }

    @Test
    void a_result_is_one_line_of_json() {
        Bench.Result result = new Bench.Result("walk", 1.5, 1.25, "km", 9, 0.25, 0);
        assertThat(result.json())
                .isEqualTo(
                        "{\"measure\":\"walk\",\"value\":1.5,\"best\":1.25,\"unit\":\"km\",\"repeats\":9,\"spread\":0.25}");
    }

    @Test
    void every_measure_there_is_can_be_taken_and_has_a_name_of_its_own() {
        assertThat(Measures.all()).extracting(Measure::name).doesNotHaveDuplicates();
        for (Measure measure : Measures.all()) {
            assertThat(measure.prepare().getAsDouble()).as(measure.name()).isFinite();
        }
    }

    private static Measure counting(AtomicInteger runs) {
        return new Measure() {
            @Override
            public String name() {
                return "counting";
            }

            @Override
            public String unit() {
                return "ms";
            }

            @Override
            public DoubleSupplier prepare() {
                return () -> runs.incrementAndGet() > 0 ? 1 : 0;
            }
        };
    }
}
