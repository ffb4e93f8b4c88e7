package org.graunt.correction;

import java.util.List;
import java.util.SplittableRandom;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.demography.Sex;
import org.graunt.model.Frame;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;

/**
 * A small region with people who are known, and estimates of them that go wrong after the census:
 * in the first area there are ever more young adults too many, in the second too few.
 */
final class MadeCounts {
    static final int CENSUS = 2011;
    static final int LAST = 2018;
    static final AgeGroups AGES = AgeGroups.single(70);
    static final List<String> CODES = List.of("A", "B", "C", "D", "E", "F");
    private static final double[] ERROR = {0.2, -0.08, 0, 0.01, -0.01, 0};

    private final long seed;
    private final double size;

    MadeCounts(long seed, double size) {
        this.seed = seed;
        this.size = size;
    }

    static Frame frame() {
        return new Frame(Geography.of(CODES.stream().map(Area::borough).toList(), null), AGES);
    }

    private static List<Axis<?>> axes() {
        return List.of(
                frame().geography().axis(),
                Sex.AXIS,
                AGES.axis(),
                Axis.range("year", CENSUS, LAST));
    }

    /** Who really lives there: cohorts of all sizes, who come when young and leave when older. */
    Cube truth() {
        SplittableRandom random = new SplittableRandom(seed);
        double[] cohorts = new double[AGES.count() + LAST - CENSUS];
        for (int i = 0; i < cohorts.length; i++) {
            cohorts[i] = size * (0.9 + 0.2 * random.nextDouble());
        }
        return Cube.generate(
                axes(),
                at -> {
                    double young = Math.exp(-Math.pow((at[2] - 28) / 9.0, 2));
                    double old = Math.exp(-Math.pow(Math.max(at[2] - 45, 0) / 25.0, 2));
                    double cohort = cohorts[at[2] - at[3] + LAST - CENSUS];
                    return cohort * (1 + 0.1 * at[0]) * old * (1 + young + 0.01 * at[3]);
                });
    }

    /** The estimates: right in the census year, and off by what has been missed since. */
    Cube official() {
        Cube truth = truth();
        return Cube.generate(
                axes(),
                at -> {
                    double young = Math.exp(-Math.pow((at[2] - 28) / 9.0, 2));
                    double passed = at[3] / (double) (LAST - CENSUS);
                    return truth.at(at) * (1 + ERROR[at[0]] * young * passed);
                });
    }

    /** Lists with more entries than people, ever more so. */
    Cube lists(double noise) {
        Cube truth = truth();
        SplittableRandom random = new SplittableRandom(seed + 1);
        return Cube.generate(
                axes(),
                at -> {
                    double young = Math.exp(-Math.pow((at[2] - 28) / 9.0, 2));
                    double usual = 1.02 + (at[1] == 0 ? 0.05 : 0.2) * young + 0.01 * at[0];
                    double drift = 0.005 * at[3];
                    double luck = 1 + noise * (random.nextDouble() - 0.5) * Math.sqrt(12);
                    return truth.at(at) * (usual + drift) * luck;
                });
    }

    /** Nearly all children of 5 to 15. */
    Cube pupils() {
        Cube truth = truth();
        return Cube.generate(
                List.of(
                        axes().get(0),
                        Sex.AXIS,
                        Axis.range("age", 5, 15),
                        Axis.range("year", CENSUS, LAST)),
                at -> 0.995 * truth.at(at[0], at[1], at[2] + 5, at[3]));
    }

    /** The estimates alone. */
    Inputs estimates() {
        return Inputs.of(
                frame(),
                LAST,
                List.of(new InputTable("population", official(), InputTable.Source.made())));
    }

    /** Estimates, lists and pupils. */
    Inputs all() {
        return estimates()
                .with("gp-register", lists(0.005))
                .with("school-census", pupils().times(0.9))
                .with("independent-pupils", pupils().times(0.1));
    }

    /** The sum of absolute errors of an area in the last year. */
    double error(Cube people, String code) {
        Cube truth = truth();
        double error = 0;
        for (Sex sex : Sex.values()) {
            for (int age : AGES.axis().labels()) {
                error +=
                        Math.abs(
                                people.get(code, sex, age, LAST) - truth.get(code, sex, age, LAST));
            }
        }
        return error;
    }
}
