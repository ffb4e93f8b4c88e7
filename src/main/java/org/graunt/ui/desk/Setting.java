package org.graunt.ui.desk;

import java.nio.file.Path;
import java.util.List;
import org.graunt.model.Engine;
import org.graunt.workspace.UserFolders;

/**
 * What the window finds around it.
 *
 * @param home the folder of Graunt, with its models and its sample
 * @param engines every engine there is
 * @param folders of the person who uses it
 */
public record Setting(Path home, List<Engine> engines, UserFolders folders) {

    /** Copies the list. */
    public Setting {
        engines = List.copyOf(engines);
    }

    /** The folder of model specifications that any project may name. */
    public Path models() {
        return home.resolve("models");
    }

    /** The project that a first start opens. */
    public Path sample() {
        return home.resolve("sample-data").resolve("london.yaml");
    }
}
