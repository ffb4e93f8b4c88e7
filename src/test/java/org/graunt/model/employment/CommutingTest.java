package org.graunt.model.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.graunt.model.employment.Led.BASE;
import static org.graunt.model.employment.Led.LAST;
import static org.graunt.model.employment.Led.spec;

import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.model.Component;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.note.Note;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Recording;
import org.graunt.testing.Remade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs call workers home to the places where workers live. */
class CommutingTest {
    private static final ModelSpec BY_RATIO = spec().with("commuting", "ratio");

    private static Inputs withCommuters(Inputs inputs) {
        return inputs.with("commuting", MadeCountry.of(1).table("commuting"));
    }

    /** Twice the jobs in B1 from the first projected year on, others as they were. */
    private static Inputs boom(Inputs inputs) {
        return Remade.scaled(
                inputs, "jobs", cell -> cell.of("area").equals("B1") && cell.year() > BASE ? 2 : 1);
    }

    private static double gained(Recording boom, Recording plain, int area) {
        return boom.total(Component.POPULATION, BASE + 1, area, 0)
                - plain.total(Component.POPULATION, BASE + 1, area, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void jobs_in_the_city_fill_the_places_where_its_workers_live(long seed) {
        Inputs plain = withCommuters(Led.country(seed));
        Recording before = Led.central(spec(), plain).recording();
        Recording after = Led.central(spec(), boom(plain)).recording();
        double city = gained(after, before, 0);
        double residences = gained(after, before, 1) + gained(after, before, 2);
        assertThat(city).isPositive();
        assertThat(residences).isGreaterThan(city);
    }

    @Test
    void without_a_table_they_crowd_into_the_city() {
        Inputs plain = withCommuters(Led.country(1));
        Recording before = Led.central(BY_RATIO, plain).recording();
        Recording after = Led.central(BY_RATIO, boom(plain)).recording();
        assertThat(gained(after, before, 0)).isGreaterThan(10_000);
        assertThat(gained(after, before, 1)).isCloseTo(0, within(1e-6));
    }

    @Test
    void commuters_to_places_without_jobs_stay_as_many_as_they_were() {
        Inputs plain = withCommuters(Led.country(2));
        Inputs twice = Remade.scaled(plain, "jobs", cell -> cell.year() > BASE ? 2 : 1);
        Inputs level =
                Remade.scaled(
                        plain,
                        "jobs",
                        cell -> {
                            Object area = cell.of("area");
                            Cube jobs = plain.needed("jobs");
                            return cell.year() > BASE
                                    ? jobs.get(area, BASE) / jobs.get(area, cell.year())
                                    : 1;
                        });
        Inputs steady = Remade.without(Remade.without(level, "unemployment"), "double-jobbing");
        Led led = Led.central(spec(), steady);
        assertThat(led.of("residents_in_work", LAST, 1))
                .isCloseTo(led.of("residents_in_work", BASE, 1), within(1e-6));
        Led more = Led.central(spec(), twice);
        double factor =
                more.of("residents_in_work", BASE + 1, 1) / more.of("residents_in_work", BASE, 1);
        double abroad = 2000 / 17_000.0;
        assertThat(factor).isBetween(2 - 2 * abroad, 2.05 - abroad / 2);
    }

    @Test
    void commuters_who_all_work_at_home_are_a_constant_ratio() {
        Inputs plain = Led.country(3);
        Axis<String> residence = Axis.of("residence", List.of("B1", "B2", "B3"));
        Axis<String> workplace = Axis.of("workplace", List.of("B1", "B2", "B3"));
        Cube home = Cube.generate(List.of(residence, workplace), at -> at[0] == at[1] ? 500 : 0);
        Led shares = Led.central(spec(), plain.with("commuting", home));
        Led ratio = Led.central(BY_RATIO, plain);
        for (int area = 0; area < 3; area++) {
            double wanted = ratio.of("labour_force_wanted", LAST, area);
            assertThat(shares.of("labour_force_wanted", LAST, area))
                    .isCloseTo(wanted, within(1e-9 * wanted));
        }
    }

    @Test
    void a_workplace_without_commuters_keeps_its_own_ratio_and_is_told() {
        Inputs plain = withCommuters(Led.country(4));
        Inputs without =
                Remade.scaled(
                        plain, "commuting", cell -> cell.of("workplace").equals("B2") ? 0 : 1);
        List<Note> notes = Led.prepare(spec(), without).notes();
        assertThat(notes).extracting(Note::line).anyMatch(line -> line.contains("from B2"));
        Led shares = Led.central(spec(), without);
        Led ratio = Led.central(BY_RATIO, plain);
        assertThat(shares.of("labour_force_wanted", LAST, 1))
                .isEqualTo(ratio.of("labour_force_wanted", LAST, 1));
    }

    @Test
    void the_share_that_works_where_no_jobs_are_held_is_told() {
        assertThat(Led.prepare(spec(), withCommuters(Led.country(5))).notes())
                .extracting(Note::line)
                .anyMatch(line -> line.contains("12.6 % of the residents in work"));
    }

    @Test
    void the_last_table_up_to_the_base_year_counts_and_later_ones_alone_are_left_out() {
        Inputs plain = Led.country(6);
        Cube now = MadeCountry.of(1).table("commuting");
        Led held = Led.central(spec(), plain.with("commuting", now));
        Led dated = Led.central(spec(), plain.with("commuting", dated(now, BASE - 2, BASE + 1)));
        assertThat(dated.of("labour_force_wanted", LAST, 2))
                .isEqualTo(held.of("labour_force_wanted", LAST, 2));
        Inputs late = plain.with("commuting", dated(now, BASE + 1, BASE + 5));
        assertThat(Led.prepare(spec(), late).notes())
                .extracting(Note::line)
                .anyMatch(line -> line.contains("Every year held is after the base year"));
    }

    @Test
    void rows_of_a_region_are_not_counted_beside_those_of_its_areas() {
        Inputs plain = withCommuters(Led.country(7));
        Cube given = plain.needed("commuting");
        Axis<String> residences = Axis.of("residence", List.of("B1", "B2", "B3", "R", "Z1", "Z2"));
        Cube more =
                Cube.generate(
                        List.of(residences, given.axis("workplace")),
                        at -> at[0] == 3 ? 50_000 : given.at(at[0] < 3 ? at[0] : at[0] - 1, at[1]));
        Led with = Led.central(spec(), plain.with("commuting", more));
        Led without = Led.central(spec(), plain);
        assertThat(with.of("labour_force_wanted", LAST, 1))
                .isEqualTo(without.of("labour_force_wanted", LAST, 1));
    }

    /** The table in one year, and three times each number in another. */
    private static Cube dated(Cube commuters, int first, int second) {
        Axis<Integer> years = Axis.of("year", List.of(first, second));
        return Cube.generate(
                List.of(commuters.axis("residence"), commuters.axis("workplace"), years),
                at -> commuters.at(at[0], at[1]) * (at[2] == 0 ? 1 : 1 + 2 * at[0]));
    }
}
