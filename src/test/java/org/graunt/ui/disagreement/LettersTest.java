package org.graunt.ui.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void no_two_names_share_their_letters() {
        assertThat(Letters.of(List.of("Brent", "Barnet", "Barking and Dagenham", "City of London")))
                .containsEntry("Barking and Dagenham", "BRK")
                .containsEntry("Barnet", "BRN")
                .containsEntry("Brent", "BRT")
                .containsEntry("City of London", "CTY");
    }

    @Test
    void a_short_name_keeps_what_it_has() {
        assertThat(Letters.of(List.of("Bee", "Ay"))).containsEntry("Bee", "BEE");
    }
}
