package org.graunt.model.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.graunt.model.housing.Housed.BASE;

import java.util.ArrayList;
import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.model.Inputs;
import org.graunt.note.Note;
import org.junit.jupiter.api.Test;

class TrajectoryTest {
    private static final double USUAL = 100;
    private static final Axis<Integer> YEARS = Axis.range("year", BASE + 1, BASE + 4);
    private static final Axis<String> KINDS =
            Axis.of("kind", List.of("self-contained", "student", "older", "other"));

    private final List<Note> notes = new ArrayList<>();

    /** Each borough's stock has grown by the usual number a year. */
    private static Inputs inputs() {
        return Housed.inputs(1)
                .with(
                        "dwellings",
                        Housed.ofBoroughs(
                                BASE - 9, BASE, (area, year) -> 20_000 + USUAL * (year - BASE)));
    }

    private Trajectory of(Cube table) {
        Inputs inputs = inputs().with("housing-trajectory", table);
        return Trajectory.of(inputs, Housed.spec(), AreaYears.of(inputs, "dwellings"), notes);
    }

    private static Cube plain(double... ofFirstBorough) {
        return Cube.generate(
                List.of(Housed.AREAS, YEARS),
                at -> at[0] == 0 ? ofFirstBorough[at[1]] : Double.NaN);
    }

    /** The first borough's numbers: years, and in each the kinds. */
    private static Cube byKind(double[]... ofFirstBorough) {
        return Cube.generate(
                List.of(Housed.AREAS, YEARS, KINDS),
                at -> at[0] == 0 ? ofFirstBorough[at[1]][at[2]] : Double.NaN);
    }

    @Test
    void a_number_is_what_is_added_and_0_is_none() {
        Trajectory trajectory = of(plain(250, 0, -30, 1));
        assertThat(trajectory.net(0, BASE + 1)).isEqualTo(250);
        assertThat(trajectory.net(0, BASE + 2)).isZero();
        assertThat(trajectory.net(0, BASE + 3)).isEqualTo(-30);
    }

    @Test
    void a_blank_or_absent_year_and_those_after_the_table_take_what_is_usual() {
        Trajectory trajectory = of(plain(250, Double.NaN, 0, 0));
        assertThat(trajectory.net(0, BASE + 2)).isEqualTo(USUAL);
        assertThat(trajectory.net(0, BASE + 5)).isEqualTo(USUAL);
        assertThat(trajectory.net(1, BASE + 1)).isEqualTo(USUAL);
        trajectory.remark(inputs(), new boolean[] {true, true, true, false, false}, notes);
        assertThat(notes)
                .singleElement()
                .satisfies(note -> assertThat(note.what()).startsWith("9 areas and years"));
    }

    @Test
    void homes_that_are_not_self_contained_count_as_fewer_dwellings() {
        double nan = Double.NaN;
        Trajectory trajectory =
                of(
                        byKind(
                                new double[] {100, 250, 30, 180},
                                new double[] {0, 50, 0, 0},
                                new double[] {nan, nan, nan, nan},
                                new double[] {nan, 0, 0, 0}));
        assertThat(trajectory.net(0, BASE + 1)).isCloseTo(100 + 100 + 30 + 100, within(1e-9));
        assertThat(trajectory.net(0, BASE + 2)).isCloseTo(20, within(1e-9));
        assertThat(trajectory.net(0, BASE + 3)).isEqualTo(USUAL);
        double shareOfSelfContained = 100.0 / 350;
        assertThat(trajectory.net(0, BASE + 4))
                .isCloseTo(USUAL * shareOfSelfContained, within(1e-9));
    }

    @Test
    void bedrooms_are_summed() {
        Cube table =
                Cube.generate(
                        List.of(Housed.AREAS, Axis.of("bedrooms", List.of("1", "2", "3+")), YEARS),
                        at -> at[0] == 0 ? 10 * (at[1] + 1) : Double.NaN);
        assertThat(of(table).net(0, BASE + 1)).isEqualTo(60);
    }

    @Test
    void an_unknown_kind_is_an_error_that_names_the_kinds_there_are() {
        Cube table =
                Cube.filled(
                        1, List.of(Housed.AREAS, YEARS, Axis.of("kind", List.of("castle", "HMO"))));
        of(table);
        assertThat(notes)
                .singleElement()
                .satisfies(
                        note -> {
                            assertThat(note.isError()).isTrue();
                            assertThat(note.what()).contains("castle");
                            assertThat(note.advice())
                                    .contains("self-contained, student, older, other");
                        });
    }

    @Test
    void where_one_year_of_dwellings_is_held_nothing_is_usual_and_that_is_said() {
        Inputs inputs =
                Housed.inputs(1)
                        .with("dwellings", Housed.ofBoroughs(BASE, BASE, (area, year) -> 20_000))
                        .with("housing-trajectory", plain(1, Double.NaN, 3, 4));
        Trajectory trajectory =
                Trajectory.of(inputs, Housed.spec(), AreaYears.of(inputs, "dwellings"), notes);
        assertThat(trajectory.net(0, BASE + 2)).isZero();
        trajectory.remark(inputs, new boolean[] {true, true, true, false, false}, notes);
        assertThat(notes)
                .anySatisfy(note -> assertThat(note.what()).startsWith("Only one year is held"));
    }

    @Test
    void a_stock_from_before_the_base_year_is_brought_forward() {
        Inputs inputs =
                inputs().with(
                                "dwellings",
                                Housed.ofBoroughs(
                                        BASE - 9,
                                        BASE - 2,
                                        (area, year) -> 20_000 + USUAL * (year - BASE)));
        Inputs known =
                inputs.with("housing-trajectory", Housed.ofBoroughs(BASE, BASE, (area, year) -> 7));
        AreaYears table = AreaYears.of(known, "dwellings");
        Trajectory trajectory = Trajectory.of(known, Housed.spec(), table, notes);
        DwellingStock stock = DwellingStock.of(known, table, trajectory, notes);
        assertThat(stock.at(0)).isCloseTo(20_000 - 2 * USUAL + USUAL + 7, within(1e-9));
        assertThat(stock.holds(3)).isFalse();
    }
}
