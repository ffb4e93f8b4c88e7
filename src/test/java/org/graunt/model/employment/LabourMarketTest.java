package org.graunt.model.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.graunt.model.employment.Led.BASE;
import static org.graunt.model.employment.Led.spec;

import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Remade;
import org.graunt.testing.TableOf;
import org.junit.jupiter.api.Test;

/** Jobs, activity and what stands in their way. */
class LabourMarketTest {
    private static final Axis<String> B1 = Axis.of("area", List.of("B1"));

    private static Inputs country() {
        return Led.country(1);
    }

    /** A table by area and year of B1 alone. */
    private static Cube ofB1(double... yearsAndValues) {
        List<Integer> years = new java.util.ArrayList<>();
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            years.add((int) yearsAndValues[i]);
        }
        TableOf table = TableOf.axes(B1, Axis.of("year", years));
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            table.put(yearsAndValues[i + 1], "B1", (int) yearsAndValues[i]);
        }
        return table.cube();
    }

    private static LabourMarket market(ModelSpec spec, Inputs inputs) {
        return LabourMarket.of(inputs, spec).value();
    }

    private static List<String> lines(ModelSpec spec, Inputs inputs) {
        return LabourMarket.of(inputs, spec).notes().stream().map(Note::line).toList();
    }

    private static List<String> errors(Inputs inputs) {
        Outcome<LabourMarket> outcome = LabourMarket.of(inputs, spec());
        assertThat(outcome.succeeded()).isFalse();
        return outcome.notes().stream().filter(Note::isError).map(Note::line).toList();
    }

    @Test
    void jobs_lie_on_the_line_between_years_held_and_grow_as_before_after_the_last() {
        Inputs inputs = country().with("jobs", ofB1(2013, 1, 2020, 30_000, 2030, 36_000));
        LabourMarket market = market(spec(), inputs);
        assertThat(market.jobs(2023)[0]).isCloseTo(31_800, within(1e-9));
        assertThat(market.jobs(2040)[0]).isCloseTo(36_000 * 1.2, within(1e-6));
        assertThat(market.jobs(2023)[1]).isNaN();
        assertThat(lines(spec(), inputs))
                .anyMatch(line -> line.contains("B1 by 1.84 % a year after 2030"));
        ModelSpec level = spec().with("jobs-after", "level");
        assertThat(market(level, inputs).jobs(2040)[0]).isEqualTo(36_000);
    }

    @Test
    void jobs_of_the_past_alone_grow_as_they_did_from_their_last_year_to_the_base() {
        Inputs inputs = country().with("jobs", ofB1(2010, 50, 2011, 100, 2021, 200));
        double yearly = Math.pow(2, 0.1);
        LabourMarket market = market(spec(), inputs);
        assertThat(market.jobs(BASE)[0]).isCloseTo(200 * yearly * yearly, within(1e-9));
    }

    @Test
    void one_year_of_jobs_stays_with_a_warning() {
        Inputs inputs = country().with("jobs", ofB1(2021, 30_000));
        assertThat(market(spec(), inputs).jobs(2050)[0]).isEqualTo(30_000);
        assertThat(lines(spec(), inputs)).anyMatch(line -> line.contains("A single year is held"));
    }

    @Test
    void an_economy_carries_the_last_jobs_held_on_and_after_its_end() {
        Inputs inputs =
                country()
                        .with("jobs", ofB1(2021, 30_000))
                        .with("gva", ofB1(2021, 1500, 2026, 1800))
                        .with("productivity", ofB1(2021, 50_000, 2026, 50_000));
        LabourMarket market = market(spec(), inputs);
        assertThat(market.jobs(2023)[0]).isCloseTo(30_000 * 1620 / 1500.0, within(1e-9));
        assertThat(market.jobs(2026)[0]).isCloseTo(36_000, within(1e-9));
        assertThat(market.jobs(2031)[0]).isCloseTo(36_000 * 1.2, within(1e-6));
        assertThat(lines(spec(), inputs)).noneMatch(line -> line.contains("units"));
    }

    @Test
    void jobs_in_thousands_beside_an_economy_are_told_with_all_three_numbers() {
        Inputs inputs =
                country()
                        .with("jobs", ofB1(2021, 30))
                        .with("gva", ofB1(2021, 1500))
                        .with("productivity", ofB1(2021, 50_000));
        assertThat(lines(spec(), inputs))
                .anyMatch(
                        line ->
                                line.contains("1500.0")
                                        && line.contains("50000")
                                        && line.contains("but 30 are held"))
                .anyMatch(line -> line.contains("not thousands"));
    }

    @Test
    void shares_not_held_are_taken_from_the_specification_and_told() {
        Inputs inputs = Remade.without(Remade.without(country(), "unemployment"), "double-jobbing");
        assertThat(lines(spec(), inputs))
                .anyMatch(line -> line.startsWith("unemployment: None is held of B1, B2, B3"))
                .anyMatch(line -> line.startsWith("double-jobbing: None"));
        assertThat(market(spec().with("unemployment", 0.1), inputs).unemployment(1, 2030))
                .isEqualTo(0.1);
    }

    @Test
    void a_balance_says_what_commuting_would_have_to_make_up_for() {
        Inputs inputs = country();
        LabourMarket market = market(spec(), inputs);
        Cube people = inputs.population().slice("year", BASE);
        Balance now = market.balance(people, BASE);
        Balance more = market.balance(people.times(1.1), BASE);
        for (String area : List.of("B1", "B2", "B3")) {
            assertThat(more.commutingRatio().get(area))
                    .isCloseTo(1.1 * now.commutingRatio().get(area), within(1e-12));
            assertThat(now.residentsInWork().get(area)).isLessThan(now.labourForce().get(area));
        }
        assertThat(now.commutingRatio().get("Z1")).isNaN();
    }

    @Test
    void everything_wrong_with_jobs_is_told_at_once() {
        Inputs inputs =
                country()
                        .with(
                                "jobs",
                                TableOf.axes(
                                                Axis.of("area", List.of("B1", "B2", "B3")),
                                                Axis.of("year", List.of(2020, 2030)))
                                        .put(Double.NaN, "B1", 2020)
                                        .put(100, "B1", 2030)
                                        .put(0, "B2", 2020)
                                        .put(100, "B2", 2030)
                                        .put(100, "B3", 2020)
                                        .put(100, "B3", 2030)
                                        .cube())
                        .with(
                                "gva",
                                TableOf.axes(
                                                Axis.of("area", List.of("B3")),
                                                Axis.of("year", List.of(2020, 2030)))
                                        .put(-5, "B3", 2030)
                                        .cube());
        assertThat(errors(inputs))
                .anyMatch(line -> line.startsWith("jobs, B1: The first year held is 2030"))
                .anyMatch(line -> line.startsWith("jobs, B2, 2020: There are no jobs"))
                .anyMatch(line -> line.startsWith("gva, B3, 2020: It is 0.0"))
                .anyMatch(line -> line.startsWith("gva, B3, 2030: It is -5.0"));
    }

    @Test
    void an_economy_that_was_asked_for_must_be_there_for_every_area_with_jobs() {
        Inputs inputs =
                country().with("gva", ofB1(2021, 1500)).with("productivity", ofB1(2021, 50_000));
        Outcome<LabourMarket> outcome = LabourMarket.of(inputs, spec().with("jobs", "economy"));
        assertThat(outcome.notes())
                .filteredOn(Note::isError)
                .extracting(Note::line)
                .anyMatch(line -> line.startsWith("gva: Nothing is held of B2"))
                .anyMatch(line -> line.startsWith("gva: Nothing is held of B3"));
    }

    @Test
    void a_share_of_all_is_refused() {
        Inputs inputs =
                country().with("unemployment", ofB1(2023, 1)).with("double-jobbing", ofB1(2023, 1));
        assertThat(errors(inputs))
                .anyMatch(line -> line.startsWith("unemployment, B1, 2023: A share of 1.0"))
                .anyMatch(line -> line.startsWith("double-jobbing, B1, 2023"));
    }

    @Test
    void no_jobs_anywhere_is_refused_with_what_is_needed() {
        Cube nowhere = ofB1(2023, Double.NaN);
        assertThat(errors(country().with("jobs", nowhere)))
                .anyMatch(line -> line.contains("No area of the project has jobs"));
    }

    @Test
    void activity_rates_must_hold_both_sexes_every_band_and_the_base_year() {
        Axis<String> bands = Axis.of("ages", List.of("16-64", "65+"));
        Axis<Integer> late = Axis.range("year", BASE + 1, BASE + 2);
        Cube women = Cube.filled(0.7, List.of(Axis.of("sex", List.of(Sex.FEMALE)), bands, late));
        assertThat(errors(country().with("activity-rates", women)))
                .anyMatch(line -> line.contains("The first year held is 2024"))
                .anyMatch(line -> line.contains("no rows of sex M"));
        Cube gap =
                Cube.generate(
                        List.of(B1, Sex.AXIS, bands), at -> at[1] + at[2] == 2 ? Double.NaN : 0.5);
        assertThat(errors(country().with("activity-rates", gap)))
                .anyMatch(line -> line.contains("activity-rates, B1: There is no rate for M 65+"))
                .anyMatch(line -> line.contains("None are held of B2, B3"));
    }

    @Test
    void nobody_active_at_the_base_is_refused() {
        Cube idle = country().needed("activity-rates").map(any -> 0);
        assertThat(errors(country().with("activity-rates", idle)))
                .anyMatch(line -> line.contains("activity-rates, B2: Nobody who lives there"));
    }

    @Test
    void older_people_become_more_active_but_never_more_than_those_younger() {
        ModelSpec spec =
                spec().with("older-activity-change", 0.02)
                        .with("older-activity-from", 60)
                        .with("older-activity-until", BASE + 20);
        Inputs inputs = country();
        LabourMarket market = market(spec, inputs);
        double[] base = market.activityRates(BASE);
        double[] fifth = market.activityRates(BASE + 5);
        double[] last = market.activityRates(BASE + 40);
        int men = inputs.frame().ages().count();
        assertThat(fifth[(men + 55) * 5]).isEqualTo(base[(men + 55) * 5]);
        assertThat(fifth[(men + 62) * 5]).isCloseTo(0.55 + 0.1, within(1e-12));
        assertThat(last[(men + 62) * 5]).isCloseTo(0.8, within(1e-12));
        assertThat(last[(men + 67) * 5]).isCloseTo(0.25 + 0.4, within(1e-12));
        assertThat(lines(spec, inputs)).anyMatch(line -> line.contains("F 60-64, M 60-64"));
    }

    @Test
    void a_pension_age_a_year_later_makes_people_as_active_as_those_a_year_younger() {
        Inputs inputs = country().with("pension-age", MadeCountry.of(1).table("pension-age"));
        LabourMarket market = market(spec(), inputs);
        double[] before = market.activityRates(2026);
        double[] after = market.activityRates(2027);
        for (int age = 55; age <= 90; age++) {
            assertThat(after[age * 5]).as("age %d", age).isEqualTo(before[(age - 1) * 5]);
        }
        assertThat(after[54 * 5]).isEqualTo(before[54 * 5]);
    }

    @Test
    void half_a_year_lies_half_way_between_two_ages() {
        double[] rates = new double[91];
        rates[64] = 0.8;
        assertThat(PensionAge.shifted(rates, 0.5, 1)[65]).isEqualTo(0.4);
        assertThat(PensionAge.shifted(rates, 0.5, 1)[64]).isEqualTo(0.4);
        assertThat(PensionAge.shifted(rates, -1, 1)[63]).isEqualTo(0.8);
    }
}
