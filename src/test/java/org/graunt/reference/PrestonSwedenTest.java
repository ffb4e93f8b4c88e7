package org.graunt.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.cohort.GivenRates;
import org.graunt.testing.Recording;
import org.graunt.testing.TableOf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Sweden from 1993 as printed in Preston, Heuveline and Guillot (2001), boxes 6.1 (closed) and 6.2
 * (with migration spread evenly).
 */
class PrestonSwedenTest {
    private static final double PRINTED = 0.5;

    /** The largest rounding error that box 6.1 carries from its printed 1998 into 2003. */
    private static final double PRINTED_TWICE = 1.0;

    private static final AgeGroups AGES = AgeGroups.fiveYear(85);
    private static final Axis<String> AREA = Axis.of("area", List.of("Sweden"));
    private static final Axis<Integer> STEPS = Axis.of("year", List.of(1998, 2003));

    private static List<NamedCsvRecord> printed = List.of();

    @BeforeAll
    static void readTheBoxes() throws IOException {
        try (Reader text =
                new InputStreamReader(
                        Objects.requireNonNull(
                                PrestonSwedenTest.class.getResourceAsStream(
                                        "preston-sweden-1993.csv")),
                        StandardCharsets.UTF_8)) {
            printed =
                    CsvReader.builder()
                            .commentStrategy(CommentStrategy.SKIP)
                            .ofNamedCsvRecord(text)
                            .stream()
                            .toList();
        }
    }

    @Test
    void box_6_1_the_closed_female_population() {
        Recording recording = project(false, Map.of("preset", "un-5x5"));
        for (NamedCsvRecord row : printed) {
            assertWomen(recording, row, 1998, "closed_1998");
            assertWomen(recording, row, 2003, "closed_2003");
        }
        assertThat(women(recording, 1998)).isCloseTo(4_449_570, within(PRINTED_TWICE * 9));
        assertThat(women(recording, 2003)).isCloseTo(4_478_712, within(PRINTED_TWICE * 9));
    }

    @Test
    void box_6_2_with_migrants_who_come_evenly() {
        Recording recording =
                project(
                        true,
                        Map.of(
                                "preset", "un-5x5",
                                "births", "mean-adjusted-start-final",
                                "migration", "even"));
        double births = 0;
        for (NamedCsvRecord row : printed) {
            assertWomen(recording, row, 1998, "open_1998");
            births += number(row, "births_1998");
        }
        double born = recording.total(Component.BIRTHS, 1998, 0, 0);
        assertThat(born).as("births, printed by age of mother").isCloseTo(births, within(4.0));
    }

    private static void assertWomen(
            Recording recording, NamedCsvRecord row, int year, String column) {
        int age = Integer.parseInt(row.getField("age"));
        assertThat(recording.population(year, Sex.FEMALE, age))
                .as("women aged %d in %d", age, year)
                .isCloseTo(number(row, column), within(PRINTED + 1e-9));
    }

    private static double women(Recording recording, int year) {
        return printed.stream()
                .mapToInt(row -> Integer.parseInt(row.getField("age")))
                .mapToDouble(age -> recording.population(year, Sex.FEMALE, age))
                .sum();
    }

    private static Recording project(boolean migration, Map<String, String> conventions) {
        TableOf population =
                TableOf.axes(AREA, Sex.AXIS, AGES.axis(), Axis.range("year", 1993, 1993));
        TableOf fertility = TableOf.axes(AREA, AGES.axis(), STEPS);
        TableOf survivorship = TableOf.axes(AREA, Sex.AXIS, AGES.axis(), STEPS);
        TableOf moves = TableOf.axes(AREA, Sex.AXIS, AGES.axis(), STEPS);
        double[] ratios = survivorshipRatios();
        for (int i = 0; i < printed.size(); i++) {
            NamedCsvRecord row = printed.get(i);
            int age = AGES.lowest(i);
            population.put(number(row, "persons"), "Sweden", Sex.FEMALE, age, 1993);
            for (int year : STEPS.labels()) {
                fertility.put(number(row, "fertility"), "Sweden", age, year);
                survivorship.put(ratios[i], "Sweden", Sex.FEMALE, age, year);
                moves.put(
                        migration ? number(row, "net_migration") : 0,
                        "Sweden",
                        Sex.FEMALE,
                        age,
                        year);
            }
        }
        Cube base = population.cube();
        Inputs inputs =
                Inputs.ofPopulation(AGES, 1993, base)
                        .with("fertility", fertility.cube())
                        .with("survivorship", survivorship.cube())
                        .with("net-migration", moves.cube());
        ModelSpec spec = new ModelSpec("box", "box", "given-rates", "box", conventions, Map.of());
        Projector projector =
                GivenRates.ENGINE
                        .build()
                        .apply(spec)
                        .then(model -> model.prepare(inputs, new SharedFits()))
                        .value();
        return Recording.central(projector, 1993, 2003);
    }

    /** S = 5L0 / 5 l0, 5Lx / 5Lx-5, and T85 / T80 for the open group. */
    private static double[] survivorshipRatios() {
        double[] personYears =
                printed.stream().mapToDouble(row -> number(row, "person_years")).toArray();
        double[] ratios = new double[personYears.length];
        ratios[0] = personYears[0] / 500_000;
        int open = ratios.length - 1;
        for (int i = 1; i < open; i++) {
            ratios[i] = personYears[i] / personYears[i - 1];
        }
        ratios[open] = personYears[open] / (personYears[open] + personYears[open - 1]);
        return ratios;
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }
}
