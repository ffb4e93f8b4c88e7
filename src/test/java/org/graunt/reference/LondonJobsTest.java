package org.graunt.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.graunt.reference.ReferenceData.rows;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.employment.EmploymentLed;
import org.graunt.testing.Recording;
import org.graunt.testing.TableOf;
import org.junit.jupiter.api.Test;

/**
 * The jobs of London and its parts 2002-2021 (data/real, subregional productivity). Gross value
 * added is not among the figures: it is made from hours worked and value per hour, and jobs from
 * that and value per job. What is missed is what rounding value per hour to the penny takes away.
 */
class LondonJobsTest {
    private static final String FILE = "real/london-productivity-jobs-2002-2021.csv";
    private static final int FIRST_HOURS = 2004;
    private static final int LAST = 2021;
    private static final double WEEKS = 52;
    private static final AgeGroups AGES = AgeGroups.single(90);

    /** A measure by area and year. */
    private record Figures(Map<String, Map<Integer, Double>> byAreaMeasure) {
        static Figures read() {
            Map<String, Map<Integer, Double>> all = new TreeMap<>();
            for (NamedCsvRecord row : rows(FILE)) {
                String key = row.getField("itl_code") + " " + row.getField("measure");
                all.computeIfAbsent(key, any -> new TreeMap<>())
                        .put(
                                Integer.parseInt(row.getField("year")),
                                Double.parseDouble(row.getField("value")));
            }
            return new Figures(all);
        }

        List<String> areas() {
            return byAreaMeasure.keySet().stream()
                    .map(key -> key.substring(0, key.indexOf(' ')))
                    .distinct()
                    .toList();
        }

        double of(String area, String measure, int year) {
            return byAreaMeasure.get(area + " " + measure).get(year);
        }

        double jobs(String area, int year) {
            return of(area, "productivity_jobs", year);
        }

        /** GBP million. */
        double gva(String area, int year) {
            return of(area, "gva_per_hour_gbp_current_unsmoothed", year)
                    * of(area, "productivity_hours_per_week", year)
                    * WEEKS
                    / 1e6;
        }

        Inputs economy(Inputs inputs, List<String> areas, List<Integer> yearsOfJobs) {
            Axis<String> places = Axis.of("area", areas);
            Axis<Integer> years = Axis.range("year", FIRST_HOURS, LAST);
            TableOf jobs = TableOf.axes(places, Axis.of("year", yearsOfJobs));
            TableOf gva = TableOf.axes(places, years);
            TableOf productivity = TableOf.axes(places, years);
            for (String area : areas) {
                yearsOfJobs.forEach(year -> jobs.put(jobs(area, year), area, year));
                for (int year : years.labels()) {
                    gva.put(gva(area, year), area, year);
                    productivity.put(
                            of(area, "gva_per_filled_job_gbp_current_unsmoothed", year),
                            area,
                            year);
                }
            }
            return inputs.with("jobs", jobs.cube())
                    .with("gva", gva.cube())
                    .with("productivity", productivity.cube())
                    .with("activity-rates", activityRates());
        }
    }

    /** Plausible shares; no published table. */
    private static Cube activityRates() {
        Axis<String> bands =
                Axis.of(
                        "ages",
                        List.of("16-24", "25-34", "35-49", "50-59", "60-64", "65-74", "75+"));
        double[][] rates = {
            {.47, .81, .77, .71, .50, .16, .03},
            {.50, .92, .92, .83, .64, .25, .05}
        };
        return Cube.generate(List.of(Sex.AXIS, bands), at -> rates[at[0]][at[1]]);
    }

    @Test
    void value_added_over_value_per_job_gives_the_published_jobs_of_every_area_and_year() {
        Figures figures = Figures.read();
        List<String> areas = figures.areas();
        assertThat(areas).hasSize(27);
        Axis<Integer> years = Axis.range("year", FIRST_HOURS - 2, FIRST_HOURS);
        Cube people =
                Cube.filled(5000, List.of(Axis.of("area", areas), Sex.AXIS, AGES.axis(), years));
        Inputs inputs =
                figures.economy(
                        Inputs.ofPopulation(AGES, FIRST_HOURS, people),
                        areas,
                        List.of(FIRST_HOURS));
        Projector projector = prepared(inputs, "economy");
        projector.project(
                Draws.central(),
                new Horizon(FIRST_HOURS, LAST, 1),
                year -> {
                    double[] jobs = year.series().getOrDefault("jobs", new double[0]);
                    for (int area = 0; area < areas.size(); area++) {
                        double published = figures.jobs(areas.get(area), year.year());
                        assertThat(jobs[area * year.stride()])
                                .as("%s, %d", areas.get(area), year.year())
                                .isCloseTo(published, within(4e-4 * published));
                    }
                });
    }

    @Test
    void london_led_by_its_jobs_of_2016_to_2021_has_the_labour_force_that_they_call_for() {
        Figures figures = Figures.read();
        List<Integer> years = new ArrayList<>();
        for (int year = 2002; year <= LAST; year++) {
            years.add(year);
        }
        Cube estimates = population();
        Inputs bare = Inputs.ofPopulation(AGES, 2016, estimates).with("births", births());
        Inputs inputs = figures.economy(bare, List.of("TLI"), years);
        Recording recording = Recording.empty(inputs.frame());
        prepared(inputs, "path")
                .project(
                        Draws.central(),
                        new Horizon(2016, LAST, 1),
                        year -> {
                            recording.keep(year);
                            double jobs = year.series().getOrDefault("jobs", new double[1])[0];
                            assertThat(jobs).isEqualTo(figures.jobs("TLI", year.year()));
                        });
        double outturn = estimates.slice("year", LAST).sum();
        assertThat(recording.total(Component.POPULATION, LAST, 0, 0))
                .isCloseTo(outturn, within(0.05 * outturn));
    }

    private static Projector prepared(Inputs inputs, String jobs) {
        ModelSpec spec = ModelSpec.of("employment-led", "employment-led").with("jobs", jobs);
        return EmploymentLed.ENGINE
                .build()
                .apply(spec)
                .then(model -> model.prepare(inputs, new SharedFits()))
                .value();
    }

    /** All boroughs together. */
    private static Cube population() {
        Axis<Integer> years = Axis.range("year", 2000, 2023);
        double[][][] sums = new double[2][AGES.count()][years.size()];
        for (NamedCsvRecord row : rows("real/london-population-2000-2023.csv.gz")) {
            int sex = row.getField("sex").equals("F") ? 0 : 1;
            int age = Integer.parseInt(row.getField("age"));
            int year = Integer.parseInt(row.getField("year")) - 2000;
            sums[sex][age][year] += Double.parseDouble(row.getField("popn"));
        }
        return Cube.generate(
                List.of(Axis.of("area", List.of("TLI")), Sex.AXIS, AGES.axis(), years),
                at -> sums[at[1]][at[2]][at[3]]);
    }

    private static Cube births() {
        Axis<Integer> years = Axis.range("year", 2002, 2014);
        double[][] sums = new double[2][years.size()];
        for (NamedCsvRecord row : rows("real/births-all-local-authorities-2002-2014.csv")) {
            if (row.getField("GSS.Code").startsWith("E09")) {
                int sex = row.getField("Sex").equals("F") ? 0 : 1;
                int year = Integer.parseInt(row.getField("Year")) - 2002;
                sums[sex][year] += Double.parseDouble(row.getField("Births"));
            }
        }
        return Cube.generate(
                List.of(Axis.of("area", List.of("TLI")), Sex.AXIS, years),
                at -> sums[at[1]][at[2]]);
    }
}
