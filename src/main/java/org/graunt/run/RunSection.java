package org.graunt.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The part of a run's folder that holds the baseline, or one scenario: {@code members/ID/} and what
 * stands beside them. A member is written under another name and renamed when it is whole.
 */
final class RunSection {
    static final String MEMBERS = "members";
    static final String DRAWS = "draws";
    static final String ENSEMBLE = "ensemble";

    private final Path folder;

    RunSection(Path folder) {
        this.folder = folder;
    }

    /** Where a file beside the members is written. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Where a file of what is made of all members together is written. */
    Path ensemble(String name) {
        return folder.resolve(ENSEMBLE).resolve(name);
    }

    /** Where a member's draws lie. */
    Path draws(String id) {
        return folder.resolve(DRAWS).resolve(id + ".f32");
    }

    /** Where a member is written until it is whole. */
    Path beginMember(String id) throws IOException {
        Path part = part(id);
        OwnFolder.delete(part);
        return Files.createDirectories(part);
    }

    /** Gives a whole member its name. */
    void finishMember(String id) throws IOException {
        Files.move(part(id), folder.resolve(MEMBERS).resolve(id), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes away what there is of a member that did not finish. */
    void dropMember(String id) throws IOException {
        OwnFolder.delete(part(id));
    }

    private Path part(String id) {
        return folder.resolve(MEMBERS).resolve("." + id + ".part");
    }
}
