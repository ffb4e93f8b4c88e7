package org.graunt.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.graunt.cube.Axis;
import org.junit.jupiter.api.Test;

class AgeBandsTest {
    private static final Axis<String> WORKING = Axis.of("ages", List.of("16-19", "20-64", "65+"));

    @Test
    void every_age_falls_in_its_band_or_in_none() {
        AgeBands bands = AgeBands.of(WORKING, AgeGroups.single(90));
        assertThat(bands.count()).isEqualTo(3);
        assertThat(bands.bandOf(15)).isEqualTo(AgeBands.NONE);
        assertThat(bands.bandOf(16)).isZero();
        assertThat(bands.bandOf(64)).isEqualTo(1);
        assertThat(bands.bandOf(90)).isEqualTo(2);
    }

    @Test
    void a_band_that_cuts_a_group_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeBands.of(WORKING, AgeGroups.fiveYear(100)))
                .withMessageContaining("16-19");
    }
}
