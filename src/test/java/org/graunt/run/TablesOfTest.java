package org.graunt.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that names tables outside its own folder. */
class TablesOfTest {
    @TempDir private Path folder = Path.of("");

    private Path project = Path.of("");
    private Path tables = Path.of("");

    @BeforeEach
    void make() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("project"));
        project = ToyProject.in(inside, "models: [toy]").file();
        tables = inside.resolve(data());
    }

    private String data() throws IOException {
        return Files.readString(project)
                .lines()
                .filter(line -> line.startsWith("data:"))
                .map(line -> line.substring("data:".length()).strip())
                .findFirst()
                .orElseThrow();
    }

    private Outcome<Plan> openedWith(String data, Overrides overrides) throws IOException {
        Files.writeString(
                project,
                Files.readString(project)
                        .replaceFirst("(?m)^data:.*$", "data: '%s'".formatted(data)));
        return Opening.open(
                project, project.resolveSibling("models"), ToyProject.ENGINES, overrides);
    }

    private Outcome<Plan> openedWith(String data) throws IOException {
        return openedWith(data, Overrides.none());
    }

    @Test
    void tables_above_the_project_are_refused_unless_that_is_allowed() throws IOException {
        Files.move(tables, folder.resolve("shared"));
        Outcome<Plan> refused = openedWith("../shared/");
        assertThat(refused.succeeded()).isFalse();
        assertThat(refused.notes())
                .anyMatch(
                        note ->
                                note.line()
                                        .matches(
                                                ".*\\.yaml: data: \\.\\./shared/ leads out of the"
                                                        + " project's folder, to /.*shared\\."
                                                        + " Put the tables beside .*--allow-outside\\."));
        assertThat(openedWith("../shared/", Overrides.none().allowingOutside()).succeeded())
                .isTrue();
    }

    @Test
    void nothing_of_a_refused_folder_is_read() throws IOException {
        Outcome<Plan> refused = openedWith("../../../../../../../../etc");
        assertThat(refused.notes()).filteredOn(note -> note.isError()).hasSize(1);
    }

    @Test
    void a_path_may_not_climb_out_and_comes_back_unnoticed() throws IOException {
        assertThat(openedWith(tables.toAbsolutePath().toString()).notes()).noneMatch(this::tells);
        assertThat(openedWith("./" + tables.getFileName() + "/").succeeded()).isTrue();
        Files.createDirectories(project.resolveSibling("sub"));
        assertThat(openedWith("sub/../" + tables.getFileName()).notes()).noneMatch(Note::isError);
        assertThat(openedWith("..").succeeded()).isFalse();
        assertThat(openedWith("sub/../../" + tables.getFileName()).succeeded()).isFalse();
    }

    @Test
    void a_whole_path_out_of_the_folder_is_followed_and_told() throws IOException {
        Path shared = Files.move(tables, folder.resolve("shared"));
        Outcome<Plan> opened = openedWith(shared.toAbsolutePath().toString());
        assertThat(opened.succeeded()).isTrue();
        assertThat(opened.notes()).anyMatch(this::tells);
        Outcome<Plan> allowed =
                openedWith(shared.toAbsolutePath().toString(), Overrides.none().allowingOutside());
        assertThat(allowed.notes()).noneMatch(this::tells);
    }

    @Test
    void a_link_out_of_the_folder_is_followed_and_told() throws IOException {
        Path shared = Files.move(tables, folder.resolve("shared"));
        assumeThat(link(tables, shared)).isTrue();
        Outcome<Plan> opened = openedWith(tables.getFileName().toString());
        assertThat(opened.succeeded()).isTrue();
        assertThat(opened.notes()).filteredOn(this::tells).hasSize(1);
    }

    @Test
    void a_table_that_is_a_link_is_told_where_it_leads_out() throws IOException {
        Path table = tables.resolve("population.csv");
        Path moved = Files.move(table, project.resolveSibling("people.csv"));
        assumeThat(link(table, moved)).isTrue();
        assertThat(openedWith(tables.getFileName().toString()).notes()).noneMatch(this::tells);
        Files.delete(table);
        link(table, Files.move(moved, folder.resolve("people.csv")));
        assertThat(openedWith(tables.getFileName().toString()).notes())
                .anyMatch(
                        note ->
                                note.what()
                                        .startsWith("population.csv is a link that leads out of"));
    }

    private boolean tells(Note note) {
        return note.severity() == Severity.WARNING && note.what().contains("leads out of");
    }

    @Test
    void a_project_may_itself_be_reached_through_a_link() throws IOException {
        Path way = folder.resolve("way");
        assumeThat(link(way, project.getParent())).isTrue();
        Path there = way.resolve(project.getFileName());
        assertThat(
                        Opening.open(
                                        there,
                                        project.resolveSibling("models"),
                                        ToyProject.ENGINES,
                                        Overrides.none())
                                .succeeded())
                .isTrue();
    }

    @Test
    void a_name_that_cannot_be_a_folder_is_told() throws IOException {
        Files.writeString(
                project,
                Files.readString(project).replaceFirst("(?m)^data:.*$", "data: \"a\\\\0b\""));
        assertThat(
                        Opening.open(
                                        project,
                                        project.resolveSibling("models"),
                                        ToyProject.ENGINES,
                                        Overrides.none())
                                .notes())
                .anyMatch(note -> note.what().contains("is no name of a folder"));
    }

    private static boolean link(Path from, Path to) {
        try {
            Files.createSymbolicLink(from, to);
            return true;
        } catch (IOException | UnsupportedOperationException notHere) {
            return false;
        }
    }
}
