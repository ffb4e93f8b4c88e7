package org.graunt.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.model.play.Quantiles;
import org.graunt.table.TidyCsv;

/**
 * The spread of one member's draws by area, sex, band of ages and year, as {@code fan.csv} has it.
 *
 * <p>Sums over sexes, ages and boroughs are made draw by draw, before any quantile: quantiles of
 * parts do not add up to that of the whole.
 */
final class Fan {
    private static final double[] PROBABILITIES = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};
    private static final List<String> COLUMNS =
            List.of(
                    "gss_code",
                    "sex",
                    "ages",
                    "year",
                    "mean",
                    "p2.5",
                    "p10",
                    "p25",
                    "p50",
                    "p75",
                    "p90",
                    "p97.5");

    private final BandTotals totals;
    private final Geography geography;

    private Fan(BandTotals totals) {
        this.totals = totals;
        this.geography = totals.frame().geography();
    }

    /** Writes the file: every area and then the region, women, men and persons. */
    static void write(Path file, BandTotals totals) throws IOException {
        TidyCsv.write(file, COLUMNS, new Fan(totals)::rows);
    }

    private void rows(TidyCsv csv) {
        int[] area = {0};
        for (Area each : geography.areas()) {
            place(csv, each.code(), new int[] {area[0]++});
        }
        Area region = geography.region();
        if (region != null) {
            place(csv, region.code(), IntStream.range(0, geography.boroughs()).toArray());
        }
    }

    private void place(TidyCsv csv, String code, int[] areas) {
        sex(csv, code, "F", areas, 0);
        sex(csv, code, "M", areas, 1);
        sex(csv, code, "P", areas, 0, 1);
    }

    private void sex(TidyCsv csv, String code, String name, int[] areas, int... sexes) {
        for (int band = 0; band < totals.bands().size(); band++) {
            String ages = totals.bands().get(band).label();
            for (int year = 0; year < totals.years().size(); year++) {
                csv.text(code).text(name).text(ages).whole(totals.years().get(year));
                numbers(csv, sample(year, sexes, areas, band));
                csv.end();
            }
        }
    }

    private double[] sample(int year, int[] sexes, int[] areas, int band) {
        double[] sums = new double[totals.draws()];
        for (int sex : sexes) {
            for (int area : areas) {
                totals.addTo(sums, year, sex, area, band);
            }
        }
        return sums;
    }

    private static void numbers(TidyCsv csv, double[] sample) {
        double sum = 0;
        for (double value : sample) {
            sum += value;
        }
        csv.persons(sum / sample.length);
        Arrays.sort(sample);
        for (double probability : PROBABILITIES) {
            csv.persons(Quantiles.ofSorted(sample, probability));
        }
    }
}
