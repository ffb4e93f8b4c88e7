package org.graunt.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.graunt.run.LastRun;
import org.graunt.run.RunSummary;

/**
 * Where a person's own files lie on this machine.
 *
 * @param config preferences
 * @param data results of projects whose own folder may not be written to
 */
public record UserFolders(Path config, Path data) {
    private static final String GRAUNT = "graunt";

    /**
     * By the customs of the system.
     *
     * @param system its name, as in {@code os.name}
     * @param home the person's folder
     * @param environment its variables
     */
    public static UserFolders of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path roaming = path(environment, "APPDATA", home.resolve("AppData/Roaming"));
            Path local = path(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            return new UserFolders(roaming.resolve(GRAUNT), local.resolve(GRAUNT));
        }
        if (name.startsWith("mac")) {
            Path support = home.resolve("Library/Application Support").resolve(GRAUNT);
            return new UserFolders(support, support);
        }
        return new UserFolders(
                path(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(GRAUNT),
                path(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve(GRAUNT));
    }

    private static Path path(Map<String, String> environment, String variable, Path otherwise) {
        String given = environment.getOrDefault(variable, "");
        return given.isBlank() ? otherwise : Path.of(given);
    }

    /**
     * Where the results of a project go: beside it, as on the command line, or into the person's
     * own folder where nothing may be written there.
     */
    public Path resultsOf(Path project) {
        Path beside = LastRun.folderOf(project.toAbsolutePath());
        Path parent = beside.resolveSibling(".").normalize();
        boolean writable =
                Files.isDirectory(beside) ? Files.isWritable(beside) : Files.isWritable(parent);
        return writable ? beside : ownResultsOf(project);
    }

    /**
     * Where results are to be looked for: the person's own, where there are any; until then, those
     * that lie beside the project, as beside the sample that comes with the program.
     */
    public Path lastResultsOf(Path project) {
        Path own = ownResultsOf(project);
        return RunSummary.read(own).succeeded() ? own : LastRun.folderOf(project.toAbsolutePath());
    }

    private Path ownResultsOf(Path project) {
        Path whole = project.toAbsolutePath().normalize();
        String mark = Integer.toHexString(whole.toString().hashCode());
        String name = String.valueOf(LastRun.folderOf(whole).getFileName());
        return data.resolve("results").resolve(name.replaceFirst("\\.out$", "-" + mark + ".out"));
    }
}
