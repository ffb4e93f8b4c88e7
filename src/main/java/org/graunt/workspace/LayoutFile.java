package org.graunt.workspace;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.graunt.note.Note;
import org.graunt.table.AtomicFile;

/** Remembers a layout in a small file of the person's. A file that cannot be read is no harm. */
public final class LayoutFile {
    private static final List<String> LOOKS = List.of("system", "light", "dark");

    private final Path file;

    /** The layout of a person. */
    public LayoutFile(UserFolders folders) {
        this.file = folders.config().resolve("window.properties");
    }

    /** The layout that was remembered; that of a first start where none was, or it is damaged. */
    public Layout read() {
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            keys.load(reader);
            return layout(keys);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Layout.first();
        }
    }

    private static Layout layout(Properties keys) {
        Layout first = Layout.first();
        Layout.Place place =
                new Layout.Place(
                        number(keys, "x", first.place().x()),
                        number(keys, "y", first.place().y()),
                        number(keys, "width", first.place().width()),
                        number(keys, "height", first.place().height()));
        String look = keys.getProperty("look", first.look());
        double size = number(keys, "text-size", first.textSize());
        return new Layout(
                place,
                Boolean.parseBoolean(keys.getProperty("maximised", "false")),
                keys.getProperty("page", first.page()),
                LOOKS.contains(look) ? look : first.look(),
                Layout.TEXT_SIZES.contains(size) ? size : first.textSize());
    }

    private static double number(Properties keys, String key, double otherwise) {
        double number = Double.parseDouble(keys.getProperty(key, String.valueOf(otherwise)));
        return Double.isFinite(number) ? number : otherwise;
    }

    /**
     * Remembers a layout.
     *
     * @return why it could not be remembered; empty where it was
     */
    public List<Note> write(Layout layout) {
        try {
            AtomicFile.write(file, out -> out.write(text(layout)));
            return List.of();
        } catch (IOException problem) {
            return List.of(AtomicFile.note(file, problem));
        }
    }

    private static String text(Layout layout) {
        Layout.Place place = layout.place();
        return String.format(
                Locale.ROOT,
                "x=%.0f%ny=%.0f%nwidth=%.0f%nheight=%.0f%nmaximised=%s%npage=%s%nlook=%s%ntext-size=%s%n",
                place.x(),
                place.y(),
                place.width(),
                place.height(),
                layout.maximised(),
                layout.page(),
                layout.look(),
                layout.textSize());
    }
}
