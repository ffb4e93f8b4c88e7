package org.graunt.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.model.OwnTable;
import org.graunt.run.CentralPath.Snapshot;
import org.graunt.table.TidyCsv;

/**
 * The file of what a member's engine alone knows, such as {@code housing.csv}: every area and then
 * the region by year; blank where the engine knows nothing of an area.
 */
final class OwnTableFile {
    private static final int DECIMALS = 6;

    private final CentralPath path;

    private OwnTableFile(CentralPath path) {
        this.path = path;
    }

    /** Writes the file of a central path into the folder of its member. */
    static void write(Path folder, CentralPath path) throws IOException {
        OwnTable table = path.ownTable();
        List<String> header = new ArrayList<>(List.of("gss_code", "year"));
        table.columns().forEach(column -> header.add(column.name()));
        Path file = folder.resolve(table.name() + ".csv");
        TidyCsv.write(file, header, new OwnTableFile(path)::rows);
    }

    private void rows(TidyCsv csv) {
        Geography geography = path.frame().geography();
        for (int area = 0; area < path.frame().areas(); area++) {
            rows(csv, geography.areas().get(area), List.of(area));
        }
        Area region = geography.region();
        if (region != null) {
            rows(csv, region, IntStream.range(0, geography.boroughs()).boxed().toList());
        }
    }

    private void rows(TidyCsv csv, Area place, List<Integer> areas) {
        for (Snapshot year : path.years()) {
            csv.text(place.code()).whole(year.year());
            for (OwnTable.Column column : path.ownTable().columns()) {
                csv.number(year.own(column, areas), DECIMALS);
            }
            csv.end();
        }
    }
}
