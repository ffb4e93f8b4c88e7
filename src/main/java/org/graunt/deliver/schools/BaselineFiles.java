package org.graunt.deliver.schools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.graunt.schools.Accuracy;
import org.graunt.schools.NewHomes;
import org.graunt.schools.SchoolTables;
import org.graunt.schools.UnfilledPlaces;
import org.graunt.schools.YearGroups;
import org.graunt.table.TidyCsv;

/** Writes the tables of school places that only the baseline has. */
final class BaselineFiles {
    private static final int DECIMALS = 6;

    private final SchoolTables tables;
    private final Path folder;

    private BaselineFiles(SchoolTables tables, Path folder) {
        this.tables = tables;
        this.folder = folder;
    }

    /** Accuracy, pupils of new homes, and unfilled places. */
    static void write(SchoolResult result) throws IOException {
        BaselineFiles files =
                new BaselineFiles(result.baseline().tables(), result.folder().resolve("schools"));
        files.accuracy(result.accuracy());
        files.yields(result.newHomes());
        files.unfilled(result.unfilled());
    }

    private void accuracy(List<Accuracy> all) throws IOException {
        TidyCsv.write(
                folder.resolve("accuracy.csv"),
                List.of(
                        "method",
                        "phase",
                        "year_group",
                        "horizon",
                        "origin",
                        "n",
                        "bias",
                        "mape",
                        "total_error",
                        "cov80"),
                csv -> {
                    for (Accuracy one : all) {
                        Integer group = one.group();
                        Integer origin = one.origin();
                        csv.text(one.method()).text(one.phase());
                        csv.text(group == null ? "all" : YearGroups.label(group));
                        csv.whole(one.horizon());
                        csv.text(origin == null ? "all" : origin.toString());
                        csv.whole(one.n()).number(100 * one.bias(), DECIMALS);
                        csv.number(100 * one.mape(), DECIMALS);
                        csv.number(100 * one.totalError(), DECIMALS);
                        csv.number(one.within80(), DECIMALS).end();
                    }
                });
    }

    private void yields(List<NewHomes.Row> rows) throws IOException {
        TidyCsv.write(
                folder.resolve("yield.csv"),
                List.of(
                        "planning_area",
                        "name",
                        "phase",
                        "gss_code",
                        "year",
                        "homes",
                        "pupils",
                        "usual",
                        "beyond_usual"),
                csv -> {
                    for (NewHomes.Row row : rows) {
                        csv.text(row.area().code())
                                .text(row.area().name())
                                .text(row.area().phase());
                        csv.text(tables.home(row.area()).code());
                        csv.whole(row.year()).persons(row.homes()).persons(row.pupils());
                        csv.persons(row.usual()).persons(row.beyondUsual()).end();
                    }
                });
    }

    private void unfilled(List<UnfilledPlaces> all) throws IOException {
        TidyCsv.write(
                folder.resolve("unfilled.csv"),
                List.of(
                        "gss_code",
                        "name",
                        "phase",
                        "year",
                        "counted",
                        "units",
                        "missing",
                        "places",
                        "pupils",
                        "unfilled",
                        "over",
                        "unfilled_share"),
                csv -> {
                    for (UnfilledPlaces one : all) {
                        csv.text(one.code()).text(one.name()).text(one.phase()).whole(one.year());
                        csv.text(one.bySchools() ? "schools" : "planning areas");
                        csv.whole(one.unfilled().units()).whole(one.unfilled().missing());
                        csv.persons(one.unfilled().places()).persons(one.unfilled().pupils());
                        csv.persons(one.unfilled().unfilled()).persons(one.unfilled().over());
                        csv.number(one.unfilled().share(), DECIMALS).end();
                    }
                });
    }
}
