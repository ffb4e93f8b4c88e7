package org.graunt.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.graunt.reference.ReferenceData.rows;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.IntStream;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Sex;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.housing.HouseholdNeeds;
import org.graunt.testing.TableOf;
import org.junit.jupiter.api.Test;

/**
 * The households of a borough (data/reference/barnet-households): household rates by relationship
 * and five-year bands, of a given population, against the totals that City Hall published.
 */
class BarnetHouseholdsTest {
    private static final String FOLDER = "reference/barnet-households/";
    private static final String BARNET = "E09000003";
    private static final Axis<String> AREA = Axis.of("area", List.of(BARNET));
    private static final Axis<Integer> YEARS = Axis.range("year", 2011, 2050);
    private static final Axis<String> RELATIONSHIPS =
            Axis.of("relationship", List.of("C", "P", "S"));
    private static final Axis<String> BANDS =
            Axis.of(
                    "ages",
                    IntStream.rangeClosed(0, 17)
                            .mapToObj(i -> i == 17 ? "85+" : 5 * i + "-" + (5 * i + 4))
                            .toList());

    @Test
    void the_households_of_every_year_are_within_300_of_those_published() {
        Cube population = population();
        Inputs inputs =
                Inputs.ofPopulation(AgeGroups.single(90), 2011, population)
                        .with(
                                "household-rates",
                                table("dclg_hh_repr_rates_barnet", "hh-repr-rates"))
                        .with(
                                "household-population",
                                table("dclg_hh_popn_barnet", "dclg-household-popn"))
                        .with(
                                "communal",
                                table("dclg_inst_popn_barnet", "dclg-institutional-popn"));
        HouseholdNeeds needs =
                HouseholdNeeds.of(inputs, ModelSpec.of("homes", "housing-led")).value();
        List<NamedCsvRecord> expected = rows(FOLDER + "gla_test_totalhh_barnet.csv");
        assertThat(expected).hasSize(40);
        for (NamedCsvRecord row : expected) {
            int year = Integer.parseInt(row.getField("year"));
            assertThat(needs.households(0, population.slice("year", year), year))
                    .as("households in %d", year)
                    .isCloseTo(number(row, "households"), within(300.0));
        }
    }

    private static Cube population() {
        TableOf table = TableOf.axes(AREA, Sex.AXIS, Axis.range("age", 0, 90), YEARS);
        for (NamedCsvRecord row : rows(FOLDER + "gla_test_popn_barnet.csv")) {
            int age = Integer.parseInt(row.getField("age"));
            int year = Integer.parseInt(row.getField("year"));
            table.put(number(row, "population"), BARNET, sex(row), age, year);
        }
        return table.cube();
    }

    private static Cube table(String file, String column) {
        TableOf table =
                TableOf.axes(AREA, Sex.AXIS, BANDS, RELATIONSHIPS, Axis.range("year", 2011, 2039));
        for (NamedCsvRecord row : rows(FOLDER + file + ".csv")) {
            String band = row.getField("age-group").replace('_', '-').replace('&', '+');
            int year = Integer.parseInt(row.getField("year"));
            String relationship = row.getField("relationship");
            table.put(number(row, column), BARNET, sex(row), band, relationship, year);
        }
        return table.cube();
    }

    private static Sex sex(NamedCsvRecord row) {
        return row.getField("sex").equals("F") ? Sex.FEMALE : Sex.MALE;
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }
}
