package org.graunt.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.graunt.reference.ReferenceData.rows;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.cohort.GivenRates;
import org.graunt.testing.Recording;
import org.junit.jupiter.api.Test;

/**
 * The United Nations' own single-year projections, to the person (data/reference/un-single-year).
 */
class UnSingleYearTest {
    private static final double PERSONS = 1e-6;

    @Test
    void canada_with_the_survivorship_that_went_out_reproduces_the_stored_official_output() {
        assertReproduced("canada", "Sx_output", "canada_official_pop_with_Sx_output.csv.gz");
    }

    @Test
    void canada_with_the_survivorship_that_went_in_reproduces_the_expected_population() {
        assertReproduced("canada", "Sx", "canada_expected_pop.csv.gz");
    }

    @Test
    void kuwait_with_its_swings_of_migration_reproduces_the_expected_population() {
        Recording recording = assertReproduced("kuwait", "Sx", "kuwait_expected_pop.csv.gz");
        assertThat(recording.tallies().amounts())
                .as("cells that migration would have emptied are told")
                .isNotEmpty();
    }

    @Test
    void births_are_those_published() {
        Recording recording = project("canada", "Sx");
        for (NamedCsvRecord row : rows("reference/un-single-year/canada_expected_births.csv")) {
            int ends = Integer.parseInt(row.getField("year")) + 1;
            double boys = Double.parseDouble(row.getField("births_male"));
            double girls = Double.parseDouble(row.getField("births_female"));
            assertThat(recording.value(Component.BIRTHS, ends, Sex.MALE, 0, 0, 0))
                    .isCloseTo(boys, within(PERSONS));
            assertThat(recording.value(Component.BIRTHS, ends, Sex.FEMALE, 0, 0, 0))
                    .isCloseTo(girls, within(PERSONS));
        }
    }

    private static Recording assertReproduced(String country, String column, String expected) {
        Recording recording = project(country, column);
        double worst = 0;
        for (NamedCsvRecord row : rows("reference/un-single-year/" + expected)) {
            int year = Integer.parseInt(row.getField("year"));
            int age = Integer.parseInt(row.getField("age"));
            for (Sex sex : Sex.values()) {
                double published =
                        Double.parseDouble(row.getField(sex == Sex.FEMALE ? "female" : "male"));
                double ours = recording.population(year, sex, age);
                worst = Math.max(worst, Math.abs(ours - published));
            }
        }
        assertThat(worst).as("largest difference in any cell, persons").isLessThan(PERSONS);
        return recording;
    }

    private static Recording project(String country, String column) {
        Inputs inputs = UnSingleYear.inputs(country, column);
        ModelSpec spec = ModelSpec.of("un", "given-rates").withConventions("un-1x1");
        Projector projector =
                GivenRates.ENGINE
                        .build()
                        .apply(spec)
                        .then(model -> model.prepare(inputs, new SharedFits()))
                        .value();
        return Recording.central(projector, UnSingleYear.BASE, UnSingleYear.LAST);
    }
}
