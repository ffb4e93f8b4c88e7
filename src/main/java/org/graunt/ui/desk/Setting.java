package org.graunt.ui.desk;

import java.nio.file.Path;
import java.util.List;
import org.graunt.model.Engine;
import org.graunt.note.Outcome;
import org.graunt.run.Opening;
import org.graunt.run.Plan;
import org.graunt.workspace.Document;
import org.graunt.workspace.UserFolders;

/**
 * What the window finds around it.
 *
 * @param home the folder of Graunt, with its models and its sample
 * @param engines every engine there is
 * @param folders of the person who uses it
 * @param outside true where projects may name tables outside their folders
 */
public record Setting(Path home, List<Engine> engines, UserFolders folders, boolean outside) {

    /** Copies the list. */
    public Setting {
        engines = List.copyOf(engines);
    }

    /** Where no project may leave its folder. */
    public Setting(Path home, List<Engine> engines, UserFolders folders) {
        this(home, engines, folders, false);
    }

    /** Reads the tables of a document as it stands. */
    public Outcome<Plan> plan(Document document) {
        return Opening.of(document.file(), document.project(), models(), engines, outside);
    }

    /** Where the tables of a document lie; or why they may not lie there. */
    public Outcome<Path> tables(Document document) {
        return Opening.tables(document.file(), document.project(), outside);
    }

    /** The folder of model specifications that any project may name. */
    public Path models() {
        return home.resolve("models");
    }

    /** The project that a first start opens. */
    public Path sample() {
        return home.resolve("sample-data").resolve("london.yaml");
    }

    /** True where a project file is that one. */
    boolean isSample(Path file) {
        return whole(file).equals(whole(sample()));
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
