package org.graunt.sample;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The sample of the default seed, made once for all tests, and sums over it. */
final class Made {
    static final SampleData DATA = SampleData.of(Sample.SEED);

    private Made() {}

    /** The position of a borough. */
    static int borough(String name) {
        return DATA.boroughs().stream().map(Place::name).toList().indexOf(name);
    }

    /** The sum over London. */
    static double london(Counts counts, int year) {
        return IntStream.range(0, DATA.boroughs().size())
                .mapToLong(p -> counts.total(p, year))
                .sum();
    }

    /** The sum over London at some ages. */
    static double london(Counts counts, int youngest, int oldest, int year) {
        return IntStream.range(0, DATA.boroughs().size())
                .mapToLong(p -> counts.total(p, youngest, oldest, year))
                .sum();
    }

    /** The sum over London of what has one number for a place. */
    static double places(Counts counts, int year) {
        return IntStream.range(0, DATA.boroughs().size()).mapToLong(p -> counts.get(p, year)).sum();
    }

    /** Moves that leave one kind of place for another. */
    static double moves(IntPredicate origins, IntPredicate destinations, int year) {
        double sum = 0;
        Moves moves = DATA.truth().moves();
        for (int o = 0; o < moves.places(); o++) {
            for (int d = 0; d < moves.places(); d++) {
                if (origins.test(o) && destinations.test(d)) {
                    sum += moves(o, d, year);
                }
            }
        }
        return sum;
    }

    private static double moves(int origin, int destination, int year) {
        double sum = 0;
        for (int sex = 0; sex < Span.SEXES; sex++) {
            for (int age = 0; age < Span.AGES; age++) {
                sum += DATA.truth().moves().get(origin, destination, sex, age, year);
            }
        }
        return sum;
    }
}
