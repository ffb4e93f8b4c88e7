package org.graunt.model.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.graunt.model.housing.Housed.BASE;

import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Sex;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.testing.Remade;
import org.junit.jupiter.api.Test;

class HouseholdNeedsTest {
    private static final Axis<String> TWO = Axis.of("ages", List.of("0-15", "16+"));

    /** A country in which a third of everybody from 16 represents a household. */
    private static Inputs simple() {
        return Remade.without(Housed.inputs(1), "communal")
                .with("household-rates", rates(band -> band == 0 ? 0 : 1.0 / 3));
    }

    private static Cube rates(java.util.function.IntToDoubleFunction ofBand) {
        return Cube.generate(
                List.of(Housed.AREAS, Sex.AXIS, TWO),
                at -> at[0] < Housed.BOROUGHS ? ofBand.applyAsDouble(at[2]) : Double.NaN);
    }

    private static HouseholdNeeds needs(Inputs inputs, ModelSpec spec) {
        return HouseholdNeeds.of(inputs, spec).value();
    }

    /** The same number of people at every age. */
    private static Cube people(double each) {
        return Cube.filled(each, List.of(Housed.AREAS, Sex.AXIS, Axis.range("age", 0, 90)));
    }

    @Test
    void households_are_people_times_rates() {
        double households = needs(simple(), Housed.spec()).households(0, people(30), BASE);
        assertThat(households).isCloseTo(2 * 75 * 30 / 3.0, within(1e-9));
    }

    @Test
    void dwellings_needed_leave_room_for_empty_and_second_homes() {
        ModelSpec spec = Housed.spec().with("vacancy", 0.03).with("second-homes", 0.02);
        assertThat(needs(simple(), spec).dwellings(0, 950)).isCloseTo(1000, within(1e-9));
    }

    @Test
    void without_shares_the_base_year_tells_dwellings_per_household() {
        Inputs inputs = simple();
        double perHousehold =
                inputs.needed("dwellings").get("B1", BASE)
                        / inputs.needed("households").get("B1", BASE);
        assertThat(needs(inputs, Housed.spec()).dwellings(0, 950))
                .isCloseTo(950 * perHousehold, within(1e-9));
        Inputs noStock = Remade.without(Remade.without(inputs, "dwellings"), "households");
        assertThat(needs(noStock, Housed.spec()).dwellings(0, 950)).isNaN();
    }

    @Test
    void an_area_without_rates_has_no_answer() {
        HouseholdNeeds needs = needs(simple(), Housed.spec());
        assertThat(needs.holds(3)).isFalse();
        assertThat(needs.households(3, people(30), BASE)).isNaN();
    }

    @Test
    void without_rates_there_is_a_reason_and_no_answer() {
        Inputs without = Remade.without(simple(), "household-rates");
        assertThat(HouseholdNeeds.of(without, Housed.spec()).succeeded()).isFalse();
    }

    @Test
    void younger_communal_people_are_a_number_and_older_ones_a_share() {
        Axis<String> bands = Axis.of("ages", List.of("0-15", "16-74", "75+"));
        Inputs inputs =
                simple().with(
                                "communal",
                                Cube.generate(
                                        List.of(Housed.AREAS, Sex.AXIS, bands),
                                        at ->
                                                at[0] >= Housed.BOROUGHS
                                                        ? Double.NaN
                                                        : at[2] == 0 ? 0 : 600.0));
        double old = 0;
        for (int age = 75; age <= 90; age++) {
            old += inputs.population().get("B1", Sex.FEMALE, age, BASE);
        }
        double oldMen = 0;
        for (int age = 75; age <= 90; age++) {
            oldMen += inputs.population().get("B1", Sex.MALE, age, BASE);
        }
        double young = 59 * 30.0 - 600;
        double women = young + 16 * 30 * (1 - 600 / old);
        double men = young + 16 * 30 * (1 - 600 / oldMen);
        assertThat(needs(inputs, Housed.spec()).households(0, people(30), BASE + 5))
                .isCloseTo((women + men) / 3, within(1e-6));
    }

    @Test
    void rates_by_relationship_are_weighted_by_the_shares_alone_of_the_household_population() {
        Axis<String> kinds = Axis.of("relationship", List.of("couple", "other"));
        Cube rates =
                Cube.generate(
                        List.of(Housed.AREAS, Sex.AXIS, TWO, kinds),
                        at ->
                                at[0] >= Housed.BOROUGHS
                                        ? Double.NaN
                                        : at[2] == 0 ? 0 : at[3] == 0 ? 0.25 : 0.75);
        Cube shares =
                Cube.generate(
                        List.of(Housed.AREAS, Sex.AXIS, TWO, kinds), at -> at[3] == 0 ? 6 : 2);
        Inputs inputs =
                simple().with("household-rates", rates).with("household-population", shares);
        double households = needs(inputs, Housed.spec()).households(0, people(30), BASE);
        assertThat(households).isCloseTo(2 * 75 * 30 * (0.75 * 0.25 + 0.25 * 0.75), within(1e-9));
        Inputs larger = inputs.with("household-population", shares.times(1000));
        assertThat(needs(larger, Housed.spec()).households(0, people(30), BASE))
                .isCloseTo(households, within(1e-9));
    }
}
