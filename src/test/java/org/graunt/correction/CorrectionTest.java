package org.graunt.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeBand;
import org.graunt.demography.Sex;
import org.graunt.model.BaseSpread;
import org.graunt.model.CorrectionDecision;
import org.graunt.model.CorrectionDecision.Verdict;
import org.graunt.model.Inputs;
import org.graunt.note.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionTest {
    private static final AgeBand ALL = new AgeBand("all", 0, AgeBand.OPEN);

    private final MadeCounts made = new MadeCounts(1, 1000);

    private static Corrected corrected(Inputs inputs, CorrectionDecision... decisions) {
        return outcome(inputs, decisions).value();
    }

    private static Outcome<Corrected> outcome(Inputs inputs, CorrectionDecision... decisions) {
        return Correction.of(inputs, MadeCounts.CENSUS, Correction.RECONCILE, List.of(decisions));
    }

    private static double furthest(Cube one, Cube other) {
        double furthest = 0;
        double[] a = one.toArray();
        double[] b = other.toArray();
        for (int i = 0; i < a.length; i++) {
            furthest = Math.max(furthest, Math.abs(a[i] - b[i]));
        }
        return furthest;
    }

    private static Cube of(Cube people, String code) {
        return people.slice("area", code);
    }

    @Test
    void without_registers_the_estimates_stay_and_that_is_told() {
        Outcome<Corrected> outcome = outcome(made.estimates());
        assertThat(furthest(outcome.value().people(), made.official())).isZero();
        assertThat(outcome.value().spread().areas()).isEmpty();
        assertThat(outcome.notes()).anyMatch(note -> note.what().contains("No register is held"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void registers_bring_what_is_wrong_near_to_what_is_true(long seed) {
        MadeCounts counts = new MadeCounts(seed, 1000);
        Corrected corrected = corrected(counts.all());
        for (String code : List.of("A", "B")) {
            assertThat(counts.error(corrected.people(), code))
                    .isLessThan(0.3 * counts.error(counts.official(), code));
        }
        for (String code : List.of("C", "D", "E", "F")) {
            double people = of(counts.truth(), code).slice("year", MadeCounts.LAST).sum();
            assertThat(counts.error(corrected.people(), code)).isLessThan(0.02 * people);
        }
    }

    @Test
    void the_census_year_is_trusted() {
        Corrected corrected = corrected(made.all());
        assertThat(
                        furthest(
                                corrected.people().slice("year", MadeCounts.CENSUS),
                                made.official().slice("year", MadeCounts.CENSUS)))
                .isZero();
    }

    @Test
    void a_perfect_register_gives_the_truth() {
        Inputs inputs = made.estimates().with("gp-register", made.truth());
        Corrected corrected = corrected(inputs);
        assertThat(made.error(corrected.people(), "A"))
                .isLessThan(0.12 * made.error(made.official(), "A"));
    }

    @Test
    void an_area_that_no_register_speaks_of_stays_as_it_is() {
        Cube lists = made.lists(0.005);
        Axis<String> others = Axis.of("area", List.of("A", "B", "C", "D", "E"));
        Corrected corrected = corrected(made.estimates().with("gp-register", lists.select(others)));
        assertThat(furthest(of(corrected.people(), "F"), of(made.official(), "F"))).isZero();
        assertThat(of(corrected.sd(), "F").sum()).isZero();
        assertThat(furthest(of(corrected.people(), "A"), of(made.official(), "A"))).isPositive();
    }

    @Test
    void what_is_refused_stays_and_what_is_limited_is_bounded() {
        AgeBand young = new AgeBand("18-34", 18, 34);
        CorrectionDecision refuse =
                new CorrectionDecision("A", young, Verdict.REFUSE, null, "halls", "P", "2026");
        Corrected refused = corrected(made.all(), refuse);
        CorrectionDecision limit =
                new CorrectionDecision("A", young, Verdict.LIMIT, 0.05, "", "", "");
        Corrected limited = corrected(made.all(), limit);
        for (int year = MadeCounts.CENSUS; year <= MadeCounts.LAST; year++) {
            double official = band(made.official(), year);
            assertThat(band(refused.people(), year)).isCloseTo(official, within(1e-9 * official));
            assertThat(Math.abs(band(limited.people(), year) - official))
                    .isLessThanOrEqualTo(0.05 * official * (1 + 1e-9));
        }
        assertThat(band(refused.sd(), MadeCounts.LAST)).isZero();
        assertThat(refused.findings())
                .anyMatch(found -> found.reason().equals("refused by decision: halls"));
    }

    private static double band(Cube people, int year) {
        double sum = 0;
        for (Sex sex : Sex.values()) {
            for (int age = 18; age <= 34; age++) {
                sum += people.get("A", sex, age, year);
            }
        }
        return sum;
    }

    @Test
    void a_later_decision_goes_before_an_earlier_one() {
        CorrectionDecision refuse =
                new CorrectionDecision("all", ALL, Verdict.REFUSE, null, "", "", "");
        CorrectionDecision accept =
                new CorrectionDecision("A", ALL, Verdict.ACCEPT, null, "", "", "");
        Corrected decided = corrected(made.all(), refuse, accept);
        assertThat(furthest(of(decided.people(), "B"), of(made.official(), "B"))).isZero();
        assertThat(furthest(of(decided.people(), "A"), of(made.official(), "A"))).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"0.001, in thousands", "10, 10 times too large", "1000, a thousand times"})
    void a_register_in_another_unit_is_put_right_and_told(double factor, String words) {
        Inputs inputs = made.all().with("gp-register", made.lists(0.005).times(factor));
        Outcome<Corrected> outcome = outcome(inputs);
        assertThat(outcome.notes()).anyMatch(note -> note.what().contains(words));
        assertThat(furthest(outcome.value().people(), corrected(made.all()).people()))
                .isLessThan(1e-6);
    }

    @Test
    void a_register_that_cannot_be_is_left_out_for_its_area() {
        Cube lists = made.lists(0.005);
        Cube absurd = Cube.generate(lists.axes(), at -> lists.at(at) * (at[0] == 2 ? 4.5 : 1));
        Inputs inputs = made.estimates().with("gp-register", absurd);
        Outcome<Corrected> outcome = outcome(inputs);
        assertThat(outcome.notes())
                .anyMatch(n -> n.what().contains("left out") && n.what().contains("C"));
        assertThat(furthest(of(outcome.value().people(), "C"), of(made.official(), "C"))).isZero();
        assertThat(made.error(outcome.value().people(), "A"))
                .isLessThan(0.5 * made.error(made.official(), "A"));
    }

    @Test
    void a_year_unlike_the_others_and_a_year_that_is_missing_do_no_harm() {
        Cube lists = made.lists(0.005);
        Cube odd = Cube.generate(lists.axes(), at -> lists.at(at) * (at[3] == 4 ? 2.2 : 1));
        Cube gap = lists.select(Axis.of("year", List.of(2011, 2012, 2013, 2014, 2016, 2017, 2018)));
        for (Cube some : List.of(odd, gap)) {
            Corrected corrected = corrected(made.all().with("gp-register", some));
            assertThat(made.error(corrected.people(), "A"))
                    .isLessThan(0.35 * made.error(made.official(), "A"));
        }
    }

    @Test
    void a_register_of_persons_to_a_higher_age_does_nearly_as_well() {
        Cube persons = made.lists(0.005).sumOver("sex");
        Axis<Integer> ages = Axis.range("age", 0, 75);
        Cube older =
                Cube.generate(
                        List.of(persons.axis("area"), ages, persons.axis("year")),
                        at -> at[1] < 70 ? persons.at(at) : persons.at(at[0], 70, at[2]) / 6);
        Corrected corrected = corrected(made.all().with("gp-register", older));
        assertThat(made.error(corrected.people(), "A"))
                .isLessThan(0.4 * made.error(made.official(), "A"));
    }

    @Test
    void registers_that_contradict_each_other_are_told() {
        Cube pupils = made.pupils();
        Cube more = Cube.generate(pupils.axes(), at -> pupils.at(at) * (1 + 0.03 * at[3]));
        Inputs inputs =
                made.all()
                        .with("school-census", more.times(0.9))
                        .with("independent-pupils", more.times(0.1));
        Outcome<Corrected> outcome = outcome(inputs);
        assertThat(outcome.notes()).anyMatch(note -> note.what().contains("part on"));
        assertThat(outcome.value().people().toArray()).doesNotContain(Double.NaN);
    }

    @ParameterizedTest(name = "{0} to a cohort")
    @ValueSource(doubles = {0.02, 0.3, 5, 1e6})
    void areas_of_any_size_end_with_numbers_and_nobody_below_none(double size) {
        Corrected corrected = corrected(new MadeCounts(3, size).all());
        for (double people : corrected.people().toArray()) {
            assertThat(people).isFinite().isNotNegative();
        }
        for (double sd : corrected.sd().toArray()) {
            assertThat(sd).isFinite();
        }
    }

    @Test
    void lists_that_would_leave_fewer_than_none_leave_none() {
        Cube lists = made.lists(0.3);
        Cube empty =
                Cube.generate(
                        lists.axes(),
                        at -> at[3] > 3 && at[2] > 20 && at[2] < 26 ? 0 : lists.at(at));
        Corrected corrected = corrected(made.estimates().with("gp-register", empty));
        for (double people : corrected.people().toArray()) {
            assertThat(people).isNotNegative();
        }
    }

    @Test
    void draws_have_the_deviations_of_the_base_year_and_neighbours_go_together() {
        Corrected corrected = corrected(made.all());
        int cells = 2 * MadeCounts.AGES.count();
        for (BaseSpread.OfArea area : corrected.spread().areas()) {
            List<double[]> directions = directions(corrected.spread(), area);
            for (int cell = 0; cell < cells; cell++) {
                double sd =
                        corrected
                                .sd()
                                .get(
                                        area.code(),
                                        Sex.values()[cell / MadeCounts.AGES.count()],
                                        cell % MadeCounts.AGES.count(),
                                        MadeCounts.LAST);
                assertThat(Math.sqrt(covariance(directions, cell, cell)))
                        .isCloseTo(sd, within(1e-6 + 2e-3));
            }
        }
        List<double[]> first =
                directions(corrected.spread(), corrected.spread().areas().getFirst());
        double together =
                covariance(first, 30, 31)
                        / Math.sqrt(covariance(first, 30, 30) * covariance(first, 31, 31));
        assertThat(together).isGreaterThan(0.3);
    }

    private static double covariance(List<double[]> directions, int i, int j) {
        double sum = 0;
        for (double[] direction : directions) {
            sum += direction[i] * direction[j];
        }
        return sum;
    }

    /** What an area's cells depart by with each of its numbers and of those in common. */
    private static List<double[]> directions(BaseSpread spread, BaseSpread.OfArea area) {
        int cells = 2 * MadeCounts.AGES.count();
        List<double[]> directions = new ArrayList<>();
        for (int k = 0; k < cells + spread.commonNumbers(); k++) {
            double[] own = new double[cells];
            double[] shared = new double[spread.commonNumbers()];
            if (k < cells) {
                own[k] = 1;
            } else {
                shared[k - cells] = 1;
            }
            double[] departure = new double[cells];
            BaseSpread.add(area, own, shared, departure);
            directions.add(departure);
        }
        return directions;
    }

    @Test
    void pupils_alone_anchor_children_and_what_was_missed_is_spread_over_their_years() {
        Cube official = made.official();
        Cube pupils = Cube.generate(made.pupils().axes(), at -> made.pupils().at(at));
        Inputs inputs =
                made.estimates()
                        .with("school-census", pupils.times(0.9))
                        .with("independent-pupils", pupils.times(0.1));
        Corrected corrected =
                Correction.of(inputs, null, Correction.ANCHOR_CHILDREN, List.of()).value();
        double children = corrected.people().get("A", Sex.FEMALE, 10, MadeCounts.LAST);
        assertThat(children)
                .isCloseTo(made.truth().get("A", Sex.FEMALE, 10, MadeCounts.LAST), within(0.5));
        assertThat(furthest(adults(corrected.people()), adults(official))).isZero();
    }

    /** Too old for school in every year. */
    private static Cube adults(Cube people) {
        return people.select(Axis.range("age", 30, 70));
    }
}
