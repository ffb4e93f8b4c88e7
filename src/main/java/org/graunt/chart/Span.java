package org.graunt.chart;

import java.util.function.DoubleFunction;

/**
 * What an axis runs over.
 *
 * @param from its beginning
 * @param to its end
 * @param step from one number written along it to the next; they are multiples of it
 * @param words how a number along it is written
 */
record Span(double from, double to, double step, DoubleFunction<String> words) {
    private static final double ROOM_OF_A_YEAR = 56;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};

    /** Numbers from one round number to another. */
    static Span of(Ticks ticks) {
        return new Span(
                ticks.low(), ticks.high(), ticks.step(), value -> Numbers.onAxis(value, ticks));
    }

    /** Years, with as many of them written as the room allows. */
    static Span ofYears(double from, double to, double room) {
        double rough = (to - from) * ROOM_OF_A_YEAR / room;
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            step = STEPS[i] >= rough ? STEPS[i] : step;
        }
        return new Span(from, to, step, year -> String.valueOf(Math.round(year)));
    }

    /** Shares, written as per cent. */
    static Span ofShares(double from, double to, double step) {
        return new Span(from, to, step, Numbers::percent);
    }
}
