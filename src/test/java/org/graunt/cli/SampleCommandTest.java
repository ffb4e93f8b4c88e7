package org.graunt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {
    @TempDir Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_sample_may_be_made_over_an_earlier_one_but_over_nothing_else() throws IOException {
        Path target = folder.resolve("new/sample");
        assertThat(sample(target.toString(), "--seed", "5")).isZero();
        assertThat(out.toString()).contains("london.yaml", "internal-flows", "seed 5");
        assertThat(target.resolve("london.yaml")).content().contains("SYNTHETIC", "seed: 5");
        Path own = Files.writeString(target.resolve("london/draws.csv"), "mine");
        Path jobs = target.resolve("london/jobs.csv");
        String first = Files.readString(jobs);

        assertThat(sample(target.toString(), "--seed", "6")).isZero();
        assertThat(jobs).content().isNotEqualTo(first);
        assertThat(own).hasContent("mine");

        Files.writeString(jobs, "gss_code,year,value\n");
        assertThat(sample(target.toString(), "--seed", "5")).isEqualTo(3);
        assertThat(err.toString()).contains("error " + jobs, "not replaced");
        assertThat(jobs).hasContent("gss_code,year,value\n");
        assertThat(target.resolve("london.yaml")).content().contains("seed: 6");
    }

    @Test
    void a_folder_with_other_files_is_left_alone() throws IOException {
        Path mine = Files.writeString(folder.resolve("london.yaml"), "graunt: 1\n");
        assertThat(sample(folder.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("error " + folder, "no sample's", "empty");
        assertThat(folder).isDirectoryContaining(mine::equals);
        assertThat(mine).hasContent("graunt: 1\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_file_in_the_way_is_told_of() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThat(sample(file.toString())).isEqualTo(3);
        assertThat(sample(file.resolve("below").toString())).isEqualTo(3);
        assertThat(err.toString()).contains("It is a file, not a folder", "cannot be written");
        assertThat(file).hasContent("in the way");
    }

    @Test
    void a_sample_must_go_somewhere() {
        assertThat(sample()).isEqualTo(2);
        assertThat(sample(folder.toString(), "--seed", "many")).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: graunt sample");
    }

    private int sample(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "sample";
        System.arraycopy(words, 0, all, 1, words.length);
        return Graunt.execute(
                new Surroundings(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        false,
                        folder,
                        List.of()),
                all);
    }
}
