package org.graunt.run.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.graunt.ensemble.PooledFan;
import org.graunt.ensemble.Quantiles;
import org.graunt.model.Component;
import org.graunt.model.play.Audience;
import org.graunt.model.play.Play;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.Plan;
import org.graunt.run.ToyProject;
import org.graunt.run.Watcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir Path folder;

    private static Outcome<Answer> ask(
            ToyProject project, String area, String ages, String date, Double above) {
        Plan plan = project.open().value();
        return QuestionReader.read(
                        plan.inputs().frame(),
                        area,
                        QuestionReader.ages(ages).orElseThrow(),
                        QuestionReader.sexes("P").orElseThrow(),
                        Moment.parse(date, TODAY).orElseThrow(),
                        above)
                .then(question -> Asking.answer(plan, project.out(), question, Watcher.none()));
    }

    private static Answer answer(ToyProject project, String area, String ages, String date) {
        return ask(project, area, ages, date, null).value();
    }

    private static List<Double> fan(Answer answer) {
        return answer.spread().map(PooledFan::quantiles).orElseThrow();
    }

    /** Persons of ages in areas A and B at mid-year, draw 0 first, straight from the engine. */
    private static double[] drawn(Plan plan, int wanted, int firstAge, int lastAge) {
        double[] sums = new double[plan.draws().count() + 1];
        Audience adding =
                block ->
                        year -> {
                            for (int lane = 0; lane < year.lanes(); lane++) {
                                for (int area = 0; area < 2; area++) {
                                    for (int age = firstAge; age <= lastAge; age++) {
                                        if (year.year() == wanted) {
                                            sums[year.firstDraw() + lane] +=
                                                    year.value(
                                                                    Component.POPULATION,
                                                                    0,
                                                                    age,
                                                                    area,
                                                                    lane)
                                                            + year.value(
                                                                    Component.POPULATION,
                                                                    1,
                                                                    age,
                                                                    area,
                                                                    lane);
                                        }
                                    }
                                }
                            }
                        };
        var ready = plan.ready().getFirst();
        var projector =
                ready.model().prepare(plan.inputs(), new org.graunt.model.SharedFits()).value();
        Play.on(1).project(projector, plan.draws(), ready.horizon(), adding);
        return sums;
    }

    @Test
    void a_fan_is_that_of_the_draws_themselves() throws IOException {
        ToyProject project = ToyProject.in(folder, "draws: 40", "models: [toy]");
        Answer answer = answer(project, "Region", "4-7", "2025");
        double[] all = drawn(project.open().value(), 2025, 4, 7);
        double[] draws = Arrays.copyOfRange(all, 1, all.length);
        assertThat(answer.source()).isEqualTo(new Answer.Source(false, 40));
        assertThat(answer.central()).isEqualTo(all[0], within(1e-9));
        for (int i = 0; i < Answer.PROBABILITIES.size(); i++) {
            assertThat(fan(answer).get(i))
                    .isEqualTo(Quantiles.of(draws, Answer.PROBABILITIES.get(i))[0], within(1e-9));
        }
        assertThat(project.out()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"all, 2030", "4, 2026-09", "0-3, 2026-09", "3-5, 2027-02-14", "9+, 2021"})
    void the_last_run_answers_as_a_projection_does(String ages, String date) throws IOException {
        ToyProject project = ToyProject.in(folder, "draws: 40", "models: [toy, other, no-change]");
        Answer projected = answer(project, "R", ages, date);
        project.run(2, 16, Watcher.none());
        Answer read = answer(project, "R", ages, date);
        assertThat(projected.source().lastRun()).isFalse();
        assertThat(read.source().lastRun()).isNotEqualTo(ages.equals("9+"));
        assertThat(read.central()).isEqualTo(projected.central(), within(0.1));
        for (int i = 0; i < Answer.PROBABILITIES.size(); i++) {
            assertThat(fan(read).get(i)).isEqualTo(fan(projected).get(i), within(0.01));
        }
        assertThat(read.members()).extracting(Answer.Member::id).hasSize(3);
    }

    @Test
    void ages_of_school_in_september_are_those_on_31_august() throws IOException {
        ToyProject project = ToyProject.in(folder, "draws: 40", "models: [toy]");
        Plan plan = project.open().value();
        double[] four = drawn(plan, 2026, 4, 4);
        double[] three = drawn(plan, 2026, 3, 3);
        double[] draws = new double[40];
        Arrays.setAll(draws, i -> (10 * four[i + 1] + 2 * three[i + 1]) / 12);
        for (String date : List.of("2026-09", "2026-09-15", "2026-08-31", "next-september")) {
            Answer answer = answer(project, "R", "4", date);
            assertThat(answer.central())
                    .isEqualTo((10 * four[0] + 2 * three[0]) / 12, within(1e-9));
            assertThat(fan(answer).get(3)).isEqualTo(Quantiles.of(draws, 0.5)[0], within(1e-9));
        }
        assertThat(answer(project, "R", "4", "2026-09").reckoning())
                .isEqualTo(
                        "those who are 4 on 31 August 2026, as schools count: (10 x aged 4 + 2 x aged 3) / 12 at mid-year 2026");
    }

    @Test
    void the_last_september_of_schools_needs_no_later_year() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy]");
        assertThat(ask(project, "R", "4-7", "2030-09", null).succeeded()).isTrue();
        assertThat(ask(project, "R", "0-3", "2030-09", null).notes())
                .extracting(Note::line)
                .containsExactly(
                        "--date: the beginning of September 2030 is after the last mid-year projected, 2030. Ask for mid-year 2030 or earlier, or give the project a later last-year.");
        assertThat(ask(project, "R", "4", "2020-05", null).notes().getFirst().what())
                .isEqualTo("the beginning of May 2020 is before the base year 2020");
    }

    @Test
    void other_ages_and_months_lie_on_the_straight_line_between_mid_years() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy]");
        double before = answer(project, "R", "all", "2026").central();
        double after = answer(project, "R", "all", "2027").central();
        assertThat(answer(project, "R", "all", "2026-09").central())
                .isEqualTo(before + (after - before) / 6, within(1e-6));
        assertThat(answer(project, "R", "all", "2027-01").central())
                .isEqualTo((before + after) / 2, within(1e-6));
    }

    @Test
    void a_project_or_table_that_changed_is_not_answered_from_the_last_run() throws IOException {
        ToyProject project = ToyProject.in(folder, "draws: 40", "models: [toy]");
        project.run(2, 16, Watcher.none());
        assertThat(answer(project, "A", "all", "2025").source().lastRun()).isTrue();
        Path table = folder.resolve("tables/population.csv");
        String rows = Files.readString(table);
        Files.writeString(table, rows.replaceFirst("A,F,0,2020,\\d+", "A,F,0,2020,5000"));
        assertThat(answer(project, "A", "all", "2025").source().lastRun()).isFalse();
        Files.writeString(table, rows);
        assertThat(answer(project, "A", "all", "2025").source().lastRun()).isTrue();
        project.model("toy", "{id: toy, title: Another, engine: toy}");
        assertThat(answer(project, "A", "all", "2025").source().lastRun()).isFalse();
        project.model("toy", "{id: toy, engine: toy}");
        Files.writeString(project.file(), Files.readString(project.file()) + "seed: 5\n");
        assertThat(answer(project, "A", "all", "2025").source().lastRun()).isFalse();
    }

    @Test
    void a_run_that_kept_no_draws_or_was_damaged_is_projected_again() throws IOException {
        ToyProject project =
                ToyProject.in(folder, "draws: 40", "models: [toy]", "keep-draws: none");
        project.run(2, 16, Watcher.none());
        assertThat(answer(project, "A", "all", "2025").source().lastRun()).isFalse();
        ToyProject kept = ToyProject.in(folder.resolve("kept"), "draws: 40", "models: [toy]");
        kept.run(2, 16, Watcher.none());
        Path store = kept.out().resolve("draws/toy.f32");
        byte[] bytes = Files.readAllBytes(store);
        bytes[77]++;
        Files.write(store, bytes);
        assertThat(answer(kept, "A", "all", "2025").source().lastRun()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"A, A", "a, A", "AY, A", "bee, B", "elsewhere, Z", "r, R", "region, R"})
    void areas_are_found_by_code_and_name_in_any_case(String text, String code) throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy]");
        assertThat(answer(project, text, "all", "2025").question().place().area().code())
                .isEqualTo(code);
    }

    @Test
    void what_the_project_does_not_have_is_told_with_what_it_has() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy]");
        assertThat(ask(project, "Regoin", "85+", "2025", null).notes())
                .extracting(Note::line)
                .containsExactly(
                        "--area: There is no area Regoin. Did you mean Region?",
                        "--ages: Ages 85+ cannot be told apart. Ages are held up to 9 and over: 9+ is the highest band.");
        assertThat(ask(project, "Atlantis", "9", "2025", null).notes())
                .extracting(Note::advice)
                .containsExactly(
                        "There are Region (R), Ay (A), Bee (B), Elsewhere (Z).",
                        "Ages are held up to 9 and over: 9+ is the highest band.");
    }

    @Test
    void without_draws_there_is_a_central_path_and_no_probability() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy, no-change]");
        Answer answer = ask(project, "R", "all", "2025", 1000.0).value();
        assertThat(answer.spread()).isEmpty();
        assertThat(answer.above()).isNull();
        assertThat(answer.crossings()).containsExactly(new Answer.Crossing("central path", 2020));
        assertThat(answer.central())
                .isEqualTo(
                        answer.members().stream().mapToDouble(Answer.Member::central).sum() / 2,
                        within(1e-6));
    }

    @Test
    void a_probability_is_the_share_of_draws_above_and_a_crossing_the_first_year()
            throws IOException {
        ToyProject project = ToyProject.in(folder, "draws: 40", "models: [toy]");
        Plan plan = project.open().value();
        double level = Quantiles.of(drawn(plan, 2026, 0, 9), 0.7)[0];
        Answer answer = ask(project, "R", "all", "2026", level).value();
        double[] draws = drawn(plan, 2026, 0, 9);
        long above = Arrays.stream(draws).skip(1).filter(draw -> draw > level).count();
        assertThat(answer.above().pooled()).isEqualTo(above / 40.0);
        assertThat(answer.members().getFirst().above()).isEqualTo(above / 40.0);
        Integer first = null;
        for (int year = 2020; first == null && year <= 2030; year++) {
            double[] those = drawn(plan, year, 0, 9);
            double median = Quantiles.of(Arrays.copyOfRange(those, 1, 41), 0.5)[0];
            first = median > level ? year : null;
        }
        assertThat(first).isBetween(2021, 2030);
        assertThat(answer.crossings().getFirst()).isEqualTo(new Answer.Crossing("median", first));
        assertThat(answer.members().getFirst().firstYear()).isEqualTo(first);
        assertThat(ask(project, "R", "all", "2026-08", level).value().crossings()).isEmpty();
    }

    @Test
    void weights_of_the_project_hold_and_a_point_stays_out_of_the_fan() throws IOException {
        ToyProject project =
                ToyProject.in(
                        folder,
                        "draws: 40",
                        "models: [toy, no-change]",
                        "ensemble: {weights: {toy: 1, no-change: 3}}");
        Answer answer = answer(project, "R", "all", "2030");
        assertThat(answer.members()).extracting(Answer.Member::weight).containsExactly(0.25, 0.75);
        Answer.Member toy = answer.members().getFirst();
        Answer.Member point = answer.members().getLast();
        assertThat(answer.central())
                .isEqualTo(0.25 * toy.central() + 0.75 * point.central(), within(1e-6));
        assertThat(point.quantiles()).isEmpty();
        assertThat(fan(answer)).isEqualTo(toy.quantiles());
    }

    @Test
    void a_member_that_fails_leaves_the_others_to_answer() throws IOException {
        ToyProject project =
                ToyProject.in(folder, "models: [toy, bad]")
                        .model("bad", "{id: bad, engine: toy, mishap: crash}");
        Outcome<Answer> answer = ask(project, "R", "all", "2030", null);
        assertThat(answer.value().members()).extracting(Answer.Member::id).containsExactly("toy");
        assertThat(answer.notes()).anyMatch(note -> note.where().startsWith("bad"));
    }

    @Test
    void whoever_waits_may_stop_waiting() throws IOException {
        ToyProject project = ToyProject.in(folder, "draws: 40", "models: [toy]");
        List<String> began = new ArrayList<>();
        Watcher impatient =
                new Watcher() {
                    @Override
                    public void began(String member) {
                        began.add(member);
                    }

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        Plan plan = project.open().value();
        Question question =
                QuestionReader.read(
                                plan.inputs().frame(),
                                "R",
                                QuestionReader.ages("all").orElseThrow(),
                                QuestionReader.sexes("F").orElseThrow(),
                                Moment.midYearOf(2030),
                                null)
                        .value();
        assertThatThrownBy(() -> Asking.answer(plan, project.out(), question, impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(began).containsExactly("toy");
    }
}
