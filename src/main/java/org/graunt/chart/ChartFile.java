package org.graunt.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.table.AtomicFile;

/** Writes charts as files that are whole or not there. The same chart gives the same bytes. */
public final class ChartFile {
    /** Narrower than this, words would hide the picture. */
    public static final int LEAST_WIDTH = 320;

    /** Lower than this, words would hide the picture. */
    public static final int LEAST_HEIGHT = 240;

    private static final int PIXELS_PER_POINT = 2;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

    private ChartFile() {}

    /**
     * Writes {@code NAME.svg}, and {@code NAME.png} of twice as many pixels each way.
     *
     * @param name of the files without their endings: a letter, then letters, digits, {@code _ . -}
     * @param width in points, at least {@value #LEAST_WIDTH}
     * @param height in points, at least {@value #LEAST_HEIGHT}
     * @return the two files, or a note to the person who wants to see them
     */
    public static Outcome<List<Path>> write(
            Chart chart, Path folder, String name, int width, int height) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "Not the name of a chart's file: \"%s\"".formatted(name));
        }
        if (width < LEAST_WIDTH || height < LEAST_HEIGHT) {
            throw new IllegalArgumentException(
                    "A chart must be at least %d x %d to be read; given %d x %d"
                            .formatted(LEAST_WIDTH, LEAST_HEIGHT, width, height));
        }
        Optional<Note> speechless = Fonts.problem();
        if (speechless.isPresent()) {
            return Outcome.failed(speechless.get());
        }
        Path svg = folder.resolve(name + ".svg");
        Path png = folder.resolve(name + ".png");
        try {
            AtomicFile.write(svg, out -> Svg.write(chart, name, width, height, out));
            AtomicFile.writeBytes(png, out -> png(chart, width, height, out));
            return Outcome.of(List.of(svg, png));
        } catch (IOException problem) {
            return Outcome.failed(AtomicFile.note(folder.resolve(name), problem));
        }
    }

    /** Writes one SVG file of any name. */
    public static void writeSvg(Chart chart, Path file, int width, int height) throws IOException {
        AtomicFile.write(file, out -> Svg.write(chart, "chart", width, height, out));
    }

    /** Writes one PNG file of any name, of twice as many pixels each way. */
    public static void writePng(Chart chart, Path file, int width, int height) throws IOException {
        AtomicFile.writeBytes(file, out -> png(chart, width, height, out));
    }

    private static void png(Chart chart, int width, int height, OutputStream out)
            throws IOException {
        BufferedImage image =
                new BufferedImage(
                        width * PIXELS_PER_POINT,
                        height * PIXELS_PER_POINT,
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
            Sheet.paint(chart, graphics, Look.LIGHT, width, height);
        } finally {
            graphics.dispose();
        }
        // ImageIO's own file cache would leave a temporary file elsewhere
        MemoryCacheImageOutputStream memory = new MemoryCacheImageOutputStream(out);
        ImageIO.write(image, "png", memory);
        memory.flush();
    }
}
