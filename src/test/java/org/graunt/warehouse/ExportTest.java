package org.graunt.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.ToyProject;
import org.graunt.run.Watcher;
import org.graunt.run.compare.ResultsFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
    @TempDir Path folder;

    private ToyProject project;

    @BeforeEach
    void run() throws IOException {
        // a name that would be a wild card, and one with a quote
        project =
                ToyProject.in(
                        folder.resolve("it's [here]"),
                        "draws: 40",
                        "models: [toy, no-change]",
                        "scenarios:",
                        "  - {name: \"Nobody's coming\", change: [{driver: international-in, scale: 0.5}]}");
        project.run(2, 16, Watcher.none());
    }

    private static Outcome<Export.Written> export(Path run, Path out, Format format) {
        return ResultsFolder.find(run)
                .then(results -> Export.write(results, out, format, any -> {}));
    }

    private static List<List<String>> query(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String all(Path out, Format format) {
        return "read_%s('%s/components/*/*/data.%s', hive_partitioning = true)"
                .formatted(format.word(), out, format.word());
    }

    private static double sum(Path csv, String start, int column) throws IOException {
        return Files.readAllLines(csv).stream()
                .filter(line -> line.startsWith(start))
                .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[column]))
                .sum();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void an_export_read_back_has_the_sums_of_the_run(Format format)
            throws IOException, SQLException {
        Path out = folder.resolve("out");
        Export.Written written = export(project.out(), out, format).value();
        assertThat(written.rows())
                .containsKeys("components", "fans", "side_by_side", "disagreement", "attribution");
        Path member = project.out().resolve("members/toy");
        Path other = project.out().resolve("scenarios/Nobody's coming/members/toy");
        for (Map.Entry<String, Path> scenario :
                Map.of("baseline", member, "Nobody''s coming", other).entrySet()) {
            String where =
                    " FROM %s WHERE member = 'toy' AND scenario = '%s' AND gss_code = 'B' AND component = "
                            .formatted(all(out, format), scenario.getKey());
            Path tables = scenario.getValue();
            assertThat(number("SELECT sum(value)" + where + "'population'"))
                    .isEqualTo(sum(tables.resolve("population.csv"), "B,", 4), within(1e-6));
            assertThat(number("SELECT sum(value)" + where + "'births'"))
                    .isEqualTo(sum(tables.resolve("components.csv"), "B,", 2), within(1e-6));
            assertThat(number("SELECT sum(value)" + where + "'international_net'"))
                    .isEqualTo(
                            sum(tables.resolve("components.csv"), "B,", 6)
                                    - sum(tables.resolve("components.csv"), "B,", 7),
                            within(1e-6));
        }
        assertThat(number("SELECT count(*) FROM " + all(out, format)))
                .isEqualTo(written.rows().get("components").doubleValue())
                .isEqualTo(2 * (2 * (3 * 2 * 10 * 11 + 4 * 10 * 10) + 3 * 2 * 10 * 11));
    }

    private static double number(String sql) throws SQLException {
        return Double.parseDouble(query(sql).getFirst().getFirst());
    }

    @Test
    void parquet_is_partitioned_by_year_and_component() throws IOException, SQLException {
        Path out = folder.resolve("out");
        export(project.out(), out, Format.PARQUET);
        assertThat(folders(out.resolve("components")))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2020, 2030).mapToObj(y -> "year=" + y).toList());
        assertThat(folders(out.resolve("components/year=2020")))
                .containsExactly("component=population");
        assertThat(folders(out.resolve("components/year=2021")))
                .containsExactly(
                        "component=adjustment",
                        "component=births",
                        "component=deaths",
                        "component=internal_in",
                        "component=internal_net",
                        "component=internal_out",
                        "component=international_in",
                        "component=international_net",
                        "component=international_out",
                        "component=population",
                        "component=total_net");
        assertThat(
                        query(
                                "SELECT * FROM %s WHERE year = 2021 AND component = 'population' AND member = 'toy' AND scenario = 'baseline' ORDER BY gss_code, sex, age LIMIT 1"
                                        .formatted(all(out, Format.PARQUET))))
                .singleElement()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .startsWith("A", "Ay", "borough", "toy", "baseline", "F", "0")
                .endsWith("population", "2021");
        assertThat(
                        query(
                                "SELECT DISTINCT kind, name FROM %s WHERE component = 'deaths' ORDER BY ALL"
                                        .formatted(all(out, Format.PARQUET))))
                .containsExactly(
                        List.of("borough", "Ay"),
                        List.of("borough", "Bee"),
                        List.of("region", "Region"),
                        List.of("rest", "Elsewhere"));
    }

    private static List<String> folders(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> String.valueOf(path.getFileName())).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_same_run_gives_the_same_bytes(Format format) throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        export(project.out(), one, format);
        export(project.out(), two, format);
        assertThat(ToyProject.files(two)).isEqualTo(ToyProject.files(one)).isNotEmpty();
    }

    @Test
    void the_order_of_a_table_is_that_of_the_run() throws IOException {
        Path out = folder.resolve("out");
        export(project.out(), out, Format.CSV);
        List<String> written = Files.readAllLines(out.resolve("fans/data.csv"));
        List<String> left = Files.readAllLines(project.out().resolve("members/no-change/fan.csv"));
        assertThat(written.getFirst())
                .startsWith("gss_code,name,kind,member,scenario,sex,ages,year,mean,p2.5");
        for (int row : new int[] {1, 7, left.size() - 1}) {
            assertThat(written.get(row))
                    .startsWith(left.get(row).substring(0, 1))
                    .contains(",no-change,baseline,")
                    .contains(String.join(",", List.of(left.get(row).split(",")).subList(1, 4)));
        }
    }

    @Test
    void a_scenario_may_be_exported_alone() throws IOException, SQLException {
        Path scenario = project.out().resolve("scenarios/Nobody's coming");
        Path out = folder.resolve("out");
        export(scenario, out, Format.PARQUET);
        assertThat(query("SELECT DISTINCT scenario FROM " + all(out, Format.PARQUET)))
                .containsExactly(List.of("Nobody's coming"));
        assertThat(Export.folderOf(ResultsFolder.find(scenario).value(), Format.CSV))
                .isEqualTo(project.file().resolveSibling("toy Nobody's coming.csv"));
        assertThat(Export.folderOf(ResultsFolder.find(project.out()).value(), Format.PARQUET))
                .isEqualTo(project.file().resolveSibling("toy.parquet"));
    }

    @Test
    void an_earlier_export_is_replaced_and_anything_else_is_left_alone() throws IOException {
        Path out = folder.resolve("out");
        assertThat(export(project.out(), out, Format.CSV).succeeded()).isTrue();
        assertThat(export(project.out(), out, Format.PARQUET).succeeded()).isTrue();
        assertThat(ToyProject.files(out).keySet()).noneMatch(name -> name.endsWith(".csv"));
        Path foreign = Files.createDirectories(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("thesis.doc"), "years of work");
        assertThat(export(project.out(), foreign, Format.CSV).notes())
                .extracting(Note::line)
                .containsExactly(
                        foreign
                                + ": The folder holds something that is no export of Graunt. Give another folder with --out; nothing was touched.");
        assertThat(ToyProject.files(foreign)).containsOnlyKeys("thesis.doc");
    }

    @Test
    void a_damaged_table_is_told_and_leaves_nothing_behind() throws IOException {
        Files.writeString(
                project.out().resolve("members/toy/population.csv"),
                "gss_code,sex,age,year,value\nA,F,zero,2020,1\n");
        Path out = folder.resolve("out");
        assertThat(export(project.out(), out, Format.CSV).notes())
                .singleElement()
                .satisfies(
                        note ->
                                assertThat(note.what())
                                        .startsWith("The results cannot be exported: "));
        assertThat(out).doesNotExist();
        assertThat(folders(folder)).containsExactly("it's [here]");
    }
}
