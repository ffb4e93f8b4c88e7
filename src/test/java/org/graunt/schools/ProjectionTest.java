package org.graunt.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.graunt.ensemble.Pool;
import org.graunt.ensemble.Weights;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final long SEED = 1662;

    private static SchoolTables lucky() {
        SplittableRandom random = new SplittableRandom(3);
        return MadeSchools.tables(at -> 1 + 0.02 * random.nextGaussian());
    }

    private static Map<String, AreaPupils> play(
            SchoolTables tables, Map<String, Children> members, int lastYear) {
        Ratios ratios = Ratios.of(tables, MadeSchools.children(0));
        Map<String, AreaPupils> all = new LinkedHashMap<>();
        Projection.play(
                tables,
                ratios,
                members,
                SEED,
                lastYear,
                pupils -> pupils.forEach((id, one) -> all.put(id + " " + one.area().code(), one)));
        return all;
    }

    private static Voices voices(Map<String, Children> members) {
        return new Voices(Pool.LINEAR, Weights.equal(members.keySet()), Set.of());
    }

    private static Pressure pressure(SchoolTables tables, Map<String, Children> members) {
        Ratios ratios = Ratios.of(tables, MadeSchools.children(0));
        return Pressure.of(tables, ratios, members, voices(members), SEED, 2027);
    }

    @Test
    void children_of_four_are_ten_twelfths_of_one_age_and_two_of_the_one_below() {
        Children children = MadeSchools.children(0);
        double[] four = children.persons(1, 4, 2019);
        double[] three = children.persons(1, 3, 2019);
        assertThat(children.ofGroup(1, YearGroups.RECEPTION, 2019)[0])
                .isEqualTo((10 * four[0] + 2 * three[0]) / 12);
    }

    @Test
    void pupils_go_up_the_school_by_hand() {
        SchoolTables tables = MadeSchools.tables();
        Map<String, AreaPupils> all = play(tables, Map.of("m", MadeSchools.children(0)), 2022);
        AreaPupils first = all.get("m P1");
        double served =
                Catchment.served(MadeSchools.AREAS.get(0), MadeSchools.children(0), 0, 2021)[0];
        assertThat(first.get(0, 2021)[0]).isEqualTo(MadeSchools.INTAKE * served, within(1e-9));
        assertThat(first.get(1, 2022)[0])
                .isEqualTo(MadeSchools.PROGRESSION * first.get(0, 2021)[0], within(1e-9));
        assertThat(first.get(2, 2021)[0])
                .isEqualTo(MadeSchools.PROGRESSION * tables.roll().at(0, 1, 2020), within(1e-9));
    }

    @Test
    void those_who_change_schools_add_up_to_the_first_year_group_of_the_next() {
        SchoolTables tables = lucky();
        Map<String, Children> members =
                Map.of("a", MadeSchools.children(4), "b", MadeSchools.children(0));
        Ratios ratios = Ratios.of(tables, MadeSchools.children(0));
        Pressure pressure = pressure(tables, members);
        List<Cell> first =
                pressure.cells().stream()
                        .filter(cell -> cell.area().first() > YearGroups.RECEPTION)
                        .filter(cell -> cell.group() == cell.area().first())
                        .toList();
        assertThat(first).hasSizeGreaterThan(5);
        for (Cell cell : first) {
            int to = tables.areas().indexOf(cell.area());
            double came =
                    pressure.transfers().stream()
                            .filter(one -> one.to() == to && one.year() == cell.year() - 1)
                            .mapToDouble(Transfers.Transfer::pupils)
                            .sum();
            double ratio =
                    ratios.get(to, cell.group())
                            .forecast(tables.lastRoll(), cell.year() - tables.lastRoll());
            assertThat(came * ratio).isCloseTo(cell.pupils().central(), within(1e-9));
        }
    }

    @Test
    void year_7_is_made_of_year_6_wherever_its_pupils_went_to_school() {
        SchoolTables tables = MadeSchools.tables();
        Children children = MadeSchools.children(0);
        Map<String, AreaPupils> all = play(tables, Map.of("m", children), 2023);
        double[][] living = new double[2][1];
        for (int primary = 0; primary < 2; primary++) {
            AreaPupils pupils = all.get("m P" + (primary + 1));
            Catchment.addHome(living, pupils.area(), pupils.get(6, 2022), children, 6, 2022);
        }
        assertThat(living[0][0] + living[1][0])
                .isEqualTo(
                        all.get("m P1").get(6, 2022)[0] + all.get("m P2").get(6, 2022)[0],
                        within(1e-9));
        assertThat(all.get("m S").get(7, 2023)[0])
                .isEqualTo(
                        MadeSchools.TRANSFER * (0.8 * living[0][0] + 0.5 * living[1][0]),
                        within(1e-9));
    }

    @Test
    void the_same_draw_strays_alike_for_every_member_and_twice_the_draws_contain_the_first_half() {
        SchoolTables tables = lucky();
        Map<String, AreaPupils> few =
                play(
                        tables,
                        Map.of("m", MadeSchools.children(10), "n", MadeSchools.children(10)),
                        2030);
        Map<String, AreaPupils> many = play(tables, Map.of("m", MadeSchools.children(20)), 2030);
        for (String code : MadeSchools.codes()) {
            AreaPupils one = few.get("m " + code);
            for (int draw = 0; draw <= 10; draw++) {
                double number = one.get(one.area().last(), 2029)[draw];
                assertThat(few.get("n " + code).get(one.area().last(), 2029)[draw])
                        .isEqualTo(number);
                assertThat(many.get("m " + code).get(one.area().last(), 2029)[draw])
                        .isEqualTo(number);
            }
        }
    }

    @Test
    void ratios_stray_about_the_central_path_and_their_mean_lies_on_it() {
        Map<String, AreaPupils> all = play(lucky(), Map.of("m", MadeSchools.children(400)), 2024);
        double[] pupils = all.get("m P2").get(2, 2021);
        double mean = 0;
        for (int draw = 1; draw < pupils.length; draw++) {
            mean += pupils[draw] / (pupils.length - 1);
        }
        assertThat(mean).isEqualTo(pupils[0], within(0.01 * pupils[0]));
        assertThat(pupils[1]).isNotEqualTo(pupils[0]);
    }

    @Test
    void a_member_that_ends_early_has_no_pupils_after_its_last_year() {
        Map<String, Children> members =
                Map.of("m", MadeSchools.children(5), "n", MadeSchools.until(5, 2023));
        Map<String, AreaPupils> all = play(MadeSchools.tables(), members, 2026);
        assertThat(all.get("n P1").lastYear()).isEqualTo(2023);
        assertThat(pressure(MadeSchools.tables(), members).cells())
                .allMatch(cell -> !Double.isNaN(cell.pupils().central()));
    }

    @Test
    void need_and_spare_are_taken_year_group_by_year_group_and_never_netted() {
        SchoolTables tables = MadeSchools.tables();
        Pressure pressure = pressure(tables, Map.of("m", MadeSchools.children(0)));
        for (Balance balance : pressure.balances()) {
            if (balance.scope() == Balance.Scope.PLANNING_AREA) {
                List<Cell> cells = cells(pressure, balance.code(), balance.year());
                assertThat(balance.need().central())
                        .isEqualTo(cells.stream().mapToDouble(Cell::need).sum(), within(1e-9));
                assertThat(balance.spare().central())
                        .isEqualTo(cells.stream().mapToDouble(Cell::spare).sum(), within(1e-9));
                assertThat(balance.places() - balance.pupils().central())
                        .isEqualTo(
                                balance.spare().central() - balance.need().central(), within(1e-6));
            }
        }
    }

    private static List<Cell> cells(Pressure pressure, String code, int year) {
        return pressure.cells().stream()
                .filter(cell -> cell.area().code().equals(code) && cell.year() == year)
                .toList();
    }

    @Test
    void the_region_is_the_sum_of_its_planning_areas_on_the_central_path() {
        Pressure pressure = pressure(lucky(), Map.of("m", MadeSchools.children(8)));
        double sum = sum(pressure, Balance.Scope.PLANNING_AREA);
        assertThat(sum(pressure, Balance.Scope.REGION)).isEqualTo(sum, within(1e-6));
        assertThat(sum(pressure, Balance.Scope.BOROUGH)).isEqualTo(sum, within(1e-6));
    }

    private static double sum(Pressure pressure, Balance.Scope scope) {
        return pressure.balances().stream()
                .filter(balance -> balance.scope() == scope)
                .mapToDouble(balance -> balance.pupils().central() + balance.need().central())
                .sum();
    }

    @Test
    void the_probability_of_too_many_pupils_is_the_share_of_draws_above_the_places() {
        Map<String, Children> members = Map.of("m", MadeSchools.children(200));
        SchoolTables tables = lucky();
        Map<String, AreaPupils> all = play(tables, members, 2027);
        for (Cell cell : pressure(tables, members).cells()) {
            double[] draws = all.get("m " + cell.area().code()).get(cell.group(), cell.year());
            int above = 0;
            for (int draw = 1; draw < draws.length; draw++) {
                above += draws[draw] > cell.places() ? 1 : 0;
            }
            assertThat(cell.above()).isEqualTo(above / 200.0, within(1e-12));
            assertThat(cell.aboveMargin()).isGreaterThanOrEqualTo(cell.above());
        }
    }

    @Test
    void a_roll_that_is_missing_leaves_its_pupils_unknown_and_out_of_sums() {
        SchoolTables holed =
                MadeSchools.tables(
                        at -> at[0] == 1 && at[1] == 3 && at[2] == 2020 ? Double.NaN : 1);
        Pressure pressure = pressure(holed, Map.of("m", MadeSchools.children(3)));
        List<Cell> unknown = new ArrayList<>(cells(pressure, "P2", 2021));
        unknown.removeIf(cell -> !Double.isNaN(cell.pupils().central()));
        assertThat(unknown).extracting(Cell::group).containsExactly(4);
        assertThat(
                        pressure.balances().stream()
                                .filter(balance -> balance.code().equals("P2"))
                                .filter(balance -> balance.year() == 2021)
                                .map(Balance::leftOut))
                .containsExactly(1);
    }

    @Test
    void without_draws_there_is_no_fan_and_no_probability() {
        Cell cell =
                pressure(MadeSchools.tables(), Map.of("m", MadeSchools.children(0)))
                        .cells()
                        .getFirst();
        assertThat(cell.pupils().p50()).isNaN();
        assertThat(cell.above()).isNaN();
        assertThat(cell.pupils().middle()).isEqualTo(cell.pupils().central());
    }
}
