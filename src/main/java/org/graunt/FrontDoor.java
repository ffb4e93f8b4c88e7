package org.graunt;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.graunt.cli.Door;
import org.graunt.note.Outcome;
import org.graunt.run.Engines;
import org.graunt.run.bench.Figure;
import org.graunt.run.bench.Patience;
import org.graunt.ui.FrontWindow;
import org.graunt.ui.bench.WindowBench;
import org.graunt.ui.desk.Setting;
import org.graunt.workspace.UserFolders;

/** The way from the command line to the window, for the person who uses this machine. */
record FrontDoor(Path home) implements Door {

    @Override
    public Outcome<Boolean> open(Optional<Path> project, boolean outside) {
        return FrontWindow.open(setting(outside), project);
    }

    @Override
    public Outcome<Boolean> measure(
            Optional<Path> project, boolean outside, Patience patience, Consumer<Figure> told) {
        Setting setting = setting(outside);
        return WindowBench.of(setting, project.orElse(setting.sample()), patience, told);
    }

    private Setting setting(boolean outside) {
        UserFolders folders =
                UserFolders.of(
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", "")),
                        System.getenv());
        return new Setting(home, Engines.all(), folders, outside);
    }
}
