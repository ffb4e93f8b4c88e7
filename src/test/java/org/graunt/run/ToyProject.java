package org.graunt.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.graunt.model.Engine;
import org.graunt.model.change.NoChange;
import org.graunt.note.Outcome;

/** A project on disk for tests: two boroughs, a rest area, ages 0 to 9 and over, given draws. */
public final class ToyProject {
    /** The engines that such a project may name. */
    public static final List<Engine> ENGINES = List.of(ToyEngine.ENGINE, NoChange.ENGINE);

    private static final int DRAWS = 40;

    private final Path folder;

    private ToyProject(Path folder) {
        this.folder = folder;
    }

    /** Writes the project, its tables and its models. */
    public static ToyProject in(Path folder, String... more) throws IOException {
        ToyProject project = new ToyProject(folder);
        Files.createDirectories(folder.resolve("tables"));
        Files.createDirectories(folder.resolve("models"));
        Files.writeString(folder.resolve("tables/areas.csv"), areas());
        Files.writeString(folder.resolve("tables/population.csv"), population());
        Files.writeString(folder.resolve("tables/draws.csv"), draws());
        project.model("toy", "{id: toy, engine: toy}");
        project.model("other", "{id: other, engine: toy}");
        project.model("no-change", "{id: no-change, engine: no-change}");
        project.model("greedy", "{id: greedy, engine: toy, need: dwellings}");
        Files.writeString(
                project.file(),
                "graunt: 1\ndata: tables/\nregion: {code: R, name: Region}\nlast-year: 2030\n"
                        + String.join("\n", more)
                        + "\n");
        return project;
    }

    /** Adds a model to the library. */
    public ToyProject model(String id, String yaml) throws IOException {
        Files.writeString(folder.resolve("models/" + id + ".yaml"), yaml);
        return this;
    }

    /** The project file. */
    public Path file() {
        return folder.resolve("toy.yaml");
    }

    /** The folder of its models. */
    public Path models() {
        return folder.resolve("models");
    }

    /** Where its results go. */
    public Path out() {
        return folder.resolve("toy.out");
    }

    /** The project, opened. */
    public Outcome<Plan> open() {
        return Opening.open(file(), models(), ENGINES, Overrides.none());
    }

    /** Opens and runs it. */
    public RunResult run(int threads, int block, Watcher watcher) {
        return Runner.run(open().value(), new RunSettings(out(), threads, block), watcher);
    }

    /** The text of every file under a folder by its path, but the timings. */
    public static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals("timings.json")) {
                    files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    private static String areas() {
        return "gss_code,name,kind\nB,Bee,borough\nA,Ay,borough\nZ,Elsewhere,rest\n";
    }

    private static String population() {
        StringBuilder rows = new StringBuilder("gss_code,sex,age,year,value\n");
        for (String area : List.of("A", "B", "Z")) {
            for (String sex : List.of("F", "M")) {
                for (int age = 0; age < 10; age++) {
                    for (int year = 2018; year <= 2020; year++) {
                        int people = 1000 + 17 * age + 3 * year % 7 + area.charAt(0);
                        rows.append("%s,%s,%d,%d,%d\n".formatted(area, sex, age, year, people));
                    }
                }
            }
        }
        return rows.toString();
    }

    private static String draws() {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder rows = new StringBuilder("draw,fertility,survival_power,migration\n");
        for (int draw = 1; draw <= DRAWS; draw++) {
            rows.append("%d,1,1,%.6f\n".formatted(draw, 0.5 + random.nextDouble()));
        }
        return rows.toString();
    }
}
