package org.graunt.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Makes every chart from made figures, also in grey, to be looked at: {@code java
 * org.graunt.chart.Gallery FOLDER}.
 */
final class Gallery {
    private Gallery() {}

    /** Every chart, by the name of its files. */
    static Map<String, Chart> charts() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("fan", Made.fanChart());
        charts.put("pupils", Made.pupilsChart());
        charts.put("paths", Made.pathsChart());
        charts.put("lines", Made.linesChart());
        charts.put("disagreement", Made.disagreementChart());
        charts.put("variance", Made.varianceChart(VarianceChart.Measure.PER_CENT));
        charts.put("variance-persons", Made.varianceChart(VarianceChart.Measure.PERSONS));
        charts.put("pyramid", Made.pyramidChart(19));
        charts.put("pyramid-single", Made.pyramidChart(91));
        charts.put("components", Made.componentsChart());
        charts.put("past", Made.pastProjectionsChart());
        charts.put("reliability", Made.reliabilityChart());
        charts.put("scores", Made.scoreChart());
        charts.put("multiples", Made.multiplesChart(8, MultiplesChart.Scale.OWN));
        charts.put("multiples-shared", Made.multiplesChart(6, MultiplesChart.Scale.SHARED));
        charts.put("crowd", Made.crowd());
        charts.put("disagreement-many", Made.manyAreas());
        return charts;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Map.Entry<String, Chart> chart : charts().entrySet()) {
            String name = chart.getKey();
            System.out.println(ChartFile.write(chart.getValue(), folder, name, 960, 600).notes());
            System.out.println(name + ": " + chart.getValue().description());
            dark(chart.getValue(), folder.resolve("dark").resolve(name + ".png"));
            grey(folder.resolve(name + ".png"), folder.resolve("grey").resolve(name + ".png"));
        }
    }

    private static void dark(Chart chart, Path to) throws IOException {
        BufferedImage image = new BufferedImage(1920, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(2, 2);
        Sheet.paint(chart, graphics, Look.DARK, 960, 600);
        graphics.dispose();
        Files.createDirectories(to.toAbsolutePath().getParent());
        ImageIO.write(image, "png", to.toFile());
    }

    private static void grey(Path from, Path to) throws IOException {
        BufferedImage colours = ImageIO.read(from.toFile());
        BufferedImage grey =
                new BufferedImage(
                        colours.getWidth(), colours.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                Color colour = new Color(colours.getRGB(x, y));
                double light =
                        0.299 * colour.getRed()
                                + 0.587 * colour.getGreen()
                                + 0.114 * colour.getBlue();
                grey.getRaster().setSample(x, y, 0, (int) Math.round(light));
            }
        }
        Files.createDirectories(to.toAbsolutePath().getParent());
        ImageIO.write(grey, "png", to.toFile());
    }
}
