package org.graunt.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.graunt.demography.ReferenceData.number;
import static org.graunt.demography.ReferenceData.rows;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Life tables against the United Nations' own: World Population Prospects 2012 in five-year groups,
 * and Canada in single years from its program ccmppWPP.
 */
class LifeTableReferenceTest {

    @Test
    void abridged_rates_give_the_survivorship_of_world_population_prospects() {
        Map<String, List<NamedCsvRecord>> rates = byCountryAndPeriod("mx");
        Map<String, List<NamedCsvRecord>> ratios = byCountryAndPeriod("survival_ratios_ref");
        assertThat(rates).hasSize(90).hasSameSizeAs(ratios);
        rates.forEach(
                (key, rows) -> {
                    for (Sex sex : Sex.values()) {
                        String suffix = sex == Sex.FEMALE ? "_female" : "_male";
                        int[] ages =
                                rows.stream()
                                        .mapToInt(row -> ReferenceData.whole(row, "age"))
                                        .toArray();
                        LifeTable table =
                                LifeTable.fromMortalityRates(
                                        ages,
                                        column(rows, "mx" + suffix),
                                        A0Rule.COALE_DEMENY,
                                        sex);
                        assertThat(table.survivorship(AgeGroups.fiveYear(100)))
                                .as("%s %s", key, sex)
                                .containsExactly(
                                        column(ratios.get(key), "Sx" + suffix), within(6e-9));
                    }
                });
    }

    private static Map<String, List<NamedCsvRecord>> byCountryAndPeriod(String file) {
        return rows("reference/un-wpp-2012/" + file + ".csv").stream()
                .collect(
                        Collectors.groupingBy(
                                row ->
                                        row.getField("country_code")
                                                + " "
                                                + row.getField("period")));
    }

    private static double[] column(List<NamedCsvRecord> rows, String field) {
        return rows.stream().mapToDouble(row -> number(row, field)).toArray();
    }

    private static Map<String, List<NamedCsvRecord>> canada(String file) {
        return rows("reference/un-single-year/canada_" + file + ".csv.gz").stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.getField("year") + " " + row.getField("sex")));
    }

    @Test
    void canadas_rates_give_its_survivors_and_person_years() {
        int[] ages = LifeTableTest.regular(1, 100);
        canada("lifetable")
                .forEach(
                        (key, rows) -> {
                            LifeTable table =
                                    LifeTable.fromMortalityRates(
                                            ages, column(rows, "nMx"), column(rows, "nAx"));
                            double[] survivors = column(rows, "lx");
                            double[] personYears = column(rows, "nLx");
                            for (int i = 0; i < 100; i++) {
                                assertThat(1e5 * table.lx()[i])
                                        .as(key)
                                        .isCloseTo(survivors[i], within(1e-6));
                                assertThat(1e5 * table.Lx()[i])
                                        .as(key)
                                        .isCloseTo(personYears[i], within(1e-6));
                            }
                        });
    }

    /**
     * Two survivorship columns are held with one column of rates. Sx has the infants given (nAx)
     * and an open group closed out by another model, whose person-years are not l/m; Sx_output has
     * infants near Coale and Demeny's and an open group of l/m, as Graunt's tables have.
     */
    @Test
    void canadas_stored_output_closes_the_table_as_graunt_does_and_its_other_column_does_not() {
        AgeGroups groups = AgeGroups.single(100);
        int[] ages = LifeTableTest.regular(1, 100);
        double[] furthest = new double[1];
        canada("lifetable")
                .forEach(
                        (key, rows) -> {
                            double[] rates = column(rows, "nMx");
                            double[] other = column(rows, "Sx");
                            double[] given =
                                    LifeTable.fromMortalityRates(ages, rates, column(rows, "nAx"))
                                            .survivorship(groups);
                            assertThat(Arrays.copyOf(given, 100))
                                    .containsExactly(Arrays.copyOf(other, 100), within(1e-12));
                            furthest[0] = Math.max(furthest[0], Math.abs(given[100] - other[100]));
                            assertThat(asStored(rows).survivorship(groups))
                                    .as(key)
                                    .containsExactly(column(rows, "Sx_output"), within(5e-7));
                            Sex sex = key.endsWith(" female") ? Sex.FEMALE : Sex.MALE;
                            double[] coaleDemeny =
                                    LifeTable.fromMortalityRates(
                                                    ages, rates, A0Rule.COALE_DEMENY, sex)
                                            .survivorship(groups);
                            assertThat(coaleDemeny[0])
                                    .isCloseTo(number(rows.getFirst(), "Sx_output"), within(1e-4));
                        });
        assertThat(furthest[0]).isGreaterThan(0.04);
    }

    /**
     * The stored period deaths were scaled, ages 1 to 98 by one factor for each year and sex, to
     * make room for other numbers at 0, 99 and 100: so it is their pattern that must agree.
     */
    @Test
    void canadas_period_deaths_follow_from_its_cohort_deaths() {
        AgeGroups groups = AgeGroups.single(100);
        Map<String, List<NamedCsvRecord>> tables = canada("lifetable");
        Map<String, List<NamedCsvRecord>> published = canada("official_period_deaths");
        canada("official_cohort_deaths")
                .forEach(
                        (key, rows) -> {
                            double[] cohort = column(rows, "deaths");
                            double[] wanted = column(published.get(key), "deaths");
                            double[] period =
                                    PeriodDeaths.fromCohortDeaths(
                                            asStored(tables.get(key)), groups, cohort);
                            assertThat(sum(period) / sum(wanted)).isCloseTo(1, within(1e-11));
                            double factor = period[50] / wanted[50];
                            assertThat(factor).isCloseTo(1, within(2.1e-3));
                            for (int i = 1; i <= 98; i++) {
                                assertThat(period[i] / wanted[i] / factor)
                                        .as("%s at %d", key, i)
                                        .isCloseTo(1, within(4e-7));
                            }
                        });
    }

    /** The table behind the stored output: a0 is what the first ratio, L0, and the rate imply. */
    private static LifeTable asStored(List<NamedCsvRecord> rows) {
        double[] rates = column(rows, "nMx");
        double[] years = column(rows, "nAx");
        years[0] = 1 - (1 / number(rows.getFirst(), "Sx_output") - 1) / rates[0];
        return LifeTable.fromMortalityRates(LifeTableTest.regular(1, 100), rates, years);
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
