package org.graunt.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.graunt.demography.AgeBand;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.ensemble.Quantiles;
import org.graunt.model.Paths;
import org.graunt.model.Quantity;
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

    private final Paths paths;
    private final List<Integer> bands;

    private Fan(Paths paths) {
        this.paths = paths;
        List<AgeBand> standard = AgeBand.standard(paths.frame().ages());
        this.bands =
                standard.stream()
                        .map(band -> paths.quantities().indexOf(new Quantity.Persons(band)))
                        .toList();
    }

    /** Women, men or persons. */
    private enum Sexes {
        F,
        M,
        P;

        /** Which of the two sexes they are, by position. */
        List<Integer> positions() {
            return switch (this) {
                case F -> List.of(0);
                case M -> List.of(1);
                case P -> List.of(0, 1);
            };
        }
    }

    /** An area or the region: the sum of these areas. */
    private record Place(String code, List<Integer> areas) {}

    /** One row of the file: its labels, then mean and quantiles in the order of the columns. */
    private record Row(String code, Sexes sexes, String ages, int year, List<Double> numbers) {}

    /**
     * Writes the file: every area and then the region, women, men and persons.
     *
     * @param threads how many places are worked out at once; the file is the same for any number
     */
    static void write(Path file, Paths paths, int threads) throws IOException {
        Fan fan = new Fan(paths);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<CompletableFuture<List<Row>>> places =
                    fan.places().stream()
                            .map(
                                    place ->
                                            CompletableFuture.supplyAsync(
                                                    () -> fan.rows(place), pool))
                            .toList();
            TidyCsv.write(
                    file,
                    COLUMNS,
                    csv -> places.forEach(rows -> rows.join().forEach(row -> write(row, csv))));
        }
    }

    private static void write(Row row, TidyCsv csv) {
        csv.text(row.code()).text(row.sexes().name()).text(row.ages()).whole(row.year());
        row.numbers().forEach(csv::persons);
        csv.end();
    }

    private List<Place> places() {
        Geography geography = paths.frame().geography();
        List<Place> places = new ArrayList<>();
        for (Area area : geography.areas()) {
            places.add(new Place(area.code(), List.of(places.size())));
        }
        Area region = geography.region();
        if (region != null) {
            List<Integer> boroughs = IntStream.range(0, geography.boroughs()).boxed().toList();
            places.add(new Place(region.code(), boroughs));
        }
        return places;
    }

    private List<Row> rows(Place place) {
        List<Row> rows = new ArrayList<>();
        for (Sexes sexes : Sexes.values()) {
            for (int band : bands) {
                String ages = label(paths.quantities().get(band));
                for (int year = 0; year < paths.years().size(); year++) {
                    double[] sample = sample(place, sexes, band, year);
                    rows.add(
                            new Row(
                                    place.code(),
                                    sexes,
                                    ages,
                                    paths.years().get(year),
                                    meanAndQuantiles(sample)));
                }
            }
        }
        return rows;
    }

    private static String label(Quantity quantity) {
        return quantity instanceof Quantity.Persons(AgeBand band) ? band.label() : "";
    }

    private double[] sample(Place place, Sexes sexes, int band, int year) {
        double[] sums = new double[paths.draws()];
        for (int sex : sexes.positions()) {
            for (int area : place.areas()) {
                paths.addTo(sums, year, area, sex, band);
            }
        }
        return sums;
    }

    private static List<Double> meanAndQuantiles(double[] sample) {
        List<Double> numbers = new ArrayList<>(PROBABILITIES.length + 1);
        double sum = 0;
        for (double value : sample) {
            sum += value;
        }
        numbers.add(sum / sample.length);
        Arrays.sort(sample);
        for (double probability : PROBABILITIES) {
            numbers.add(Quantiles.ofSorted(sample, probability));
        }
        return numbers;
    }
}
