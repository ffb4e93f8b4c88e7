package org.graunt.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {
    private static final int WIDTH = 53;

    @ParameterizedTest(name = "{0} rows at once")
    @ValueSource(ints = {1, 2, 3, 4})
    void vectors_of_the_processor_give_the_same_bits_as_the_plain_way(int height) {
        SplittableRandom random = new SplittableRandom(height);
        double[] factors = random.doubles(4 * WIDTH, -1, 1).toArray();
        double[] matrix = random.doubles(WIDTH * WIDTH, -1, 1).toArray();
        double[] plain = random.doubles(4 * WIDTH, -1, 1).toArray();
        double[] quick = plain.clone();
        PlainRows.INSTANCE.add(factors, 0, matrix, WIDTH, 3, 50, 2, plain, 2, height, WIDTH - 2);
        Rows.best().add(factors, 0, matrix, WIDTH, 3, 50, 2, quick, 2, height, WIDTH - 2);
        assertThat(quick).isEqualTo(plain);
    }
}
