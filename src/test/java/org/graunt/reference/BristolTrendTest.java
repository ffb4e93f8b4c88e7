package org.graunt.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.graunt.reference.ReferenceData.rows;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.cohort.past.CohortComponent;
import org.graunt.testing.Recording;
import org.graunt.testing.TableOf;
import org.junit.jupiter.api.Test;

/**
 * A city's own trend projection from its history (data/reference/bristol-trend): everything on the
 * population at the start of the year, four flows as means of 2003-2014, mortality and fertility by
 * national ratios.
 */
class BristolTrendTest {
    private static final String BRISTOL = "E06000023";
    private static final String FOLDER = "reference/bristol-trend/";
    private static final AgeGroups AGES = AgeGroups.single(90);
    private static final Axis<String> AREA = Axis.of("area", List.of(BRISTOL));

    @Test
    void every_cell_of_2015_is_as_published() {
        assertCells(project(2015), "bristol_end_population_2015.csv", 2015, 1e-6);
    }

    @Test
    void every_cell_and_the_total_of_2040_are_as_published() {
        Recording recording = project(2040);
        assertCells(recording, "bristol_end_population_2040.csv", 2040, 1e-3);
        assertThat(recording.total(Component.POPULATION, 2040, 0, 0))
                .isCloseTo(628_050.57, within(5e-3));
    }

    @Test
    void births_deaths_and_net_migration_of_every_year_are_as_published() {
        Recording recording = project(2040);
        for (NamedCsvRecord row : rows(FOLDER + "expected/reference_totals_2015_2040.csv")) {
            int year = Integer.parseInt(row.getField("year"));
            assertTotal(recording, row, "population", year, Component.POPULATION);
            assertTotal(recording, row, "births", year, Component.BIRTHS);
            assertTotal(recording, row, "deaths", year, Component.DEATHS);
            double net =
                    recording.total(Component.INTERNAL_IN, year, 0, 0)
                            - recording.total(Component.INTERNAL_OUT, year, 0, 0)
                            + recording.total(Component.INTERNATIONAL_IN, year, 0, 0)
                            - recording.total(Component.INTERNATIONAL_OUT, year, 0, 0);
            assertThat(net)
                    .isCloseTo(Double.parseDouble(row.getField("net_migration")), within(1e-3));
        }
    }

    private static void assertTotal(
            Recording recording, NamedCsvRecord row, String column, int year, Component what) {
        assertThat(recording.total(what, year, 0, 0))
                .as("%s in %d", column, year)
                .isCloseTo(Double.parseDouble(row.getField(column)), within(1e-3));
    }

    private static void assertCells(Recording recording, String file, int year, double persons) {
        List<NamedCsvRecord> expected = rows(FOLDER + "expected/" + file);
        assertThat(expected).hasSize(182);
        for (NamedCsvRecord row : expected) {
            int age = age(row);
            assertThat(recording.population(year, sex(row), age))
                    .as("%s aged %d in %d", sex(row), age, year)
                    .isCloseTo(Double.parseDouble(row.getField("Popn")), within(persons));
        }
    }

    private static Recording project(int last) {
        Inputs inputs =
                Inputs.ofPopulation(AGES, 2014, history("popn_mye", "Popn", 2001))
                        .with("births", births())
                        .with("births-by-mother", mothers())
                        .with("deaths", history("deaths_mye", "Deaths", 2002))
                        .with("internal-in", history("domestic_inmigrants", "DomIn", 2002))
                        .with("internal-out", history("domestic_outmigrants", "DomOut", 2002))
                        .with(
                                "international-in",
                                history("international_inmigrants", "IntIn", 2002))
                        .with(
                                "international-out",
                                history("international_outmigrants", "IntOut", 2002))
                        .with("mortality-trend", mortalityTrend())
                        .with("fertility-trend", fertilityTrend());
        Map<String, Object> settings =
                Map.ofEntries(
                        Map.entry("window", 12),
                        Map.entry("fertility-window", 1),
                        Map.entry("fertility-trajectory", "table"),
                        Map.entry("mortality-window", 5),
                        Map.entry("mortality-level", "own"),
                        Map.entry("mortality-exposure", "aged-on"),
                        Map.entry("mortality-trajectory", "table"),
                        Map.entry("internal-out", "flow"),
                        Map.entry("international-out", "flow"));
        ModelSpec spec =
                new ModelSpec(
                        "bristol",
                        "Bristol",
                        "cohort-component",
                        "trend",
                        Map.of("preset", "start-of-year"),
                        settings);
        Projector projector =
                CohortComponent.ENGINE
                        .build()
                        .apply(spec)
                        .then(model -> model.prepare(inputs, new SharedFits()))
                        .value();
        return Recording.central(projector, 2014, last);
    }

    private static Cube history(String file, String column, int from) {
        TableOf table = TableOf.axes(AREA, Sex.AXIS, AGES.axis(), Axis.range("year", from, 2014));
        for (NamedCsvRecord row : rows(FOLDER + "inputs/bristol_hist_" + file + ".csv")) {
            table.put(number(row, column), BRISTOL, sex(row), age(row), year(row));
        }
        return table.cube();
    }

    private static Cube births() {
        TableOf table = TableOf.axes(AREA, Sex.AXIS, Axis.range("year", 2002, 2014));
        for (NamedCsvRecord row : rows(FOLDER + "inputs/bristol_hist_births_mye.csv")) {
            table.put(number(row, "Births"), BRISTOL, sex(row), year(row));
        }
        return table.cube();
    }

    private static Cube mothers() {
        TableOf table =
                TableOf.axes(AREA, Axis.range("age", 15, 44), Axis.range("year", 2013, 2013));
        for (NamedCsvRecord row : rows(FOLDER + "inputs/bristol_ons_proj_births_age_mother.csv")) {
            table.put(number(row, "Births"), BRISTOL, age(row), year(row));
        }
        return table.cube();
    }

    private static Cube mortalityTrend() {
        TableOf table =
                TableOf.axes(Sex.AXIS, Axis.range("age", 0, 126), Axis.range("year", 2015, 2040));
        for (NamedCsvRecord row : rows(FOLDER + "inputs/national_trend_mortality_principal.csv")) {
            Sex sex = row.getField("sex").equals("F") ? Sex.FEMALE : Sex.MALE;
            int age = Integer.parseInt(row.getField("model_age"));
            int year = Integer.parseInt(row.getField("year"));
            table.put(number(row, "rate"), sex, age, year);
        }
        return table.cube();
    }

    private static Cube fertilityTrend() {
        TableOf table = TableOf.axes(Axis.range("age", 15, 49), Axis.range("year", 2015, 2040));
        for (NamedCsvRecord row :
                rows(FOLDER + "inputs/national_trend_fertility_principal2012.csv")) {
            int age = Integer.parseInt(row.getField("age"));
            int year = Integer.parseInt(row.getField("year"));
            table.put(number(row, "rate"), age, year);
        }
        return table.cube();
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static Sex sex(NamedCsvRecord row) {
        return row.getField("Sex").equals("F") ? Sex.FEMALE : Sex.MALE;
    }

    private static int age(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("Age"));
    }

    private static int year(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("Year"));
    }
}
