package org.graunt.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.graunt.excel.XlsxReader;
import org.graunt.schools.Unfilled;
import org.graunt.source.Import;
import org.graunt.source.ImportOptions;
import org.graunt.source.ImportWriter;
import org.graunt.source.Preview;
import org.graunt.table.ResultTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unfilled places of real schools, from the file of the school capacity survey of May 2015. */
class LondonPlacesTest {
    private static final String FILE = "real/2015_capacity_and_forecast_underlying_data_UD1.xlsx";

    @TempDir Path folder;

    private List<ResultTable.Row> schools() {
        ImportOptions options =
                new ImportOptions(
                        List.of(),
                        OptionalInt.of(2015),
                        90,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        "imported");
        Preview preview =
                Import.preview(
                                "schools",
                                List.of(ReferenceData.file(FILE)),
                                options,
                                new XlsxReader())
                        .value();
        assertThat(ImportWriter.write(preview, folder, true).succeeded()).isTrue();
        return ResultTable.read(
                        WithoutComments.of(folder.resolve("schools.csv")),
                        List.of("school", "phase"),
                        List.of("capacity", "roll"))
                .value()
                .rows();
    }

    private static Unfilled of(
            List<ResultTable.Row> schools, String phase, Predicate<String> authority) {
        return Unfilled.of(
                schools.stream()
                        .filter(row -> row.texts().get(1).equals(phase))
                        .filter(row -> authority.test(row.texts().getFirst().substring(0, 3)))
                        .map(row -> new Unfilled.Unit(row.numbers().get(0), row.numbers().get(1)))
                        .toList());
    }

    /** The old numbers of authorities: 201 to 213 are inner London, 301 to 320 outer. */
    private static boolean isLondon(String authority) {
        int number = Integer.parseInt(authority);
        return number >= 201 && number <= 213 || number >= 301 && number <= 320;
    }

    @Test
    void one_place_in_ten_is_unfilled_in_primary_schools_of_london_and_one_in_six_in_secondary() {
        List<ResultTable.Row> schools = schools();
        Unfilled primary = of(schools, "primary", LondonPlacesTest::isLondon);
        Unfilled secondary = of(schools, "secondary", LondonPlacesTest::isLondon);
        assertThat(primary.units()).isEqualTo(1835);
        assertThat(secondary.units()).isEqualTo(470);
        assertThat(primary.share()).isEqualTo(0.10359, within(1e-5));
        assertThat(secondary.share()).isEqualTo(0.15879, within(1e-5));
        assertThat(primary.over()).isEqualTo(4251, within(1.0));
        assertThat(of(schools, "primary", "202"::equals).share()).isEqualTo(0.067, within(5e-4));
        assertThat(of(schools, "primary", any -> true).share()).isEqualTo(0.1006, within(1e-4));
    }
}
