package org.graunt.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.junit.jupiter.api.Test;

class NewHomesTest {
    private static final HomeYield YIELD =
            new HomeYield(true, Map.of("primary", Map.of("1", 0.1, "3", 0.5)));

    private static Cube trajectory(double one, double three) {
        return Cube.generate(
                List.of(
                        Axis.of("area", List.of("A", "B")),
                        Axis.range("year", 2021, 2022),
                        Axis.of("bedrooms", List.of("1", "3"))),
                at -> at[0] == 1 ? 0 : at[2] == 0 ? one : three);
    }

    private static Cube dwellings() {
        return Cube.generate(
                List.of(Axis.of("area", List.of("A", "B")), Axis.range("year", 2015, 2020)),
                at -> 1000 + 10 * at[1]);
    }

    @Test
    void pupils_of_new_homes_are_counted_by_size_and_by_who_attends_here() {
        List<NewHomes.Row> rows =
                NewHomes.of(MadeSchools.tables(), trajectory(20, 10), dwellings(), YIELD, 2022);
        NewHomes.Row second = rows.get(1);
        assertThat(second.area().code()).isEqualTo("P1");
        assertThat(second.year()).isEqualTo(2022);
        assertThat(second.homes()).isEqualTo(2 * 0.9 * 30, within(1e-9));
        assertThat(second.pupils()).isEqualTo(2 * 0.9 * (20 * 0.1 + 10 * 0.5), within(1e-9));
    }

    @Test
    void what_homes_built_as_usual_would_bring_is_told_beside_it() {
        NewHomes.Row first =
                NewHomes.of(MadeSchools.tables(), trajectory(5, 5), dwellings(), YIELD, 2021)
                        .getFirst();
        // area A builds its usual ten homes; area B none of its usual ten
        assertThat(first.pupils()).isEqualTo(0.9 * 3, within(1e-9));
        assertThat(first.usual()).isEqualTo(0.9 * 3 + 0.2 * 10 * 0, within(1e-9));
        assertThat(first.beyondUsual()).isEqualTo(0, within(1e-9));
    }

    @Test
    void a_blank_number_of_homes_is_the_usual_and_nought_is_none() {
        NewHomes.Row blank =
                NewHomes.of(
                                MadeSchools.tables(),
                                trajectory(Double.NaN, 0),
                                dwellings(),
                                YIELD,
                                2021)
                        .getFirst();
        assertThat(blank.homes()).isEqualTo(0.9 * 10, within(1e-9));
    }

    @Test
    void without_a_stock_of_dwellings_nobody_knows_the_usual() {
        NewHomes.Row first =
                NewHomes.of(MadeSchools.tables(), trajectory(5, 5), null, YIELD, 2021).getFirst();
        assertThat(first.usual()).isNaN();
        assertThat(first.pupils()).isPositive();
    }
}
