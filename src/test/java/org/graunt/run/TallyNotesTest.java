package org.graunt.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graunt.demography.AgeGroups;
import org.graunt.model.Tallies;
import org.graunt.model.Tallies.Kind;
import org.graunt.note.Note;
import org.graunt.note.Severity;
import org.junit.jupiter.api.Test;

class TallyNotesTest {
    private final Tallies tallies = new Tallies();

    @Test
    void neighbouring_ages_are_joined_and_the_sexes_told_apart() {
        for (int age : new int[] {20, 21, 22, 30, 90}) {
            tallies.add(new Tallies.Cell(Kind.OUTFLOW_CAPPED, "A", 2021, 0, age), 0, 1.5);
        }
        tallies.add(new Tallies.Cell(Kind.OUTFLOW_CAPPED, "A", 2021, 1, 89), 0, 0.25);
        tallies.add(new Tallies.Cell(Kind.OUTFLOW_CAPPED, "A", 2021, 1, 90), 4, 2);
        Note note = notes(AgeGroups.single(90)).getFirst();
        assertThat(note.where()).isEqualTo("A, 2021");
        assertThat(note.severity()).isEqualTo(Severity.WARNING);
        assertThat(note.what())
                .contains("F 20-22, 30, 90+; M 89+")
                .contains("7.750 persons in the central path")
                .contains("up to 1 of the 100 draws (at most 2.000 persons)");
    }

    @Test
    void five_year_groups_are_named_by_both_ends() {
        tallies.add(new Tallies.Cell(Kind.FLOORED, "A", 2021, 1, 15), 0, 1);
        assertThat(notes(AgeGroups.fiveYear(80)).getFirst().what()).contains("M 15-19;");
    }

    @Test
    void each_kind_area_and_year_has_one_note() {
        for (int year : new int[] {2021, 2022}) {
            for (String area : new String[] {"A", "B"}) {
                tallies.add(new Tallies.Cell(Kind.FLOORED, area, year, 0, 3), 0, 1);
                tallies.add(new Tallies.Cell(Kind.FLOORED, area, year, 0, 4), 0, 1);
            }
        }
        tallies.add(new Tallies.Cell(Kind.TARGET_UNMET, "A", 2021, 0, 4), 0, 1);
        assertThat(notes(AgeGroups.single(90))).hasSize(5);
    }

    @Test
    void what_touches_only_draws_is_no_warning() {
        tallies.add(new Tallies.Cell(Kind.DEATHS_CAPPED, "A", 2021, 0, 3), 17, 1);
        assertThat(notes(AgeGroups.single(90)).getFirst().severity()).isEqualTo(Severity.INFO);
    }

    private List<Note> notes(AgeGroups ages) {
        return TallyNotes.of(tallies, ages, 100);
    }
}
