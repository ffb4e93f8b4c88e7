package org.graunt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graunt.run.ToyProject;
import org.graunt.run.Watcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code graunt export}. */
class ExportCommandTest {
    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int graunt(boolean terminal, String... words) {
        Surroundings surroundings =
                new Surroundings(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        terminal,
                        folder,
                        ToyProject.ENGINES);
        return Graunt.execute(surroundings, words);
    }

    @Test
    void an_export_says_what_it_wrote_and_where() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy]");
        project.run(2, 16, Watcher.none());
        String run = project.out().toString();
        assertThat(graunt(true, "export", run, "--format", "csv")).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "components: 1,720 rows",
                        "side_by_side: 44 rows",
                        "disagreement: 88 rows",
                        "influence: 44 rows",
                        "The tables are in " + folder.resolve("toy.csv"));
        assertThat(err.toString()).contains("components, population of 2030");
        assertThat(folder.resolve("toy.csv/components/year=2021/component=births/data.csv"))
                .exists();
    }

    @Test
    void a_workbook_is_a_file_beside_the_run() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy]");
        project.run(2, 16, Watcher.none());
        String run = project.out().toString();
        assertThat(graunt(true, "export", run, "--format", "xlsx")).isZero();
        assertThat(out.toString().lines())
                .containsExactly("The workbook is " + folder.resolve("toy.xlsx"));
        assertThat(folder.resolve("toy.xlsx")).exists();
    }

    @Test
    void a_format_that_nobody_knows_is_wrong_use() {
        assertThat(graunt(false, "export", "anywhere", "--format", "feather")).isEqualTo(2);
        assertThat(err.toString()).contains("--format must be parquet, csv or xlsx, not feather");
    }

    @Test
    void a_folder_without_results_is_bad_input() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        for (Path each : new Path[] {empty, folder.resolve("nowhere")}) {
            assertThat(graunt(false, "export", each.toString(), "--format", "csv")).isEqualTo(3);
        }
        assertThat(err.toString())
                .contains("No run left its results here", "There is no such folder");
    }
}
