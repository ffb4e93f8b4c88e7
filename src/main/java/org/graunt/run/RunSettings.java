package org.graunt.run;

import java.nio.file.Path;
import org.graunt.model.play.Play;

/**
 * How a run is done; none of it changes a result.
 *
 * @param folder where results go
 * @param threads how many blocks of draws run at once
 * @param block how many draws move together
 */
public record RunSettings(Path folder, int threads, int block) {

    /** On every processor there is. */
    public static RunSettings into(Path folder) {
        return new RunSettings(folder, Runtime.getRuntime().availableProcessors(), Play.BLOCK);
    }
}
