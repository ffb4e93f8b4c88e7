package org.graunt.run.pool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.graunt.demography.Geography;
import org.graunt.table.TidyCsv;

/** Files whose rows are worked out place by place. */
final class PlaceRows {
    private static final int DECIMALS = 6;

    private PlaceRows() {}

    /** One row: its labels, then its numbers, missing ones blank. */
    record Row(List<String> labels, List<Double> numbers) {
        void write(TidyCsv csv) {
            labels.forEach(csv::text);
            numbers.forEach(number -> csv.number(number, DECIMALS));
            csv.end();
        }
    }

    /** A number of persons as files have it, with three decimals. */
    static double persons(double number) {
        return Math.rint(number * 1000) / 1000;
    }

    /**
     * A file of the pool.
     *
     * @param path where it goes
     * @param header its columns
     */
    record Sheet(Path path, List<String> header) {}

    /**
     * Writes the rows of every place, in the order of the places, to several files at once.
     *
     * @param threads how many places are worked out at once; the files are the same for any number
     * @param rowsOf the rows of a place, a list for each file
     */
    static void write(
            List<Sheet> sheets,
            Geography geography,
            int threads,
            Function<Place, List<List<Row>>> rowsOf)
            throws IOException {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<CompletableFuture<List<List<Row>>>> places =
                    Place.all(geography).stream()
                            .map(
                                    place ->
                                            CompletableFuture.supplyAsync(
                                                    () -> rowsOf.apply(place), executor))
                            .toList();
            for (int i = 0; i < sheets.size(); i++) {
                int sheet = i;
                TidyCsv.write(
                        sheets.get(i).path(),
                        sheets.get(i).header(),
                        csv ->
                                places.forEach(
                                        rows ->
                                                rows.join()
                                                        .get(sheet)
                                                        .forEach(row -> row.write(csv))));
            }
        }
    }
}
