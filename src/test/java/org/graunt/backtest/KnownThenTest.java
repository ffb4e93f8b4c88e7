package org.graunt.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Sex;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;
import org.junit.jupiter.api.Test;

class KnownThenTest {
    private static final Axis<String> AREAS = Axis.of("area", List.of("A"));
    private static final AgeGroups AGES = AgeGroups.single(9);

    @Test
    void whatever_has_years_ends_with_the_origin() {
        Inputs inputs =
                project()
                        .with("dwellings", yearly(2000, 2010))
                        .with("housing-trajectory", yearly(2003, 2030))
                        .with("household-rates", yearly(2001, 2041))
                        .with("controls", yearly(1999, 2006));
        Inputs known = KnownThen.in(2005, inputs);
        assertThat(known.baseYear()).isEqualTo(2005);
        assertThat(years(known, "population")).isEqualTo(Axis.range("year", 2000, 2005).labels());
        assertThat(years(known, "dwellings")).last().isEqualTo(2005);
        assertThat(years(known, "housing-trajectory")).isEqualTo(List.of(2003, 2004, 2005));
        assertThat(years(known, "household-rates")).last().isEqualTo(2005);
        assertThat(years(known, "controls")).last().isEqualTo(2005);
        assertThat(known.needed("dwellings").get("A", 2004)).isEqualTo(4);
    }

    @Test
    void a_table_that_begins_after_the_origin_is_not_held() {
        Inputs inputs = project().with("survivorship", yearly(2006, 2030));
        assertThat(KnownThen.in(2005, inputs).has("survivorship")).isFalse();
        assertThat(years(KnownThen.in(2006, inputs), "survivorship")).isEqualTo(List.of(2006));
    }

    @Test
    void a_table_without_years_stays_as_it_is() {
        Cube communal = Cube.filled(7, List.of(AREAS));
        Inputs inputs = project().with("communal", communal);
        assertThat(KnownThen.in(2001, inputs).needed("communal")).isSameAs(communal);
        assertThat(rule(inputs, "communal")).isEqualTo(KnownThen.Rule.UNDATED);
    }

    @Test
    void a_published_projection_is_whole_from_its_first_year_and_unknown_before() {
        Inputs inputs = project().with("published/official", yearly(2004, 2030));
        assertThat(rule(inputs, "published/official")).isEqualTo(KnownThen.Rule.PUBLISHED);
        assertThat(KnownThen.in(2003, inputs).has("published/official")).isFalse();
        assertThat(years(KnownThen.in(2004, inputs), "published/official")).last().isEqualTo(2030);
    }

    @Test
    void a_table_of_years_past_alone_is_not_made_anew() {
        Inputs inputs = project().with("deaths", yearly(2000, 2004));
        assertThat(KnownThen.in(2005, inputs).needed("deaths")).isSameAs(inputs.needed("deaths"));
    }

    private static Inputs project() {
        Axis<Integer> years = Axis.range("year", 2000, 2010);
        Cube population = Cube.filled(100, List.of(AREAS, Sex.AXIS, AGES.axis(), years));
        return Inputs.ofPopulation(AGES, 2010, population);
    }

    /** How many years after 2000. */
    private static Cube yearly(int first, int last) {
        return Cube.generate(
                List.of(AREAS, Axis.range("year", first, last)), at -> first + at[1] - 2000);
    }

    private static List<?> years(Inputs inputs, String table) {
        return inputs.needed(table).axis("year").labels();
    }

    private static KnownThen.Rule rule(Inputs inputs, String name) {
        InputTable table = inputs.tables().get(name);
        return KnownThen.rule(table);
    }
}
