package org.graunt.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutTest {
    private static final Layout.Place SMALL = new Layout.Place(0, 0, 1280, 800);
    private static final Layout.Place SECOND = new Layout.Place(1280, 0, 1920, 1080);

    @TempDir private Path folder = Path.of("");

    private static Layout at(double x, double y, double width, double height) {
        return Layout.first().at(new Layout.Place(x, y, width, height), false);
    }

    @Test
    void a_window_stays_on_the_screen_that_holds_most_of_it() {
        Layout.Place place = at(1500, 100, 1000, 700).clamped(List.of(SMALL, SECOND)).place();
        assertThat(place).isEqualTo(new Layout.Place(1500, 100, 1000, 700));
    }

    @Test
    void a_window_of_a_screen_that_is_gone_comes_back_whole() {
        Layout.Place place = at(1500, 100, 1600, 1000).clamped(List.of(SMALL)).place();
        assertThat(place).isEqualTo(SMALL);
    }

    @Test
    void a_layout_is_remembered() {
        LayoutFile file = new LayoutFile(new UserFolders(folder, folder));
        Layout left = at(10, 20, 1000, 700).on("data").looking("dark").reading(16);
        assertThat(file.write(left)).isEmpty();
        assertThat(file.read()).isEqualTo(left);
    }

    @Test
    void a_damaged_layout_is_that_of_a_first_start() throws IOException {
        LayoutFile file = new LayoutFile(new UserFolders(folder, folder));
        assertThat(file.read()).isEqualTo(Layout.first());
        Files.writeString(folder.resolve("window.properties"), "x=wide\n");
        assertThat(file.read()).isEqualTo(Layout.first());
        Files.writeString(folder.resolve("window.properties"), "look=pink\ntext-size=99\n");
        assertThat(file.read()).isEqualTo(Layout.first());
    }

    @Test
    void a_persons_folders_are_where_the_system_has_them() {
        Path home = Path.of("home");
        assertThat(UserFolders.of("Linux", home, Map.of()).config())
                .isEqualTo(home.resolve(".config/graunt"));
        assertThat(UserFolders.of("Linux", home, Map.of("XDG_CONFIG_HOME", "there")).config())
                .isEqualTo(Path.of("there/graunt"));
        assertThat(UserFolders.of("Mac OS X", home, Map.of()).data())
                .isEqualTo(home.resolve("Library/Application Support/graunt"));
        assertThat(UserFolders.of("Windows 11", home, Map.of("LOCALAPPDATA", "local")).data())
                .isEqualTo(Path.of("local/graunt"));
    }

    @Test
    void results_go_beside_the_project_where_that_may_be() {
        UserFolders folders = new UserFolders(folder.resolve("c"), folder.resolve("d"));
        assertThat(folders.resultsOf(folder.resolve("mine.yaml")))
                .isEqualTo(folder.resolve("mine.out").toAbsolutePath());
        assertThat(folders.resultsOf(folder.resolve("nowhere/mine.yaml")).getParent())
                .isEqualTo(folder.resolve("d/results"));
    }
}
