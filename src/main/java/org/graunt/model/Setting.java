package org.graunt.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One key that a model specification may have.
 *
 * @param <T> what its value is in the program
 * @param key as written in the file
 * @param kind what may be written there
 * @param byDefault what holds where the key is not given; null where there is then nothing
 * @param unit the unit of the value, or empty
 * @param meaning one sentence for the reader of a specification
 */
public record Setting<T>(
        String key, Kind<T> kind, @Nullable T byDefault, String unit, String meaning) {

    /**
     * What may be written.
     *
     * @param <T> what the value is in the program
     */
    public sealed interface Kind<T> {}

    /** A whole number between two others, both included. */
    public record Whole(int least, int most) implements Kind<Integer> {}

    /** A number between two others, both included. */
    public record Decimal(double least, double most) implements Kind<Double> {}

    /** One of a few words. */
    public record Choice(List<String> words) implements Kind<String> {}

    /** Any text, such as the name of a table. */
    public record Text() implements Kind<String> {}

    /** Numbers by the words that may stand before them, such as a factor for each driver. */
    public record Numbers(List<String> words, double least, double most)
            implements Kind<java.util.Map<String, Double>> {}
}
