package org.graunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.graunt.cli.Graunt;
import org.graunt.cli.Surroundings;
import org.graunt.excel.XlsxReader;
import org.graunt.run.ToyProject;
import org.graunt.source.Import;
import org.graunt.source.ImportOptions;
import org.graunt.source.ImportWriter;
import org.graunt.source.Preview;
import org.graunt.testing.Child;
import org.graunt.workspace.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that are killed at every stage of their work, and what is there afterwards. */
@Tag("slow")
class KilledTest {
    private static final String[] PROJECT = {
        "models: [toy, other]",
        "draws: 30",
        "scenarios: [{name: Fewer, change: [{table: population, scale: 0.9}]}]"
    };

    @TempDir private Path folder = Path.of("");

    private Path project = Path.of("");

    /** Graunt with the toy engine. */
    static final class Toy {
        private Toy() {}

        public static void main(String[] words) {
            Path home = Path.of(words[0]);
            String[] rest = java.util.Arrays.copyOfRange(words, 1, words.length);
            System.exit(graunt(home, new PrintWriter(System.out, true), rest));
        }
    }

    /** Saves a project without end, now with few draws and now with many. */
    static final class Saver {
        private Saver() {}

        public static void main(String[] words) {
            Document document = Document.open(Path.of(words[0]), ToyProject.ENGINES).value();
            System.out.println("saving");
            for (int i = 0; true; i++) {
                document.withDraws(10 + i % 2).save();
            }
        }
    }

    /** Imports without end, now one set of tables and now another. */
    static final class Importer {
        private Importer() {}

        public static void main(String[] words) {
            List<Preview> sets = new ArrayList<>();
            for (String file : List.of(words[1], words[2])) {
                sets.add(
                        Import.preview(
                                        "estimates",
                                        List.of(Path.of(file)),
                                        ImportOptions.none(),
                                        new XlsxReader())
                                .value());
            }
            System.out.println("importing");
            for (int i = 0; true; i++) {
                ImportWriter.write(sets.get(i % 2), Path.of(words[0]), true);
            }
        }
    }

    private static int graunt(Path home, PrintWriter out, String... words) {
        return Graunt.execute(new Surroundings(out, out, false, home, ToyProject.ENGINES), words);
    }

    private int graunt(String... words) {
        return graunt(folder, new PrintWriter(Writer.nullWriter()), words);
    }

    private Child begin(String... words) throws IOException {
        String[] all =
                Stream.concat(Stream.of(folder.toString()), Stream.of(words))
                        .toArray(String[]::new);
        return Child.start(Toy.class, all);
    }

    @BeforeEach
    void make() throws IOException {
        project = ToyProject.in(folder, PROJECT).file();
    }

    /** Waits until a file is there that matches, or the program has ended. */
    private static void await(Child child, Path folder, String glob)
            throws IOException, InterruptedException {
        while (child.alive() && !anyOf(folder, glob)) {
            Thread.sleep(1);
        }
    }

    private static boolean anyOf(Path folder, String glob) throws IOException {
        var matcher = folder.getFileSystem().getPathMatcher("glob:" + folder + "/" + glob);
        try (Stream<Path> all = Files.walk(folder)) {
            return all.anyMatch(matcher::matches);
        } catch (java.io.UncheckedIOException changing) {
            return false; // a file went while the folder was looked through
        } catch (java.nio.file.NoSuchFileException notYet) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".graunt.lock",
                "UNFINISHED",
                "members/.toy.part",
                "members/toy",
                "members/other/components.csv",
                "draws/.toy.f32.part",
                "draws/toy.f32",
                "draws/toy.json",
                "side-by-side.csv",
                "ensemble/.*.part",
                "ensemble/fan.csv",
                "ensemble/attribution.csv",
                "scenarios/Fewer/members",
                "scenarios/Fewer/ensemble/weights.csv",
                "notes.csv",
                "timings.json",
                "manifest.json",
                "charts/people.svg",
                "charts/.*.part",
                ".workbook.xlsx.*",
                "workbook.xlsx"
            })
    void a_run_may_be_killed_at_any_stage(String stage) throws Exception {
        Map<String, String> inputs = digests(folder);
        Path out = folder.resolve("toy.out");
        try (Child child = begin("run", project.toString(), "--quiet")) {
            await(child, out, stage);
            child.kill();
        }
        assertThat(outside(out)).isEqualTo(inputs);
        assertThatNothingIsHalf(out);
        if (!Files.exists(out.resolve("manifest.json")) && anyOf(out, "members")) {
            assertThat(out.resolve("UNFINISHED")).exists();
        }
        assertThat(graunt("run", project.toString(), "--quiet")).isZero();
        Map<String, String> after = digests(out);
        Path beside = folder.resolve("b.out");
        assertThat(graunt("run", project.toString(), "--quiet", "--out", beside.toString()))
                .isZero();
        assertThat(after).isEqualTo(digests(beside));
    }

    /** What lies beside the results. */
    private Map<String, String> outside(Path out) throws IOException {
        String name = out.getFileName() + "/";
        Map<String, String> files = new TreeMap<>(digests(folder));
        files.keySet().removeIf(file -> file.startsWith(name));
        return files;
    }

    @RepeatedTest(25)
    void a_project_may_be_killed_while_it_is_saved(RepetitionInfo time) throws Exception {
        Document few = Document.open(project, ToyProject.ENGINES).value().withDraws(10);
        few.save();
        try (Child child = Child.start(Saver.class, project.toString())) {
            assertThat(child.says("saving")).isTrue();
            Thread.sleep(new SplittableRandom(time.getCurrentRepetition()).nextInt(60));
            child.kill();
        }
        Document left = Document.open(project, ToyProject.ENGINES).value();
        assertThat(left).isIn(few, few.withDraws(11));
        assertThat(left.save()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".graunt.lock",
                "imports/dwellings/.*.part",
                "imports/dwellings/report.txt",
                "imports/dwellings/new",
                "imports/dwellings/new/.*.part",
                "imports/dwellings/new/dwellings.csv"
            })
    void an_import_may_be_killed_at_any_stage(String stage) throws Exception {
        Path tables = folder.resolve("tables");
        Path table = tables.resolve("dwellings.csv");
        String before = "gss_code,year,value\nE06000001,2011,1\n";
        Files.writeString(table, before);
        StringBuilder rows = new StringBuilder("gss-code,year,dwellings\n");
        for (int i = 0; i < 150_000; i++) {
            rows.append("E06%06d,%d,%d\n".formatted(i / 50, 1971 + i % 50, i));
        }
        Path theirs = Files.writeString(folder.resolve("theirs.csv"), rows);
        String[] words = {
            "import", "dwellings", theirs.toString(), "--to", tables.toString(), "--replace"
        };
        try (Child child = begin(words)) {
            await(child, tables, stage);
            child.kill();
        }
        String left = Files.readString(table);
        assertThat(left.equals(before) || left.lines().count() > 150_000).isTrue();
        assertThat(graunt(words)).isZero();
        assertThat(Files.readString(table).lines().count()).isGreaterThan(150_000);
    }

    /** A file of the components of change, all its flows alike. */
    private Path components(int flow) throws IOException {
        StringBuilder rows =
                new StringBuilder(
                        "ladcode20,laname20,country,sex,age,population_2019,births_2020,deaths_2020,"
                                + "internal_in_2020,internal_out_2020,international_in_2020,"
                                + "international_out_2020,population_2020\n");
        for (int age = 0; age < 4; age++) {
            for (int sex = 1; sex < 3; sex++) {
                rows.append("E09000001,City,E,%d,%d,9".formatted(sex, age));
                rows.append(",%d".formatted(age == 0 ? flow : 0));
                rows.append((",%d".formatted(flow)).repeat(5)).append(",9\n");
            }
        }
        return Files.writeString(folder.resolve("set-%d.csv".formatted(flow)), rows);
    }

    @RepeatedTest(40)
    void a_set_of_tables_changes_as_one_or_a_check_says_so(RepetitionInfo time) throws Exception {
        String one = components(1).toString();
        String two = components(2).toString();
        Path tables = Files.createDirectories(folder.resolve("set"));
        Path owner = Files.writeString(folder.resolve("set.yaml"), "graunt: 1\ndata: set/\n");
        String[] again = {"import", "estimates", one, "--to", tables.toString(), "--replace"};
        assertThat(graunt(again)).isZero();
        try (Child child = Child.start(Importer.class, tables.toString(), one, two)) {
            assertThat(child.says("importing")).isTrue();
            Thread.sleep(new SplittableRandom(time.getCurrentRepetition()).nextInt(200));
            awaitMark(tables.resolve("imports/estimates/UNFINISHED"));
            child.kill();
        }
        StringWriter told = new StringWriter();
        graunt(folder, new PrintWriter(told, true), "check", owner.toString());
        boolean marked = told.toString().contains("was stopped while its tables were put in place");
        assertThat(marked || flows(tables).size() == 1).as("%s", flows(tables)).isTrue();
        assertThat(graunt(again)).isZero();
        assertThat(flows(tables)).containsOnly("1");
        assertThat(tables.resolve("imports/estimates/new")).doesNotExist();
        System.out.println("set of tables: killed " + (marked ? "between two" : "elsewhere"));
    }

    /** Waits, for a second at most, for the moment in which tables are put in place. */
    private static void awaitMark(Path mark) {
        long end = System.nanoTime() + 1_000_000_000L;
        while (System.nanoTime() < end && !Files.exists(mark)) {
            Thread.onSpinWait();
        }
    }

    /** The numbers, but 0, that stand in the tables of flows. */
    private static Set<String> flows(Path tables) throws IOException {
        Set<String> flows = new TreeSet<>();
        try (Stream<Path> all = Files.list(tables)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("population.csv")) {
                    Files.readAllLines(file).stream()
                            .filter(line -> line.startsWith("E0"))
                            .map(line -> line.substring(line.lastIndexOf(',') + 1))
                            .filter(value -> !value.equals("0"))
                            .forEach(flows::add);
                }
            }
        }
        return flows;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".toy.csv.part",
                ".toy.csv.part/components/*",
                ".toy.csv.part/fans.csv",
                ".toy.csv.part/manifest.json",
                ".toy.csv.part/graunt-export.txt",
                ".toy.csv.before"
            })
    void an_export_may_be_killed_at_any_stage(String stage) throws Exception {
        assertThat(graunt("run", project.toString(), "--no-charts", "--no-excel", "--quiet"))
                .isZero();
        Path run = folder.resolve("toy.out");
        String[] words = {"export", run.toString(), "--format", "csv"};
        assertThat(graunt(words)).isZero();
        Path export = folder.resolve("toy.csv");
        Map<String, String> before = digests(export);
        Map<String, String> results = digests(run);
        try (Child child = begin(words)) {
            await(child, folder, stage);
            child.kill();
        }
        Path left = Files.exists(export) ? export : folder.resolve(".toy.csv.before");
        assertThat(digests(left)).isEqualTo(before);
        assertThat(digests(run)).isEqualTo(results);
        assertThat(graunt(words)).isZero();
        assertThat(digests(export)).isEqualTo(before);
        assertThat(folder.resolve(".toy.csv.part")).doesNotExist();
        assertThat(folder.resolve(".toy.csv.before")).doesNotExist();
    }

    /** A short word for the content of every file, so that a difference can be read. */
    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>(ToyProject.files(folder));
        files.replaceAll((name, text) -> text.length() + " bytes " + text.hashCode());
        return files;
    }

    @Test
    void what_is_half_is_found() throws IOException {
        Files.writeString(folder.resolve("half.csv"), "a,b\n1,");
        assertThat(isWhole(folder.resolve("half.csv"))).isFalse();
    }

    /** Every file that has its own name is whole. */
    private static void assertThatNothingIsHalf(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertThat(file.toString().contains(".part") || isWhole(file))
                        .as("%s is whole", file)
                        .isTrue();
            }
        }
    }

    private static boolean isWhole(Path file) throws IOException {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "csv", "json", "txt" -> end(file).endsWith("\n");
            case "svg" -> end(file).strip().endsWith("</svg>");
            case "png" -> end(file).contains("IEND");
            case "xlsx" -> new XlsxReader().sheets(file).succeeded();
            default -> true;
        };
    }

    private static String end(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, Files.size(file) - 20));
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
