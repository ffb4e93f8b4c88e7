package org.graunt.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;
import org.graunt.model.Inputs;
import org.junit.jupiter.api.Test;

class BooksTest {
    private final MadeCounts made = new MadeCounts(5, 800);

    /** What the estimates leave to moves from and to abroad, nobody being born or dying. */
    private Inputs withFlows() {
        Cube official = made.official();
        Cube zero = official.map(any -> 0);
        Cube net =
                Cube.generate(
                        official.axes(),
                        at -> at[3] == 0 ? 0 : official.at(at) - aged(official, at));
        Inputs inputs = made.all().with("deaths", zero).with("births", births(official));
        return inputs.with("international-in", net.map(n -> 50 + Math.max(n, 0)))
                .with("international-out", net.map(n -> 50 + Math.max(-n, 0)));
    }

    private static Cube births(Cube official) {
        return Cube.generate(
                List.of(official.axis("area"), Sex.AXIS, official.axis("year")),
                at -> official.at(at[0], at[1], 0, at[2]));
    }

    private static double aged(Cube people, int... at) {
        int oldest = MadeCounts.AGES.count() - 1;
        if (at[2] == 0) {
            return people.at(at); // those born
        }
        double younger = people.at(at[0], at[1], at[2] - 1, at[3] - 1);
        return at[2] == oldest ? younger + people.at(at[0], at[1], oldest, at[3] - 1) : younger;
    }

    @Test
    void the_books_of_every_cell_close_as_they_did_and_births_and_deaths_are_untouched() {
        Inputs before = withFlows();
        Inputs after =
                Correction.of(before, null, Correction.RECONCILE, List.of()).value().inputs();
        assertThat(after.needed("births")).isSameAs(before.needed("births"));
        assertThat(after.needed("deaths")).isSameAs(before.needed("deaths"));
        Cube people = after.population();
        Cube born = after.needed("births");
        Cube in = after.needed("international-in");
        Cube out = after.needed("international-out");
        for (int area = 0; area < 6; area++) {
            for (int cell = 0; cell < 2 * MadeCounts.AGES.count(); cell++) {
                int sex = cell / MadeCounts.AGES.count();
                int age = cell % MadeCounts.AGES.count();
                for (int t = 1; t <= MadeCounts.LAST - MadeCounts.CENSUS; t++) {
                    double start =
                            age == 0 ? born.at(area, sex, t) : aged(people, area, sex, age, t);
                    double end = start + in.at(area, sex, age, t) - out.at(area, sex, age, t);
                    double found = people.at(area, sex, age, t);
                    assertThat(end).isCloseTo(found, within(1e-9 * Math.max(1, found)));
                    assertThat(in.at(area, sex, age, t)).isNotNegative();
                    assertThat(out.at(area, sex, age, t)).isNotNegative();
                }
            }
        }
        assertThat(people.sum()).isNotCloseTo(made.official().sum(), within(100.0));
    }
}
