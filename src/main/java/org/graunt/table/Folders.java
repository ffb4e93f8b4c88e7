package org.graunt.table;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Folders that a program makes its own in another one. What it does there it does there: a link
 * among them would send it elsewhere, to files that are nobody's business.
 */
public final class Folders {
    private Folders() {}

    /**
     * Makes a folder where it is missing, and those above it up to a root.
     *
     * @param root a folder that somebody chose, which may itself be a link
     * @param folder lies in it, however deep
     * @return the folder
     * @throws FileSystemException where one between the root and the folder is a link; its reason
     *     says where to
     */
    public static Path own(Path root, Path folder) throws IOException {
        Path made = Files.createDirectories(root);
        for (Path name : root.relativize(folder)) {
            made = made.resolve(name);
            refuseLink(made);
            Files.createDirectories(made);
        }
        return made;
    }

    /**
     * Lets a folder pass that is no link, or not there.
     *
     * @throws FileSystemException where it is a link; its reason says where to
     */
    public static void refuseLink(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new FileSystemException(
                    folder.toString(),
                    null,
                    "it is a link to %s, and through a link nothing is written or removed"
                            .formatted(Files.readSymbolicLink(folder)));
        }
    }
}
