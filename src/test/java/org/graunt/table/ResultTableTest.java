package org.graunt.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graunt.note.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading back what a run wrote. */
class ResultTableTest {
    @TempDir Path folder;

    private Outcome<ResultTable> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), text);
        return ResultTable.read(file, List.of("name", "code"), List.of("year", "value"));
    }

    @Test
    void columns_are_found_by_name_and_blanks_are_missing() throws IOException {
        ResultTable table =
                read("code,value,name,other,year\nA,1.5,\"x, y\",z,2020\nB,,w,,2021\n").value();
        assertThat(table.rows())
                .containsExactly(
                        new ResultTable.Row(List.of("x, y", "A"), List.of(2020.0, 1.5)),
                        new ResultTable.Row(List.of("w", "B"), List.of(2021.0, Double.NaN)));
    }

    @Test
    void what_tidy_csv_wrote_is_read_back() throws IOException {
        Path file = folder.resolve("w.csv");
        TidyCsv.write(
                file,
                List.of("code", "year", "value"),
                csv -> csv.text("A").whole(2020).persons(1234.5678).end());
        assertThat(ResultTable.read(file, List.of("code"), List.of("year", "value")).value().rows())
                .containsExactly(new ResultTable.Row(List.of("A"), List.of(2020.0, 1234.568)));
    }

    @Test
    void a_row_of_another_width_or_without_a_number_is_told_by_its_line() throws IOException {
        String header = "code,name,year,value\n";
        assertThat(read(header + "A,a,2020,1\nB,b,2020\n").notes().getFirst().line())
                .contains("r.csv line 3: The row is damaged. Run the project again");
        assertThat(read(header + "A,a,2020,one\n").notes().getFirst().line())
                .contains("r.csv line 2: The row is damaged.");
    }

    @Test
    void a_file_that_is_not_such_a_table_is_told() throws IOException {
        assertThat(read("code,name\n").notes().getFirst().what())
                .isEqualTo("Its columns are code, name");
        assertThat(read("").notes().getFirst().what()).isEqualTo("The file is empty");
        assertThat(read("code,\"name\n").succeeded()).isFalse();
        Path absent = folder.resolve("absent.csv");
        assertThat(ResultTable.read(absent, List.of(), List.of()).notes().getFirst().what())
                .startsWith("The file cannot be read");
    }
}
