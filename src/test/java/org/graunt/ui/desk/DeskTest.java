package org.graunt.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graunt.note.Note;
import org.graunt.run.ToyProject;
import org.graunt.ui.task.Background;
import org.graunt.workspace.Recovery;
import org.graunt.workspace.UserFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One project on two desks. */
class DeskTest {
    @TempDir private Path folder = Path.of("");

    private Path project = Path.of("");

    @BeforeEach
    void make() throws IOException {
        project = ToyProject.in(folder, "models: [toy]", "draws: 5").file();
    }

    private Desk desk() {
        UserFolders own = new UserFolders(folder.resolve("config"), folder.resolve("data"));
        Desk desk = new Desk(new Setting(folder, ToyProject.ENGINES, own), Background.atOnce());
        desk.open(project);
        return desk;
    }

    private static boolean tellsOfAnother(Desk desk) {
        return desk.notesProperty().get().stream()
                .map(Note::what)
                .anyMatch(what -> what.startsWith("It is in use by process"));
    }

    @Test
    void the_second_may_look_and_may_save_once_the_first_is_cleared() throws IOException {
        String before = Files.readString(project);
        try (Desk first = desk();
                Desk second = desk()) {
            assertThat(tellsOfAnother(first)).isFalse();
            second.change("draws", document -> document.withDraws(7));
            second.save();
            assertThat(tellsOfAnother(second)).isTrue();
            assertThat(Files.readString(project)).isEqualTo(before);
            first.close();
            second.save();
            assertThat(Files.readString(project)).contains("draws: 7");
        }
    }

    @Test
    void what_the_first_has_not_saved_is_neither_offered_to_the_second_nor_lost()
            throws IOException {
        try (Desk first = desk()) {
            first.change("draws", document -> document.withDraws(9));
            Path kept = Recovery.of(project).file();
            assertThat(Files.readString(kept)).contains("draws: 9");
            try (Desk second = desk()) {
                assertThat(second.unsavedProperty().get()).isEmpty();
                second.change("draws", document -> document.withDraws(7));
                second.undo();
                assertThat(Files.readString(kept)).contains("draws: 9");
            }
        }
    }
}
