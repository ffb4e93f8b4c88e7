package org.graunt.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.graunt.deliver.schools.ToySchools;
import org.graunt.excel.Book;
import org.graunt.excel.Grid;
import org.graunt.excel.Look;
import org.graunt.excel.XlsxReader;
import org.graunt.model.Project;
import org.graunt.note.Outcome;
import org.graunt.run.Engines;
import org.graunt.run.Opening;
import org.graunt.run.Overrides;
import org.graunt.run.ToyProject;
import org.graunt.source.Import;
import org.graunt.source.ImportOptions;
import org.graunt.source.ImportReport;
import org.graunt.source.ImportWriter;
import org.graunt.source.Preview;
import org.graunt.spec.ModelLibrary;
import org.graunt.spec.ProjectReader;
import org.graunt.table.InputsReader;
import org.graunt.table.TableReader;
import org.graunt.workspace.LayoutFile;
import org.graunt.workspace.Recovery;
import org.graunt.workspace.UserFolders;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every door by which files enter, with damaged ones. {@code -Dgraunt.fuzz.seconds} says how long
 * each is tried, {@code -Dgraunt.fuzz.seed} where the dice begin.
 */
@Tag("slow")
class ReadersFuzzTest {
    private static final Path SAMPLE = Path.of("sample-data");
    private static final int LINES = 300;

    @TempDir private Path folder = Path.of("");

    @Test
    void tables() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Path file : files(SAMPLE.resolve("london"))) {
            samples.add(beginning(file));
        }
        Path there = Files.createDirectories(folder.resolve("tables"));
        Fuzz.of(
                "tables",
                samples,
                Damage::of,
                (damaged, random) -> {
                    Path file = there.resolve(damaged.name());
                    Files.write(file, damaged.bytes());
                    TableReader.read(file, damaged.name().replaceFirst("\\.csv(\\.gz)?$", ""));
                    Files.delete(file);
                });
    }

    @Test
    void folders_of_tables() throws IOException {
        ToyProject toy = ToySchools.in(folder, "models: [toy]");
        Path tables = folder.resolve("tables");
        Project project = ProjectReader.read(toy.file(), ToyProject.ENGINES).value();
        Fuzz.of(
                "folders of tables",
                all(tables),
                Damage::of,
                (damaged, random) ->
                        instead(
                                tables.resolve(damaged.name()),
                                damaged,
                                () -> InputsReader.read(project, tables)));
    }

    @Test
    void projects() throws IOException {
        Path models = Files.createDirectories(folder.resolve("models"));
        List<Sample> samples = new ArrayList<>();
        for (Path file : files(SAMPLE)) {
            if (file.toString().endsWith(".yaml")) {
                samples.add(Sample.of("project.yaml", Files.readAllBytes(file)));
            }
        }
        samples.add(Sample.of("project.yaml", resource("project.yaml")));
        for (Path file : files(Path.of("models"))) {
            if (file.toString().endsWith(".yaml")) {
                samples.add(Sample.of("models/model.yaml", Files.readAllBytes(file)));
            }
        }
        Fuzz.of(
                "projects",
                samples,
                Damage::of,
                (damaged, random) -> {
                    Path file = folder.resolve(damaged.name());
                    Files.write(file, damaged.bytes());
                    if (damaged.name().startsWith("models")) {
                        ModelLibrary.read(models, Engines.all());
                    } else {
                        ProjectReader.read(file, Engines.all());
                        Opening.open(file, models, Engines.all(), Overrides.none());
                        Recovery.of(file).left(Engines.all());
                    }
                });
    }

    @Test
    void recoveries_and_layouts() throws IOException {
        Path file = ToyProject.in(folder, "draws: 5").file();
        Recovery recovery = Recovery.of(file);
        UserFolders own = new UserFolders(folder.resolve("config"), folder.resolve("data"));
        LayoutFile layout = new LayoutFile(own);
        layout.write(layout.read());
        Path kept = files(folder.resolve("config")).getFirst();
        Files.createDirectories(recovery.file().getParent());
        List<Sample> samples =
                List.of(
                        Sample.of("recovery", Files.readAllBytes(file)),
                        Sample.of("layout", Files.readAllBytes(kept)));
        Fuzz.of(
                "recoveries and layouts",
                samples,
                Damage::of,
                (damaged, random) -> {
                    if (damaged.name().equals("recovery")) {
                        Files.write(recovery.file(), damaged.bytes());
                        recovery.left(ToyProject.ENGINES);
                    } else {
                        Files.write(kept, damaged.bytes());
                        layout.read();
                    }
                });
    }

    @Test
    void workbooks() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Sample each : imports()) {
            samples.add(workbook(each));
        }
        XlsxReader reader = new XlsxReader();
        Path file = folder.resolve("book.xlsx");
        Fuzz.of(
                "workbooks",
                samples,
                WorkbookDamage::of,
                (damaged, random) -> {
                    Files.write(file, damaged.bytes());
                    Outcome<List<String>> sheets = reader.sheets(file);
                    if (sheets.succeeded()) {
                        for (String sheet : sheets.value()) {
                            long[] letters = {0};
                            reader.read(
                                    file,
                                    sheet,
                                    row -> {
                                        letters[0] += row.text(0).length() + row.number();
                                        return true;
                                    });
                        }
                    }
                });
    }

    @Test
    void imports_of_every_kind() throws IOException {
        List<String> kinds = List.copyOf(Import.kinds().keySet());
        List<Sample> samples = new ArrayList<>(imports());
        for (Sample each : imports()) {
            samples.add(workbook(each));
        }
        Fuzz.of(
                "imports",
                samples,
                (honest, random) ->
                        honest.name().endsWith(".xlsx")
                                ? WorkbookDamage.of(honest, random)
                                : Damage.of(honest, random),
                (damaged, random) -> {
                    Path file = folder.resolve(damaged.name());
                    Files.write(file, damaged.bytes());
                    String own =
                            kinds.stream()
                                    .filter(damaged.name()::startsWith)
                                    .findFirst()
                                    .orElseThrow();
                    String kind =
                            random.nextInt(4) > 0 ? own : kinds.get(random.nextInt(kinds.size()));
                    Outcome<Preview> preview =
                            Import.preview(
                                    kind, List.of(file), ImportOptions.none(), new XlsxReader());
                    if (preview.succeeded()) {
                        assertThat(ImportReport.lines(preview.value())).isNotEmpty();
                        ImportWriter.write(preview.value(), folder.resolve("to"), true);
                    }
                    Files.delete(file);
                });
    }

    @Test
    void tables_of_codes_and_places() throws IOException {
        Path file = folder.resolve("estimates.csv");
        Files.write(file, imports().getFirst().bytes());
        List<Sample> samples =
                List.of(
                        Sample.text(
                                "codes.csv",
                                "changed_from,changed_to,weight\nE06000001,E06000002,0.25\nE06000001,E06000003,0.75\n"),
                        Sample.text("places.csv", "gss_code,name\nE06000001,Hartlepool\n"),
                        Sample.text("places.csv", "LSOA21CD,LAD22CD\nE01000001,E09000001\n"));
        Fuzz.of(
                "codes and places",
                samples,
                Damage::of,
                (damaged, random) -> {
                    Path table = folder.resolve(damaged.name());
                    Files.write(table, damaged.bytes());
                    ImportOptions options =
                            damaged.name().startsWith("codes")
                                    ? ImportOptions.none().recoded(table.toString())
                                    : ImportOptions.none().among(table);
                    Import.preview("estimates", List.of(file), options, new XlsxReader());
                });
    }

    @Test
    void results_and_draws() throws IOException {
        RunOnDisk run = RunOnDisk.in(folder);
        Fuzz.of("results and draws", run.samples(), Damage::of, run::read);
    }

    private static Sample workbook(Sample text) throws IOException {
        Path file = Files.createTempFile("fuzz", ".xlsx");
        Book.write(
                file,
                "t",
                book -> {
                    Grid grid = book.sheet("Sheet");
                    grid.words("A title", Look.TEXT);
                    for (String line : text.content().split("\n")) {
                        var cells = grid.line();
                        for (String cell : line.split(",")) {
                            if (cell.matches("[0-9]{1,9}")) {
                                cells.whole(Double.parseDouble(cell));
                            } else {
                                cells.text(cell);
                            }
                        }
                    }
                });
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return Sample.of(text.name().replace(".csv", ".xlsx"), bytes);
    }

    private static List<Sample> imports() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String name : text("imports.txt").lines().toList()) {
            samples.add(Sample.of(name + ".csv", resource("imports/" + name + ".csv")));
        }
        return samples;
    }

    private static String text(String name) throws IOException {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ReadersFuzzTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    /** As many lines of a table as make an input that is quick to damage. */
    private static Sample beginning(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (InputStream raw = Files.newInputStream(file);
                InputStream in =
                        name.endsWith(".gz") ? new java.util.zip.GZIPInputStream(raw) : raw) {
            String text = new String(in.readNBytes(200_000), StandardCharsets.UTF_8);
            String lines = String.join("\n", text.lines().limit(LINES).toList()) + "\n";
            return Sample.text(name.replace(".gz", ""), lines);
        }
    }

    static List<Sample> all(Path folder) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            samples.add(Sample.of(name, Files.readAllBytes(file)));
        }
        return samples;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Puts a damaged file in the place of an honest one while something is done. */
    static void instead(Path file, Sample damaged, Runnable work) throws IOException {
        byte[] honest = Files.readAllBytes(file);
        Files.write(file, damaged.bytes());
        try {
            work.run();
        } finally {
            Files.write(file, honest);
        }
    }
}
