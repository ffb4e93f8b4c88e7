package org.graunt.deliver.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.ToyProject;
import org.graunt.run.Watcher;
import org.graunt.schools.Balance;
import org.graunt.schools.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** School places of a project. */
class SchoolWorkTest {
    @TempDir Path folder;

    private static Outcome<SchoolResult> work(ToyProject project) {
        return SchoolWork.of(project.open().value(), project.out(), Watcher.none());
    }

    private static List<Cell> cells(SchoolResult.OfScenario scenario, String area, int year) {
        return scenario.pressure().cells().stream()
                .filter(cell -> cell.area().code().equals(area) && cell.year() == year)
                .toList();
    }

    @Test
    void a_project_without_schools_is_told_every_table_that_it_needs() throws IOException {
        Outcome<SchoolResult> outcome = work(ToyProject.in(folder, "models: [toy]"));
        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.notes())
                .extracting(Note::where)
                .contains("planning-areas", "residence-shares", "roll");
        assertThat(folder.resolve("toy.out")).doesNotExist();
    }

    @Test
    void tables_of_schools_are_written_into_the_run_that_was_made_for_them() throws IOException {
        ToyProject project = ToySchools.in(folder, "models: [toy, other]", "draws: 40");
        SchoolResult result = work(project).value();
        assertThat(result.lastRun()).isFalse();
        assertThat(project.out().resolve("manifest.json")).exists();
        Path schools = project.out().resolve("schools");
        List<String> forecast = Files.readAllLines(schools.resolve("forecast.csv"));
        assertThat(forecast.getFirst())
                .startsWith("planning_area,name,phase,gss_code,year_group,year,pupils,mean,p10");
        assertThat(forecast).hasSize(1 + 2 * 7 * 10);
        assertThat(forecast.get(1)).startsWith("PA,North,primary,A,R,2021,");
        assertThat(Files.readAllLines(schools.resolve("need.csv")))
                .anyMatch(line -> line.startsWith("region,R,primary,2021,"))
                .anyMatch(line -> line.startsWith("borough,B,primary,2021,"))
                .anyMatch(line -> line.startsWith("planning_area,PB,primary,2021,"));
        assertThat(Files.readAllLines(schools.resolve("by-model.csv")))
                .anyMatch(line -> line.startsWith("other,planning_area,PA,primary,2025,"));
        assertThat(schools.resolve("ratios.csv")).exists();
        assertThat(Files.readAllLines(schools.resolve("unfilled.csv")))
                .anyMatch(line -> line.startsWith("R,Region,primary,2020,planning areas,2,0,"));
    }

    @Test
    void the_last_run_is_used_where_it_is_of_the_project_and_says_the_same() throws IOException {
        ToyProject project = ToySchools.in(folder, "models: [toy, other]", "draws: 40");
        work(project);
        Map<String, String> first = ToyProject.files(project.out());
        SchoolResult again = work(project).value();
        assertThat(again.lastRun()).isTrue();
        assertThat(ToyProject.files(project.out())).isEqualTo(first);
    }

    @Test
    void members_that_kept_no_draws_are_heard_anew_and_say_the_same_to_the_float()
            throws IOException {
        ToyProject kept = ToySchools.in(folder.resolve("a"), "models: [toy]", "draws: 40");
        ToyProject none =
                ToySchools.in(
                        folder.resolve("b"), "models: [toy]", "draws: 40", "keep-draws: none");
        List<Cell> stored = work(kept).value().baseline().pressure().cells();
        List<Cell> played = work(none).value().baseline().pressure().cells();
        for (int i = 0; i < stored.size(); i++) {
            assertThat(played.get(i).pupils().p90())
                    .isEqualTo(stored.get(i).pupils().p90(), within(0.01));
            assertThat(played.get(i).pupils().central())
                    .isEqualTo(stored.get(i).pupils().central(), within(0.01));
        }
    }

    @Test
    void need_of_one_area_is_not_met_by_places_to_spare_in_another() throws IOException {
        SchoolResult result = work(ToySchools.in(folder, "models: [toy]", "draws: 40")).value();
        Balance region =
                result.baseline().pressure().balances().stream()
                        .filter(balance -> balance.scope() == Balance.Scope.REGION)
                        .findFirst()
                        .orElseThrow();
        assertThat(region.need().central()).isPositive();
        assertThat(region.spare().central()).isPositive();
    }

    @Test
    void a_scenario_that_changes_places_has_tables_of_its_own() throws IOException {
        ToyProject project =
                ToySchools.in(
                        folder,
                        "models: [toy]",
                        "scenarios:",
                        "  - name: More places",
                        "    change: [{table: capacity, scale: 2, from: 2020}]");
        SchoolResult result = work(project).value();
        assertThat(result.scenarios()).hasSize(2);
        assertThat(cells(result.scenarios().get(1), "PA", 2021).getFirst().places())
                .isEqualTo(3300);
        assertThat(project.out().resolve("scenarios/More places/schools/forecast.csv")).exists();
    }

    @Test
    void without_places_pupils_are_forecast_and_set_against_nothing() throws IOException {
        ToyProject project = ToySchools.in(folder, "models: [toy]", "draws: 40");
        Files.delete(folder.resolve("tables/capacity.csv"));
        Outcome<SchoolResult> outcome = work(project);
        assertThat(outcome.notes()).extracting(Note::where).contains("capacity");
        Cell cell = cells(outcome.value().baseline(), "PA", 2021).getFirst();
        assertThat(cell.pupils().central()).isPositive();
        assertThat(cell.above()).isNaN();
    }

    @Test
    void secondary_schools_need_children_by_single_years_up_to_their_entry() throws IOException {
        ToyProject project = ToySchools.in(folder, "models: [toy]");
        ToySchools.table(
                folder,
                "planning-areas",
                "planning_area,name,phase\nPA,North,primary\nPB,South,primary\nS,All,secondary\n");
        Files.writeString(
                folder.resolve("tables/roll.csv"),
                Files.readString(folder.resolve("tables/roll.csv")) + "S,7,2020,900\n");
        Files.writeString(
                folder.resolve("tables/residence-shares.csv"),
                Files.readString(folder.resolve("tables/residence-shares.csv")) + "S,A,0.9\n");
        Outcome<SchoolResult> outcome = work(project);
        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.notes().getLast().what()).contains("children aged 10");
    }

    @Test
    void schools_are_counted_one_by_one_where_they_are_held() throws IOException {
        ToyProject project = ToySchools.in(folder, "models: [toy]");
        ToySchools.table(
                folder,
                "schools",
                "school,planning_area,phase,year,capacity,roll\n"
                        + "1,PA,primary,2020,100,60\n2,PA,primary,2020,100,130\n3,PB,primary,2020,x,90\n");
        work(project);
        assertThat(Files.readAllLines(project.out().resolve("schools/unfilled.csv")))
                .contains("R,Region,primary,2020,schools,2,1,200,190,40,30,0.2")
                .contains("B,Bee,primary,2020,schools,0,1,0,0,0,0,");
    }

    @Test
    void pupils_of_new_homes_are_told_beside_the_forecast() throws IOException {
        ToyProject project = ToySchools.in(folder, "models: [toy]");
        ToySchools.table(
                folder,
                "housing-trajectory",
                "gss_code,year,bedrooms,value\nA,2021,2,100\nA,2022,2,0\n");
        ToySchools.table(folder, "pupil-yield", "phase,bedrooms,value\nprimary,2,0.3\n");
        work(project);
        assertThat(Files.readAllLines(project.out().resolve("schools/yield.csv")))
                .contains("PA,North,primary,A,2021,90,27,,")
                .contains("PA,North,primary,A,2022,90,27,,");
    }
}
