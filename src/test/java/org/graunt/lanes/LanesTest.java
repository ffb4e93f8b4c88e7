package org.graunt.lanes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LanesTest {
    private static final int LENGTH = 80;
    private static final double[] ODD = {
        0, -0.0, 1e-320, -1e-320, Double.MIN_NORMAL, -1, 1e300, -1e300, Double.POSITIVE_INFINITY
    };

    @BeforeEach
    void vectorsAreThere() {
        assumeTrue(Lanes.hasVectors(), "The vector module is not among the modules of this run");
    }

    /** One call over four arrays, which begin at places of their own. */
    private interface Call extends BiConsumer<Lanes, Numbers> {}

    private record Numbers(double[][] arrays, int[] from, double factor, int count) {
        static Numbers of(int seed) {
            SplittableRandom random = new SplittableRandom(seed);
            double[][] arrays = new double[4][];
            Arrays.setAll(
                    arrays,
                    any -> IntStream.range(0, LENGTH).mapToDouble(i -> number(random)).toArray());
            int[] from = random.ints(4, 0, 9).toArray();
            return new Numbers(arrays, from, number(random), random.nextInt(LENGTH - 8));
        }

        private static double number(SplittableRandom random) {
            return random.nextInt(6) == 0
                    ? ODD[random.nextInt(ODD.length)]
                    : random.nextDouble(-5, 1000);
        }

        Numbers copy() {
            double[][] copies = Arrays.stream(arrays).map(double[]::clone).toArray(double[][]::new);
            return new Numbers(copies, from, factor, count);
        }

        double[] array(int k) {
            return arrays[k];
        }

        int from(int k) {
            return from[k];
        }

        double[] y() {
            return arrays[0];
        }

        int to() {
            return from[0];
        }
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                call("add", (l, n) -> l.add(n.y(), n.to(), n.array(1), n.from(1), n.count())),
                call(
                        "addTimes",
                        (l, n) ->
                                l.addTimes(
                                        n.y(),
                                        n.to(),
                                        n.factor(),
                                        n.array(1),
                                        n.from(1),
                                        n.count())),
                call(
                        "addTimesSum",
                        (l, n) ->
                                l.addTimesSum(
                                        n.y(),
                                        n.to(),
                                        n.factor(),
                                        n.array(1),
                                        n.from(1),
                                        n.array(2),
                                        n.from(2),
                                        n.count())),
                call(
                        "addDifference",
                        (l, n) ->
                                l.addDifference(
                                        n.y(),
                                        n.to(),
                                        n.array(1),
                                        n.array(2),
                                        n.from(1),
                                        n.count())),
                call(
                        "balance",
                        (l, n) ->
                                l.balance(
                                        n.y(),
                                        n.to(),
                                        n.array(1),
                                        n.from(1),
                                        n.array(2),
                                        n.array(3),
                                        n.from(2),
                                        n.count())),
                call(
                        "difference",
                        (l, n) ->
                                l.difference(
                                        n.y(),
                                        n.to(),
                                        n.array(1),
                                        n.from(1),
                                        n.array(2),
                                        n.from(2),
                                        n.count())),
                call(
                        "sum",
                        (l, n) ->
                                l.sum(
                                        n.y(),
                                        n.to(),
                                        n.array(1),
                                        n.from(1),
                                        n.array(2),
                                        n.from(2),
                                        n.count())),
                call(
                        "product",
                        (l, n) ->
                                l.product(
                                        n.y(),
                                        n.to(),
                                        n.array(1),
                                        n.from(1),
                                        n.array(2),
                                        n.from(2),
                                        n.count())),
                call(
                        "times",
                        (l, n) ->
                                l.times(
                                        n.y(),
                                        n.to(),
                                        n.factor(),
                                        n.array(1),
                                        n.from(1),
                                        n.count())),
                call(
                        "levelled",
                        (l, n) ->
                                l.levelled(
                                        n.y(),
                                        n.to(),
                                        n.factor(),
                                        0.25,
                                        n.array(1),
                                        n.from(1),
                                        n.array(2),
                                        n.from(2),
                                        n.count())),
                call(
                        "rest",
                        (l, n) ->
                                l.rest(
                                        n.y(),
                                        n.to(),
                                        n.factor(),
                                        n.array(1),
                                        n.from(1),
                                        n.array(2),
                                        n.from(2),
                                        n.count())),
                call(
                        "quotient",
                        (l, n) ->
                                l.quotient(
                                        n.y(),
                                        n.to(),
                                        n.array(1),
                                        n.from(1),
                                        n.array(2),
                                        n.from(2),
                                        n.factor(),
                                        n.count())),
                call(
                        "raiseToQuotient",
                        (l, n) ->
                                l.raiseToQuotient(
                                        n.y(),
                                        n.to(),
                                        n.array(1),
                                        n.from(1),
                                        n.array(2),
                                        n.from(2),
                                        Double.MIN_NORMAL,
                                        n.count())),
                call(
                        "addAboveZero",
                        (l, n) -> l.addAboveZero(n.y(), n.to(), n.array(1), n.from(1), n.count())),
                call("turn", (l, n) -> l.turn(n.array(1), n.y(), n.to(), n.count())),
                call(
                        "mostBeyond",
                        (l, n) ->
                                n.y()[0] =
                                        l.mostBeyond(
                                                0.8,
                                                n.array(1),
                                                n.from(1),
                                                n.array(2),
                                                n.from(2),
                                                n.array(3),
                                                n.from(3),
                                                n.count())),
                call(
                        "worstMiss",
                        (l, n) ->
                                n.y()[0] =
                                        l.worstMiss(
                                                1e-9,
                                                n.array(1),
                                                n.from(1),
                                                n.array(2),
                                                n.from(2),
                                                n.count())));
    }

    private static Arguments call(String name, Call call) {
        return Arguments.of(name, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void vectors_give_the_bits_of_the_plain_loop_and_touch_nothing_else(String name, Call call) {
        for (int seed = 0; seed < 400; seed++) {
            Numbers plain = Numbers.of(seed);
            Numbers vector = plain.copy();
            call.accept(PlainLanes.INSTANCE, plain);
            call.accept(VectorLanes.INSTANCE, vector);
            for (int k = 0; k < 4; k++) {
                assertThat(bits(vector.array(k)))
                        .as("%s, seed %d, array %d", name, seed, k)
                        .isEqualTo(bits(plain.array(k)));
            }
        }
    }

    /** Bits, every number that is none counting alike. */
    private static long[] bits(double[] values) {
        return Arrays.stream(values).mapToLong(Double::doubleToLongBits).toArray();
    }

    @Test
    void a_row_may_be_read_and_written_at_one_place() {
        double[] row = IntStream.range(0, 37).mapToDouble(i -> i).toArray();
        Lanes.BEST.product(row, 2, row, 2, row, 2, 33);
        assertThat(row).startsWith(0, 1, 4, 9).endsWith(34 * 34, 35, 36);
    }

    @Test
    void a_missing_number_is_never_well() {
        double[] numbers = new double[24];
        double[] missing = new double[24];
        missing[17] = Double.NaN;
        assertThat(Lanes.BEST.worstMiss(1e-9, numbers, 0, missing, 0, 24)).isNaN();
        assertThat(Lanes.BEST.worstMiss(1e-9, missing, 0, numbers, 0, 24)).isNaN();
        assertThat(Lanes.BEST.mostBeyond(0.8, numbers, 0, missing, 0, numbers, 0, 24)).isNaN();
    }
}
