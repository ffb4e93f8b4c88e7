package org.graunt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graunt.source.Import;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code graunt import}. */
class ImportCommandTest {
    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int graunt(String... words) {
        Surroundings surroundings =
                new Surroundings(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        false,
                        folder,
                        List.of());
        return Graunt.execute(surroundings, words);
    }

    private String dwellings(String... more) throws IOException {
        String text = "gss-code,year,dwellings\nE06000001,2011,42100\n" + String.join("\n", more);
        return Files.writeString(folder.resolve("d.csv"), text).toString();
    }

    private String to() {
        return folder.resolve("tables").toString();
    }

    @Test
    void a_file_becomes_a_table_and_what_it_adds_up_to_is_shown() throws IOException {
        assertThat(graunt("import", "dwellings", dwellings(), "--to", to())).isZero();
        assertThat(out.toString())
                .contains("Table dwellings: 1 rows, 1 places, 2011", "2011: 42,100.0", "Written: ");
        assertThat(folder.resolve("tables/dwellings.csv")).exists();
    }

    @Test
    void a_look_writes_nothing() throws IOException {
        assertThat(graunt("import", "dwellings", dwellings(), "--look")).isZero();
        assertThat(folder.resolve("tables")).doesNotExist();
    }

    @Test
    void rejected_rows_make_an_import_with_failures() throws IOException {
        String file = dwellings("Atlantis,2011,7");
        assertThat(graunt("import", "dwellings", file, "--to", to())).isEqualTo(1);
        assertThat(out.toString()).contains("Rejected: 1");
    }

    @Test
    void bad_input_is_told_and_wrong_use_too() throws IOException {
        assertThat(graunt("import", "estimates", dwellings(), "--to", to())).isEqualTo(3);
        assertThat(err.toString()).contains("No row has the columns of any layout of estimates");
        assertThat(graunt("import", "dwelings", dwellings(), "--to", to())).isEqualTo(3);
        assertThat(err.toString()).contains("Did you mean dwellings?");
        assertThat(graunt("import", "dwellings")).isEqualTo(2);
    }

    @Test
    void without_a_kind_every_kind_is_listed() {
        assertThat(graunt("import")).isZero();
        assertThat(out.toString()).contains(Import.kinds().keySet());
    }
}
