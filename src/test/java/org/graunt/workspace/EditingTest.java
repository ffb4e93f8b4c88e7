package org.graunt.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditingTest {
    @TempDir private Path folder = Path.of("");

    private Path project = Path.of("");

    @BeforeEach
    void make() throws IOException {
        project = Files.writeString(folder.resolve("london.yaml"), "graunt: 1\n");
    }

    @Test
    void a_project_is_saved_from_one_window_at_a_time() {
        try (Editing one = new Editing();
                Editing other = new Editing()) {
            assertThat(one.begin(project)).isEmpty();
            assertThat(other.begin(project).orElseThrow().line())
                    .contains("It is in use by process")
                    .contains("close it there first");
            assertThat(other.allowed()).isFalse();
            one.close();
            assertThat(other.begin(project)).isEmpty();
            assertThat(other.allowed()).isTrue();
        }
    }

    @Test
    void the_same_project_may_be_opened_again_and_another_lets_go_of_it() throws IOException {
        Path second = Files.writeString(folder.resolve("paris.yaml"), "graunt: 1\n");
        try (Editing one = new Editing();
                Editing other = new Editing()) {
            assertThat(one.begin(project)).isEmpty();
            assertThat(one.begin(project)).isEmpty();
            assertThat(one.begin(second)).isEmpty();
            assertThat(other.begin(project)).isEmpty();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(project, second);
        }
    }
}
