package org.graunt.model.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.graunt.model.Draws;
import org.graunt.model.Horizon;
import org.graunt.model.ModelSpec;
import org.graunt.model.SharedFits;
import org.graunt.model.cohort.past.CohortComponent;
import org.graunt.testing.Difference;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Recording;
import org.graunt.testing.StrongDraws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelTest {
    private static final double[] RATIOS = {0, Double.MIN_VALUE, 1e-300, 0.5, 0.999, 1};
    private static final double[] POWERS = {0, Double.MIN_VALUE, 1e-12, 0.3, 1, 1.0000001, 5, 40};

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void products_are_the_same_bits_for_every_size_and_layout(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int rows = 1; rows <= 9; rows++) {
            for (int columns = 1; columns <= 9; columns++) {
                for (int lanes : new int[] {1, 8, 16, 24, 40}) {
                    assertSameProduct(random, rows, columns, lanes);
                }
            }
        }
    }

    private static void assertSameProduct(
            SplittableRandom random, int rows, int columns, int lanes) {
        double[] values = numbers(random, 2 * rows * columns);
        Panels matrix =
                Panels.of(2, rows, columns, (c, r, k) -> values[(c * rows + r) * columns + k]);
        int first = random.nextInt(columns);
        int from = random.nextInt(5);
        double[] byColumn = numbers(random, from + columns * lanes + 3);
        double[] byRow = numbers(random, from + rows * lanes + 3);
        double[] scratch = new double[Kernel.scratch(columns)];
        double[] plain = byRow.clone();
        double[] vector = byRow.clone();
        for (int k = 0; k < 2; k++) {
            Kernel kernel = k == 0 ? PlainKernel.INSTANCE : VectorKernel.INSTANCE;
            Kernel.Operand x = Kernel.Operand.of(byColumn, from);
            Kernel.Operand y = Kernel.Operand.of(k == 0 ? plain : vector, from);
            kernel.multiply(matrix, 1, first, columns - first, x, y, lanes, scratch);
        }
        assertThat(bits(vector)).isEqualTo(bits(plain));
        assertProduct(matrix, first, byColumn, from, plain, byRow, lanes);
    }

    /** Against the sum written down, and nothing touched outside it. */
    private static void assertProduct(
            Panels m,
            int first,
            double[] x,
            int from,
            double[] result,
            double[] before,
            int lanes) {
        for (int i = 0; i < result.length; i++) {
            int row = i < from ? -1 : (i - from) / lanes;
            double expected = before[i];
            if (row >= 0 && row < m.rows()) {
                int lane = (i - from) % lanes;
                expected = 0;
                for (int column = first; column < m.columns(); column++) {
                    expected += m.get(1, row, column) * x[from + (column - first) * lanes + lane];
                }
            }
            assertThat(result[i]).isCloseTo(expected, within(1e-9 * (1 + Math.abs(expected))));
        }
    }

    private static double[] numbers(SplittableRandom random, int count) {
        return random.doubles(count, -3, 1000).toArray();
    }

    private static long[] bits(double[] values) {
        return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void survivors_are_the_same_bits_for_every_ratio_and_power(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int lanes : new int[] {1, 8, 24}) {
            for (int i = 0; i < RATIOS.length + 8; i++) {
                double ratio = i < RATIOS.length ? RATIOS[i] : random.nextDouble();
                assertSameSurvivors(random, ratio, lanes);
            }
        }
    }

    private static void assertSameSurvivors(SplittableRandom random, double ratio, int lanes) {
        double log = Math.max(StrictMath.log(ratio), -1e5);
        double[] power = new double[lanes + 2];
        for (int i = 0; i < power.length; i++) {
            power[i] =
                    random.nextBoolean()
                            ? POWERS[random.nextInt(POWERS.length)]
                            : 3 * random.nextDouble();
        }
        double[] people = numbers(random, lanes + 1);
        double[] plain = new double[lanes + 4];
        double[] vector = new double[lanes + 4];
        Kernel.Operand powers = Kernel.Operand.of(power, 2);
        Kernel.Operand from = Kernel.Operand.of(people, 1);
        double[] plainDeaths = new double[lanes + 4];
        double[] vectorDeaths = new double[lanes + 4];
        Kernel.Operand plainInto = Kernel.Operand.of(plain, 3);
        Kernel.Operand vectorInto = Kernel.Operand.of(vector, 3);
        Kernel.Operand plainDead = Kernel.Operand.of(plainDeaths, 2);
        Kernel.Operand vectorDead = Kernel.Operand.of(vectorDeaths, 2);
        PlainKernel.INSTANCE.survive(ratio, log, powers, from, plainInto, plainDead, lanes);
        VectorKernel.INSTANCE.survive(ratio, log, powers, from, vectorInto, vectorDead, lanes);
        assertThat(bits(vectorDeaths)).isEqualTo(bits(plainDeaths));
        for (int lane = 0; lane < lanes; lane++) {
            assertThat(plainDeaths[2 + lane]).isEqualTo(people[1 + lane] - plain[3 + lane]);
        }
        assertThat(bits(vector)).isEqualTo(bits(plain));
        for (int lane = 0; lane < lanes; lane++) {
            double expected = people[1 + lane] * StrictMath.pow(ratio, power[2 + lane]);
            // where nobody survives, a power so small that the logarithm vanishes is no power
            boolean meant = ratio > 0 || power[2 + lane] > 0.01 || power[2 + lane] == 0;
            if (meant) {
                assertThat(plain[3 + lane])
                        .as("%s to the power %s", ratio, power[2 + lane])
                        .isCloseTo(expected, within(1e-12 * Math.abs(expected) + 1e-300));
            }
        }
    }

    @Test
    void a_power_of_one_gives_the_very_product() {
        double[] ones = new double[8];
        Arrays.fill(ones, 1);
        double[] people = {1, 3, 7, 1e9, 0, 0.1, 123.456, 1e-3};
        double[] survivors = new double[8];
        double ratio = 0.98765432109876;
        Kernel.best()
                .survive(
                        ratio,
                        StrictMath.log(ratio),
                        Kernel.Operand.of(ones, 0),
                        Kernel.Operand.of(people, 0),
                        Kernel.Operand.of(survivors, 0),
                        Kernel.Operand.of(new double[8], 0),
                        8);
        assertThat(survivors).isEqualTo(Arrays.stream(people).map(p -> p * ratio).toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void the_exponential_is_within_two_units_in_the_last_place(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double worst = 0;
        for (int i = 0; i < 200_000; i++) {
            double argument = -700 * Math.pow(random.nextDouble(), 1 + 8 * random.nextDouble());
            double expected = StrictMath.exp(argument);
            worst =
                    Math.max(
                            worst,
                            Math.abs(Exponential.of(argument) - expected) / Math.ulp(expected));
        }
        assertThat(worst).isLessThanOrEqualTo(2);
        assertThat(Exponential.of(0)).isEqualTo(1);
        assertThat(Exponential.of(-0.0)).isEqualTo(1);
        assertThat(Exponential.of(-1e9)).isLessThan(1e-300).isNotNegative();
    }

    @Test
    void this_build_proves_the_vectors_of_the_processor() {
        assumeTrue(
                ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent(),
                "The vector module is not among the modules of this run");
        assertThat(Kernel.best().name()).isEqualTo("vector");
    }

    @Test
    void a_whole_projection_has_the_same_bits_on_either_kernel() {
        ModelSpec spec = ModelSpec.of("trend", "cohort-component");
        Recording best = projected(spec.with("kernel", "best"));
        Recording plain = projected(spec.with("kernel", "plain"));
        for (int lane = 0; lane < best.lanes(); lane++) {
            assertThat(Difference.inBits(best.lane(lane), plain.lane(lane))).isEmpty();
        }
    }

    private static Recording projected(ModelSpec spec) {
        Draws block = StrongDraws.of(20, 5, 1.5).block(0, 20);
        return Recording.of(
                CohortComponent.ENGINE
                        .build()
                        .apply(spec)
                        .then(
                                model ->
                                        model.prepare(
                                                MadeCountry.of(5)
                                                        .inputs(
                                                                "births",
                                                                "deaths",
                                                                "internal-flows",
                                                                "international-in",
                                                                "international-out"),
                                                new SharedFits()))
                        .value(),
                block,
                new Horizon(MadeCountry.BASE, MadeCountry.BASE + 5, 1));
    }
}
