package org.graunt.backtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graunt.model.Engine;
import org.graunt.model.Inputs;
import org.graunt.model.change.CohortChange;
import org.graunt.model.change.NoChange;
import org.graunt.run.Opening;
import org.graunt.run.Overrides;
import org.graunt.run.Plan;
import org.graunt.run.RunSettings;
import org.graunt.run.Watcher;

/**
 * A country small enough to be reckoned by hand, on disk: A grows by 1,000 a year from 30,000 in
 * 2000, B stays at 25,000, C, which is small, falls by 100 from 10,000; all ages 0 to 9 and over
 * alike, to 2005.
 */
final class TinyCountry {
    static final List<Engine> ENGINES = List.of(NoChange.ENGINE, CohortChange.ENGINE);

    private final Path folder;

    private TinyCountry(Path folder) {
        this.folder = folder;
    }

    static TinyCountry in(Path folder, String... more) throws IOException {
        TinyCountry country = new TinyCountry(folder);
        Files.createDirectories(folder.resolve("tables"));
        Files.createDirectories(folder.resolve("models"));
        Files.writeString(folder.resolve("tables/population.csv"), population());
        Files.writeString(
                country.file(),
                "graunt: 1\ndata: tables/\nregion: {code: R, name: Region}\n"
                        + String.join("\n", more)
                        + "\n");
        for (Engine engine : ENGINES) {
            String id = engine.name();
            Files.writeString(
                    folder.resolve("models/" + id + ".yaml"),
                    "{id: %s, engine: %s}".formatted(id, id));
        }
        return country;
    }

    Path file() {
        return folder.resolve("tiny.yaml");
    }

    Path models() {
        return folder.resolve("models");
    }

    Path out() {
        return folder.resolve("tiny.out");
    }

    Inputs inputs() {
        return Opening.open(file(), models(), ENGINES, Overrides.none()).value().inputs();
    }

    BacktestResult test(Wish wish, int threads, Watcher watcher) {
        Plan plan = Opening.open(file(), models(), ENGINES, Overrides.none()).value();
        RunSettings settings = new RunSettings(out(), threads, 96);
        return Backtest.run(plan, wish, Map.of(), ENGINES, settings, watcher);
    }

    static double persons(String area, int year) {
        return switch (area) {
            case "A" -> 30_000 + 1000.0 * (year - 2000);
            case "B" -> 25_000;
            default -> 10_000 - 100.0 * (year - 2000);
        };
    }

    private static String population() {
        StringBuilder rows = new StringBuilder("gss_code,sex,age,year,value\n");
        for (String area : List.of("A", "B", "C")) {
            for (String sex : List.of("F", "M")) {
                for (int age = 0; age < 10; age++) {
                    for (int year = 2000; year <= 2005; year++) {
                        rows.append(
                                "%s,%s,%d,%d,%s\n"
                                        .formatted(area, sex, age, year, persons(area, year) / 20));
                    }
                }
            }
        }
        return rows.toString();
    }
}
