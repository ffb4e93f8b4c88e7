package org.graunt.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.graunt.ui.look.Skin;
import org.graunt.workspace.Layout;
import org.graunt.workspace.LayoutFile;
import org.graunt.workspace.UserFolders;

/** Lays a window out as it was left, on the screens there are, and remembers how it is left. */
final class StageMemory {
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;

    private final Stage stage;
    private final LayoutFile file;
    private final Skin skin;
    private final StringProperty open;
    private Layout layout = Layout.first();

    StageMemory(Stage stage, UserFolders folders, Skin skin, StringProperty open) {
        this.stage = stage;
        this.file = new LayoutFile(folders);
        this.skin = skin;
        this.open = open;
    }

    /** As it was left. */
    void restore() {
        layout = file.read().clamped(screens());
        Layout.Place place = layout.place();
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setMaximized(layout.maximised());
        skin.modeProperty().set(Skin.Mode.valueOf(layout.look().toUpperCase(Locale.ROOT)));
        skin.textSizeProperty().set(layout.textSize());
        open.set(layout.page());
    }

    private static List<Layout.Place> screens() {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .map(StageMemory::place)
                .toList();
    }

    private static Layout.Place place(Rectangle2D bounds) {
        return new Layout.Place(
                bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /** Remembers it; a window that fills its screen keeps the place it had before. */
    void keep() {
        Layout.Place place =
                stage.isMaximized()
                        ? layout.place()
                        : new Layout.Place(
                                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        file.write(
                layout.at(place, stage.isMaximized())
                        .on(open.get())
                        .looking(skin.modeProperty().get().word())
                        .reading(skin.textSizeProperty().get()));
    }
}
