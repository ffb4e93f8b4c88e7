package org.graunt.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graunt.note.Outcome;
import org.graunt.testing.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs, or two parts of one, that want to write into the same folder. */
class HoldTest {
    @TempDir private Path folder = Path.of("");

    /** Takes a folder and keeps it until it is killed. */
    static final class Keeper {
        private Keeper() {}

        public static void main(String[] words) throws InterruptedException {
            Outcome<Hold> hold = Hold.ofFolder(Path.of(words[0]), "");
            System.out.println(hold.succeeded() && hold.value().holds() ? "held" : "refused");
            Thread.sleep(60_000);
        }
    }

    @Test
    void the_second_program_is_told_who_holds_a_folder() throws IOException, InterruptedException {
        try (Child keeper = Child.start(Keeper.class, folder.toString())) {
            assertThat(keeper.says("held")).isTrue();
            Outcome<Hold> refused = Hold.ofFolder(folder, "Wait until it has finished.");
            assertThat(refused.succeeded()).isFalse();
            assertThat(refused.notes().getFirst().line())
                    .startsWith(folder + ": It is in use by process " + keeper.id())
                    .containsPattern(
                            "\\(.*Keeper .*\\), since \\d+ \\w+ \\d{4} at \\d\\d:\\d\\d, on ")
                    .endsWith("Wait until it has finished.");
            keeper.kill();
        }
    }

    @Test
    void a_killed_program_holds_nothing() throws IOException, InterruptedException {
        try (Child keeper = Child.start(Keeper.class, folder.toString())) {
            assertThat(keeper.says("held")).isTrue();
            keeper.kill();
            assertThat(files()).contains(".graunt.lock", ".graunt.holder");
        }
        try (Hold hold = Hold.ofFolder(folder, "").value()) {
            assertThat(hold.holds()).isTrue();
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void another_part_of_the_same_program_is_refused_and_the_first_keeps_its_hold()
            throws IOException, InterruptedException {
        try (Hold hold = Hold.ofFolder(folder, "").value()) {
            assertThat(hold.holds()).isTrue();
            Outcome<Hold> second = Hold.ofFolder(folder, "");
            assertThat(second.notes().getFirst().what())
                    .contains("process " + ProcessHandle.current().pid());
            try (Child other = Child.start(Keeper.class, folder.toString())) {
                assertThat(other.says("refused")).isTrue();
            }
        }
        try (Hold again = Hold.ofFolder(folder, "").value()) {
            assertThat(again.holds()).isTrue();
        }
    }

    @Test
    void a_file_and_its_folder_are_held_apart() throws IOException {
        Path project = Files.writeString(folder.resolve("london.yaml"), "graunt: 1\n");
        try (Hold one = Hold.ofFolder(folder, "").value();
                Hold other = Hold.ofFile(project, "").value()) {
            assertThat(List.of(one.holds(), other.holds())).containsOnly(true);
            assertThat(files()).contains(".london.yaml.lock", ".london.yaml.holder");
        }
        assertThat(files()).containsExactly("london.yaml");
    }

    @Test
    void what_an_earlier_process_wrote_keeps_nobody_out() throws IOException {
        String self = Long.toString(ProcessHandle.current().pid());
        for (String left :
                List.of(
                        "nonsense",
                        self + "\ngraunt run\n2001-01-01T00:00:00Z\nelsewhere\n",
                        "1\ngraunt run\nno time\nhere\n",
                        "")) {
            Files.writeString(folder.resolve(".graunt.holder"), left);
            try (Hold hold = Hold.ofFolder(folder, "").value()) {
                assertThat(hold.holds()).isTrue();
            }
        }
    }

    @Test
    void where_nothing_can_be_written_nothing_is_held() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        try (Hold hold = Hold.ofFolder(file.resolve("below"), "").value()) {
            assertThat(hold.holds()).isFalse();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
