package org.graunt.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeBand;
import org.graunt.model.Inputs;
import org.graunt.model.Project;
import org.graunt.run.Engines;
import org.graunt.spec.ProjectReader;
import org.graunt.table.InputsReader;
import org.graunt.table.TableReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The sample, whose truth is known: what was wrong is mostly put right, and what was right stays.
 */
class SampleCorrectionTest {
    private static final Path SAMPLE = Path.of("sample-data");
    private static final int BOROUGHS = 33;

    private static Inputs inputs;
    private static Corrected corrected;
    private static Cube truth;

    @BeforeAll
    static void correct() {
        Project project = ProjectReader.read(SAMPLE.resolve("london.yaml"), Engines.all()).value();
        inputs = InputsReader.read(project, SAMPLE.resolve("london")).value();
        corrected =
                Correction.of(inputs, project.censusYear(), Correction.RECONCILE, List.of())
                        .value();
        truth =
                TableReader.read(SAMPLE.resolve("truth/population.csv.gz"), "population")
                        .value()
                        .values()
                        .select(inputs.frame().geography().axis())
                        .ordered("area", "sex", "age", "year");
    }

    private static double error(Cube people, int firstYear) {
        double error = 0;
        for (int area = 0; area < BOROUGHS; area++) {
            for (int cell = 0; cell < 182; cell++) {
                for (int t = firstYear; t < 13; t++) {
                    error +=
                            Math.abs(
                                    people.at(area, cell / 91, cell % 91, t)
                                            - truth.at(area, cell / 91, cell % 91, t));
                }
            }
        }
        return error;
    }

    @Test
    void errors_fall_by_more_than_half_in_the_base_year_and_in_all_years() {
        assertThat(error(corrected.people(), 12)).isLessThan(0.2 * error(corrected.official(), 12));
        assertThat(error(corrected.people(), 1)).isLessThan(0.2 * error(corrected.official(), 1));
    }

    @Test
    void errors_fall_by_half_and_more_in_every_band_of_ages() {
        for (AgeBand band : AgeBand.standard(inputs.frame().ages())) {
            double before = 0;
            double after = 0;
            for (int area = 0; area < BOROUGHS; area++) {
                before += error(corrected.official(), area, band);
                after += error(corrected.people(), area, band);
            }
            assertThat(after).as(band.label()).isLessThan(0.5 * before);
        }
    }

    /** The sum of absolute errors by age and sex of a band, over all years. */
    private static double error(Cube people, int area, AgeBand band) {
        double error = 0;
        for (int sex = 0; sex < 2; sex++) {
            for (int age = band.from(); age <= Math.min(band.to(), 90); age++) {
                for (int t = 1; t < 13; t++) {
                    error += Math.abs(people.at(area, sex, age, t) - truth.at(area, sex, age, t));
                }
            }
        }
        return error;
    }

    @Test
    void intervals_of_eighty_per_cent_hold_the_truth_seven_to_nine_times_in_ten() {
        int within = 0;
        int all = 0;
        for (int area = 0; area < BOROUGHS; area++) {
            for (int cell = 0; cell < 182; cell++) {
                for (int t = 1; t < 13; t++) {
                    double off =
                            corrected.people().at(area, cell / 91, cell % 91, t)
                                    - truth.at(area, cell / 91, cell % 91, t);
                    double sd = corrected.sd().at(area, cell / 91, cell % 91, t);
                    within += Math.abs(off) <= 1.2816 * sd ? 1 : 0;
                    all++;
                }
            }
        }
        assertThat(within / (double) all).isBetween(0.7, 0.9);
    }

    @Test
    void what_gets_worse_gets_little_worse() {
        List<Double> worse = new ArrayList<>();
        for (int area = 0; area < BOROUGHS; area++) {
            for (AgeBand band : AgeBand.standard(inputs.frame().ages())) {
                double real = sum(truth, area, band);
                double before = Math.abs(sum(corrected.official(), area, band) - real);
                double after = Math.abs(sum(corrected.people(), area, band) - real);
                worse.add(Math.max(after - before, 0) / real);
            }
        }
        worse.sort(null);
        assertThat(worse.get((int) (0.95 * worse.size()))).isLessThan(0.02);
    }

    private static double sum(Cube people, int area, AgeBand band) {
        double sum = 0;
        for (int sex = 0; sex < 2; sex++) {
            for (int age = band.from(); age <= Math.min(band.to(), 90); age++) {
                sum += people.at(area, sex, age, 12);
            }
        }
        return sum;
    }

    @Test
    void where_no_register_speaks_nothing_is_touched() {
        for (int area = BOROUGHS; area < inputs.frame().areas(); area++) {
            for (int cell = 0; cell < 182; cell++) {
                assertThat(corrected.people().at(area, cell / 91, cell % 91, 12))
                        .isEqualTo(corrected.official().at(area, cell / 91, cell % 91, 12));
            }
        }
        assertThat(corrected.inputs().needed("births")).isSameAs(inputs.needed("births"));
        assertThat(corrected.inputs().needed("deaths")).isSameAs(inputs.needed("deaths"));
    }

    @Test
    void the_books_close_as_they_did() {
        double before = gap(inputs);
        assertThat(gap(corrected.inputs())).isCloseTo(before, within(1e-4));
    }

    /** What births, deaths and moves leave unexplained over all boroughs and years. */
    private static double gap(Inputs tables) {
        double gap = 0;
        List<String> plus = List.of("births", "internal-in", "international-in");
        List<String> minus = List.of("deaths", "internal-out", "international-out");
        for (String code : tables.frame().geography().axis().labels()) {
            double change =
                    of(tables.population(), code, 2023) - of(tables.population(), code, 2011);
            for (int year = 2012; year <= 2023; year++) {
                for (String table : plus) {
                    change -= of(tables.needed(table), code, year);
                }
                for (String table : minus) {
                    change += of(tables.needed(table), code, year);
                }
            }
            gap += Math.abs(change);
        }
        return gap;
    }

    private static double of(Cube cube, String code, int year) {
        return cube.slice("area", code).slice("year", year).sum();
    }
}
