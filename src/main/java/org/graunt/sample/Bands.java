package org.graunt.sample;

import java.util.List;
import java.util.stream.IntStream;

/** Five-year bands of age, the last of them 85 and over. */
final class Bands {
    static final int COUNT = 18;

    private Bands() {}

    static int of(int age) {
        return Math.min(age / 5, COUNT - 1);
    }

    static int youngest(int band) {
        return 5 * band;
    }

    static int oldest(int band) {
        return band == COUNT - 1 ? Span.OPEN_AGE : 5 * band + 4;
    }

    /** How tables write them. */
    static List<String> names() {
        return IntStream.range(0, COUNT)
                .mapToObj(
                        band ->
                                band == COUNT - 1
                                        ? youngest(band) + "+"
                                        : youngest(band) + "-" + oldest(band))
                .toList();
    }

    /** The people of a band. */
    static long people(Counts people, int place, int sex, int band, int year) {
        long sum = 0;
        for (int age = youngest(band); age <= oldest(band); age++) {
            sum += people.get(place, sex, age, year);
        }
        return sum;
    }
}
