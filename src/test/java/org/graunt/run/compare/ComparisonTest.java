package org.graunt.run.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.compare.Comparison.FactDifference;
import org.graunt.run.compare.MemberComparison.Parts;
import org.graunt.run.compare.MemberComparison.Persons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two folders of results side by side. */
class ComparisonTest {
    @TempDir Path folder;

    private Path path(String name) {
        return folder.resolve(name);
    }

    private static Comparison compare(Path a, Path b) {
        return Comparison.of(ResultsReader.read(a).value(), ResultsReader.read(b).value());
    }

    @Test
    void the_same_results_are_the_same() throws IOException {
        Path one = MadeRun.in(path("a")).member("m", 1000, 400);
        Path other = MadeRun.in(path("b")).member("m", 1000, 400);
        Comparison comparison = compare(one, other);
        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void what_the_two_were_made_of_is_told_where_it_differs() throws IOException {
        Path one = MadeRun.in(path("a")).member("m", 1000, 400);
        Path other =
                MadeRun.in(path("b"))
                        .saying("\"0.1.0\"", "\"0.2.0\"")
                        .saying("\"seed\": 1", "\"seed\": 2")
                        .saying("\"base-year\": 2020", "\"base-year\": 2019")
                        .saying("\"abcdef0123456789\"", "\"fedcba9876543210\"")
                        .saying(
                                "\"settings\": {\"window\": 10}}],\n \"scenarios\"",
                                "\"settings\": {\"window\": 5, \"mix\": 0.5}}],\n \"scenarios\"")
                        .member("m", 1000, 400);
        assertThat(compare(one, other).differences())
                .containsExactly(
                        new FactDifference("version", "0.1.0", "0.2.0"),
                        new FactDifference("base year", "2020", "2019"),
                        new FactDifference("seed", "1", "2"),
                        new FactDifference(
                                "table population", "sha256 abcdef012345", "sha256 fedcba987654"),
                        new FactDifference("model m, window", "10", "5"),
                        new FactDifference("model m, mix", "", "0.5"));
        assertThat(compare(one, other).isSame()).as("the figures are").isTrue();
    }

    @Test
    void a_scenario_is_compared_with_its_baseline_by_its_changes() throws IOException {
        MadeRun run = MadeRun.in(path("a"));
        Path baseline = run.member("m", 1000, 400);
        Path scenario = run.scenario("Half the homes", "m", 900, 400);
        Comparison comparison = compare(baseline, scenario);
        assertThat(comparison.b().scenario()).isEqualTo("Half the homes");
        assertThat(comparison.differences())
                .containsExactly(
                        new FactDifference("scenario", "baseline", "Half the homes"),
                        new FactDifference(
                                "change 1",
                                "",
                                "{table: housing-trajectory, scale: 0.5, from: 2026}"));
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void differences_are_those_of_the_second_from_the_first() throws IOException {
        MemberComparison member = born100More();
        assertThat(member.years()).startsWith(2021).endsWith(2035).hasSize(15);
        Persons last = member.persons(member.whole(), 2035);
        assertThat(last).isEqualTo(new Persons(300_000 + 15 * 600, 300_000 + 15 * 600 + 1500));
        assertThat(last.difference()).isEqualTo(1500);
        assertThat(last.perCent()).isCloseTo(100 * 1500 / 309_000.0, within(1e-12));
        assertThat(member.whole().label()).isEqualTo("Region (R)");
    }

    private MemberComparison born100More() throws IOException {
        Path one = MadeRun.in(path("a")).member("m", 1000, 400);
        Path other = MadeRun.in(path("b")).member("m", 1150, 450);
        return compare(one, other).members().getFirst();
    }

    @Test
    void the_boroughs_that_differ_most_come_first_and_others_not_at_all() throws IOException {
        assertThat(born100More().mostDifferent(5).stream().map(Place::label))
                .containsExactly("North (N)");
    }

    @Test
    void the_parts_add_up_to_the_difference() throws IOException {
        MemberComparison member = born100More();
        assertThat(member.parts(member.whole()))
                .isEqualTo(new Parts(0, 15 * 150, -15 * 50, 0, 0, 0));
    }

    @Test
    void another_start_is_a_part_of_its_own() throws IOException {
        Path one = MadeRun.in(path("a")).member("m", 1000, 400);
        Path other = MadeRun.in(path("b")).member("m", 1000, 400);
        Path file = other.resolve("members/m/components.csv");
        StringBuilder higher = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            int comma = line.lastIndexOf(',');
            String last = line.substring(comma + 1);
            boolean number = !last.equals("population");
            higher.append(line, 0, comma + 1)
                    .append(number ? String.valueOf(Integer.parseInt(last) + 10) : last)
                    .append('\n');
        }
        Files.writeString(file, higher);
        MemberComparison member = compare(one, other).members().getFirst();
        assertThat(member.parts(member.whole())).isEqualTo(new Parts(10, 0, 0, 0, 0, 0));
    }

    @Test
    void without_a_region_the_boroughs_are_added_up_and_areas_elsewhere_left_out()
            throws IOException {
        String region = "\"region\": {\"code\": \"R\", \"name\": \"Region\"},";
        Path one = MadeRun.in(path("a")).saying(region, "").member("m", 1000, 400);
        Path other = MadeRun.in(path("b")).saying(region, "").member("m", 1100, 400);
        MemberComparison member = compare(one, other).members().getFirst();
        assertThat(member.whole())
                .isEqualTo(new Place("", "All boroughs in both", List.of("N", "S")));
        assertThat(member.persons(member.whole(), 2021)).isEqualTo(new Persons(300_600, 300_700));
    }

    @Test
    void members_in_one_alone_are_listed_and_their_settings_are_not() throws IOException {
        MadeRun run = MadeRun.in(path("a"));
        run.member("m", 1000, 400);
        Path one = run.member("extra", 1000, 400);
        Path other =
                MadeRun.in(path("b"))
                        .saying(
                                "\"members\": [{\"id\": \"m\",",
                                "\"members\": [{\"id\": \"new\", \"engine\": \"x\"},"
                                        + " {\"id\": \"m\",")
                        .member("m", 1000, 400);
        MadeRun.in(path("b")).scenario("unused", "m", 1, 1);
        Comparison comparison = compare(one, other);
        assertThat(comparison.onlyInA()).containsExactly("extra");
        assertThat(comparison.onlyInB()).isEmpty();
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void every_difference_is_written_as_a_table() throws IOException {
        Path one = MadeRun.in(path("a")).member("m", 1000, 400);
        Path other = MadeRun.in(path("b")).member("m", 1150, 450);
        Path file = path("d.csv");
        DifferenceFile.write(file, compare(one, other));
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1 + 4 * 15);
        assertThat(lines.get(0))
                .isEqualTo(
                        "gss_code,member,year,a,b,difference,births,deaths,internal_net,"
                                + "international_net,adjustment");
        assertThat(lines.get(2)).isEqualTo("N,m,2022,101200,101400,200,150,50,0,0,0");
    }

    @Test
    void a_folder_without_results_is_refused_with_what_to_do() throws IOException {
        assertThat(told(path("nowhere"))).contains("There is no such folder. Name the folder of a");
        assertThat(told(Files.createDirectories(path("empty")))).contains("No run left its");
        assertThat(told(Files.writeString(path("f.yaml"), "x"))).contains("This is a file.");
        Files.writeString(path("empty").resolve("UNFINISHED"), "x");
        assertThat(told(path("empty"))).contains("was stopped before its end. Wait for it");
        Path run = MadeRun.in(path("a")).member("m", 1000, 400);
        assertThat(told(run.resolve("members"))).contains("No run left its results here");
        assertThat(told(Files.createDirectories(run.resolve("scenarios/none"))))
                .contains("No member of the run finished");
    }

    @Test
    void damaged_results_are_told() throws IOException {
        Path run = MadeRun.in(path("a")).member("m", 1000, 400);
        Path file = run.resolve("members/m/components.csv");
        Files.writeString(file, Files.readString(file).replace("N,2022,1000", "N,2022,many"));
        assertThat(told(run)).contains("components.csv line 3: The row is damaged.");
        Files.writeString(file, "gss_code,year\nN,2021\n");
        assertThat(told(run)).contains("Its columns are gss_code, year. Run the project again");
        Files.writeString(file, "");
        assertThat(told(run)).contains("The file is empty");
        Files.writeString(run.resolve("manifest.json"), "{");
        assertThat(told(run)).contains("The manifest cannot be read");
    }

    private static String told(Path folder) {
        Outcome<Results> read = ResultsReader.read(folder);
        assertThat(read.succeeded()).isFalse();
        return read.notes().stream().map(Note::line).findFirst().orElseThrow();
    }
}
