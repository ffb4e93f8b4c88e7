package org.graunt.model.cohort.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.model.Inputs;
import org.graunt.model.Projector;
import org.graunt.note.Outcome;
import org.graunt.testing.MadeCountry;
import org.graunt.testing.Recording;
import org.graunt.testing.Remade;
import org.junit.jupiter.api.Test;

class FlowSmoothingTest {
    private static final int BASE = Past.BASE;

    private static Inputs inputs() {
        return MadeCountry.of(41)
                .inputs(
                        "births",
                        "deaths",
                        "internal-flows",
                        "international-in",
                        "international-out");
    }

    private static Recording next(Outcome<Projector> model) {
        return Recording.central(model.value(), BASE, BASE + 1);
    }

    @Test
    void a_schedule_keeps_how_many_come() {
        Recording smooth =
                next(Past.model(inputs(), Map.of("migration-smoothing", "rogers-castro")));
        Recording raw = next(Past.model(inputs(), Map.of()));
        for (int area = 0; area < 5; area++) {
            double total = raw.total(Component.INTERNATIONAL_IN, BASE + 1, area, 0);
            assertThat(smooth.total(Component.INTERNATIONAL_IN, BASE + 1, area, 0))
                    .isCloseTo(total, within(1e-9 * total));
        }
        assertThat(smooth.value(Component.INTERNATIONAL_IN, BASE + 1, Sex.MALE, 25, 0, 0))
                .isNotEqualTo(raw.value(Component.INTERNATIONAL_IN, BASE + 1, Sex.MALE, 25, 0, 0));
    }

    @Test
    void a_profile_that_no_schedule_comes_near_stays_raw_with_a_note() {
        Inputs spiky =
                Remade.scaled(
                        inputs(),
                        "international-in",
                        cell -> {
                            boolean kept = (Integer) cell.of("age") % 11 == 0;
                            return cell.of("area").equals("B3") && !kept ? 0 : 1;
                        });
        Outcome<Projector> model =
                Past.model(spiky, Map.of("migration-smoothing", "rogers-castro"));
        Recording smooth = next(model);
        Recording raw = next(Past.model(spiky, Map.of()));
        for (int age = 0; age <= 90; age++) {
            assertThat(smooth.value(Component.INTERNATIONAL_IN, BASE + 1, Sex.FEMALE, age, 2, 0))
                    .isEqualTo(
                            raw.value(Component.INTERNATIONAL_IN, BASE + 1, Sex.FEMALE, age, 2, 0));
        }
        assertThat(model.notes())
                .filteredOn(note -> note.where().equals("international-in B3 F"))
                .singleElement()
                .satisfies(note -> assertThat(note.advice()).isEqualTo("The raw profile is used."));
    }
}
