package org.graunt.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.graunt.reference.ReferenceData.rows;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.graunt.demography.MigrationTiming;
import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.testing.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * World Population Prospects 2012 from its own rates: five countries to 2100 where the reference
 * set is there, and the United Kingdom to 2030 from figures typed in.
 */
class UnWpp2012Test {
    private static final double TOTALS = 5e-4;
    private static final double CELLS = 2.5e-3;

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "392, END, Japan",
        "562, EVEN, Niger",
        "566, EVEN, Nigeria",
        "634, EVEN, Qatar",
        "826, END, United Kingdom"
    })
    void a_country_to_2100_is_as_published(String code, MigrationTiming timing, String name) {
        FiveYearCountry country = new FiveYearCountry(timing, 2100);
        Map<Integer, Double> fertility = new HashMap<>();
        for (NamedCsvRecord row : of(code, "tfr_srb.csv")) {
            fertility.put(ends(row), number(row, "tfr"));
            country.sexRatio(ends(row), number(row, "srb"));
        }
        for (NamedCsvRecord row : of(code, "pasfr.csv")) {
            double share = number(row, "pasfr_pct") / 100;
            country.fertility(age(row), ends(row), share * fertility.get(ends(row)) / 5);
        }
        for (NamedCsvRecord row : of(code, "base_pop_2010.csv")) {
            country.population(Sex.FEMALE, age(row), number(row, "female"));
            country.population(Sex.MALE, age(row), number(row, "male"));
        }
        for (NamedCsvRecord row : of(code, "mx.csv")) {
            country.mortality(Sex.FEMALE, age(row), ends(row), number(row, "mx_female"));
            country.mortality(Sex.MALE, age(row), ends(row), number(row, "mx_male"));
        }
        for (NamedCsvRecord row : of(code, "net_migration.csv")) {
            country.migration(Sex.FEMALE, age(row), ends(row), number(row, "mig_female"));
            country.migration(Sex.MALE, age(row), ends(row), number(row, "mig_male"));
        }
        Published published = new Published();
        for (NamedCsvRecord row : of(code, "expected_pop.csv")) {
            int year = Integer.parseInt(row.getField("year"));
            published.put(year, age(row), Sex.FEMALE, number(row, "female_published"));
            published.put(year, age(row), Sex.MALE, number(row, "male_published"));
        }
        published.assertReproducedBy(country.project(), 18);
    }

    @Test
    void the_united_kingdom_to_2030_is_as_published_without_any_other_file() throws IOException {
        FiveYearCountry country = new FiveYearCountry(MigrationTiming.END, 2030);
        Published published = new Published();
        Map<Integer, Double> fertility = new HashMap<>();
        for (NamedCsvRecord row : typedIn()) {
            int year = Integer.parseInt(row.getField("year"));
            if (row.getField("quantity").equals("total-fertility")) {
                fertility.put(year, number(row, "female"));
            }
        }
        for (NamedCsvRecord row : typedIn()) {
            int year = Integer.parseInt(row.getField("year"));
            switch (row.getField("quantity")) {
                case "sex-ratio" -> country.sexRatio(year, number(row, "male"));
                case "share-of-fertility" ->
                        country.fertility(
                                age(row),
                                year,
                                number(row, "female") / 100 * fertility.get(year) / 5);
                case "mortality-rate" -> {
                    country.mortality(Sex.FEMALE, age(row), year, number(row, "female"));
                    country.mortality(Sex.MALE, age(row), year, number(row, "male"));
                }
                case "net-migration" -> {
                    country.migration(Sex.FEMALE, age(row), year, number(row, "female"));
                    country.migration(Sex.MALE, age(row), year, number(row, "male"));
                }
                case "population" -> {
                    if (year == FiveYearCountry.BASE) {
                        country.population(Sex.FEMALE, age(row), number(row, "female"));
                        country.population(Sex.MALE, age(row), number(row, "male"));
                    } else {
                        published.put(year, age(row), Sex.FEMALE, number(row, "female"));
                        published.put(year, age(row), Sex.MALE, number(row, "male"));
                    }
                }
                default -> assertThat(row.getField("quantity")).isEqualTo("total-fertility");
            }
        }
        published.assertReproducedBy(country.project(), 4);
    }

    private static List<NamedCsvRecord> typedIn() throws IOException {
        try (Reader text =
                new InputStreamReader(
                        Objects.requireNonNull(
                                UnWpp2012Test.class.getResourceAsStream(
                                        "un-wpp-2012-united-kingdom.csv")),
                        StandardCharsets.UTF_8)) {
            return CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(text)
                    .stream()
                    .toList();
        }
    }

    private static List<NamedCsvRecord> of(String code, String file) {
        return rows("reference/un-wpp-2012/" + file).stream()
                .filter(row -> row.getField("country_code").equals(code))
                .toList();
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static int age(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("age"));
    }

    private static int ends(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("period").substring(5));
    }

    /** What the United Nations published, thousands. */
    private static final class Published {
        private record Cell(int year, int age, Sex sex) {}

        private final Map<Cell, Double> cells = new HashMap<>();

        void put(int year, int age, Sex sex, double thousands) {
            cells.put(new Cell(year, age, sex), thousands);
        }

        void assertReproducedBy(Recording recording, int steps) {
            Map<Integer, Double> totals = new HashMap<>();
            double worstCell = 0;
            for (Map.Entry<Cell, Double> entry : cells.entrySet()) {
                Cell cell = entry.getKey();
                totals.merge(cell.year(), entry.getValue(), Double::sum);
                if (cell.age() <= 85 && entry.getValue() > 10) {
                    double ours = recording.population(cell.year(), cell.sex(), cell.age());
                    worstCell = Math.max(worstCell, Math.abs(ours / entry.getValue() - 1));
                }
            }
            assertThat(totals).hasSize(steps);
            double worstTotal = 0;
            for (Map.Entry<Integer, Double> total : totals.entrySet()) {
                double ours = recording.total(Component.POPULATION, total.getKey(), 0, 0);
                worstTotal = Math.max(worstTotal, Math.abs(ours / total.getValue() - 1));
            }
            assertThat(worstTotal).as("largest relative error of a total").isLessThan(TOTALS);
            assertThat(worstCell).as("largest relative error of a cell").isLessThan(CELLS);
        }
    }
}
