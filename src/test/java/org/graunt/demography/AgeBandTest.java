package org.graunt.demography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgeBandTest {

    @Test
    void single_ages_form_every_standard_band() {
        assertThat(AgeBand.standard(AgeGroups.single(90)))
                .extracting(AgeBand::label)
                .containsExactly(
                        "all", "0-3", "4-10", "11-15", "16-17", "18-24", "25-34", "35-49", "50-64",
                        "65-74", "75-84", "85+");
    }

    @Test
    void five_year_groups_form_those_whose_ends_they_share() {
        assertThat(AgeBand.standard(AgeGroups.fiveYear(100)))
                .extracting(AgeBand::label)
                .containsExactly("all", "25-34", "35-49", "50-64", "65-74", "75-84", "85+");
    }

    @Test
    void an_open_age_of_eighty_cannot_tell_those_of_eighty_five() {
        assertThat(AgeBand.standard(AgeGroups.single(80)))
                .extracting(AgeBand::label)
                .contains("65-74")
                .doesNotContain("75-84", "85+");
    }

    @Test
    void the_bands_of_single_ages_cover_every_age_once_beside_all() {
        AgeGroups ages = AgeGroups.single(90);
        int[] covered = new int[ages.count()];
        for (AgeBand band : AgeBand.standard(ages)) {
            IntStream.range(band.firstGroup(ages), band.endGroup(ages))
                    .forEach(age -> covered[age]++);
        }
        assertThat(covered).containsOnly(2);
    }

    @Test
    void texts_of_tables_name_bands_single_ages_and_open_ends() {
        assertThat(AgeBand.parse("16-19")).contains(new AgeBand("16-19", 16, 19));
        assertThat(AgeBand.parse("85+")).contains(new AgeBand("85+", 85, AgeBand.OPEN));
        assertThat(AgeBand.parse("7")).contains(new AgeBand("7", 7, 7));
    }

    @Test
    void other_texts_name_none() {
        assertThat(AgeBand.parse("19-16")).isEmpty();
        assertThat(AgeBand.parse("all")).isEmpty();
        assertThat(AgeBand.parse("016")).isEmpty();
    }
}
