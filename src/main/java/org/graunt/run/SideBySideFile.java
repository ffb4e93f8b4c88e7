package org.graunt.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graunt.demography.Area;
import org.graunt.run.SideBySide.Measure;
import org.graunt.table.TidyCsv;

/** The file {@code side-by-side.csv}: every place, year and member, a column a measure. */
final class SideBySideFile {
    static final String NAME = "side-by-side.csv";

    private SideBySideFile() {}

    static void write(Path file, SideBySide table) throws IOException {
        List<String> header = new ArrayList<>(List.of("gss_code", "year", "member"));
        Arrays.stream(Measure.values()).map(Measure::column).forEach(header::add);
        TidyCsv.write(file, header, csv -> rows(table, csv));
    }

    private static void rows(SideBySide table, TidyCsv csv) {
        for (Area place : table.places()) {
            for (int year : table.years()) {
                for (String member : table.members()) {
                    row(table, place, year, member, csv);
                }
            }
        }
    }

    /** A member that ends before the year has no row. */
    private static void row(SideBySide table, Area place, int year, String member, TidyCsv csv) {
        if (Double.isNaN(table.get(member, Measure.POPULATION, place, year))) {
            return;
        }
        csv.text(place.code()).whole(year).text(member);
        for (Measure measure : Measure.values()) {
            int decimals = measure == Measure.COMMUTING_RATIO ? 6 : 3;
            csv.number(table.get(member, measure, place, year), decimals);
        }
        csv.end();
    }
}
