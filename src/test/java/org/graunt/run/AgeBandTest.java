package org.graunt.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.graunt.demography.AgeGroups;
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
}
