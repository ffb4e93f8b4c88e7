package org.graunt.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Single paths, so that it can be seen that the future will be one line and not a band.
 *
 * @param heading the words around it
 * @param quantity what is counted
 * @param observed the past, up to the base year
 * @param median the median of all draws, not only of those drawn
 * @param paths draws, of which {@value #MOST} at most are drawn, evenly chosen
 */
public record PathsChart(
        Heading heading, String quantity, Series observed, Series median, List<Series> paths)
        implements Chart {
    /** So many paths are drawn at most; more would only be a smear. */
    public static final int MOST = 200;

    /** Refuses a chart without paths. */
    public PathsChart {
        paths = List.copyOf(paths);
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("A chart of paths needs at least one; given none");
        }
    }

    @Override
    public String description() {
        List<Double> ends = paths.stream().map(Series::last).sorted().toList();
        return ("%s: %d sample paths from %s in %d. In %d they end between %s and %s;"
                        + " the median of all draws is %s.")
                .formatted(
                        quantity,
                        drawn().size(),
                        Numbers.count(observed.last()),
                        observed.lastYear(),
                        median.lastYear(),
                        Numbers.count(ends.getFirst()),
                        Numbers.count(ends.getLast()),
                        Numbers.count(median.last()));
    }

    private List<Series> drawn() {
        int count = Math.min(MOST, paths.size());
        return IntStream.range(0, count)
                .mapToObj(i -> paths.get((int) ((long) i * paths.size() / count)))
                .toList();
    }

    @Override
    public Figures figures() {
        Map<String, Series> columns = new LinkedHashMap<>();
        columns.put("observed", observed);
        columns.put("median", median);
        List<Series> drawn = drawn();
        for (int i = 0; i < drawn.size(); i++) {
            columns.put("path %d".formatted(i + 1), drawn.get(i));
        }
        return Figures.ofSeries(columns);
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        Look look = pen.look();
        List<Series> drawn = drawn();
        Color thin = look.tint(look.pool(), 0.42);
        List<KeyItem> key =
                List.of(
                        KeyItem.line("observed", look.ink(), Pen.solid(2.2)),
                        KeyItem.line("%d paths".formatted(drawn.size()), thin, Pen.solid(1)));
        Rectangle2D below = KeyItem.head(pen, area, quantity, key);
        EndLabels labels = EndLabels.of(List.of(label(look)), area.getWidth());
        Rectangle2D plot = Split.withoutRight(below, labels.width());
        Extent extent =
                Extent.of(Stream.concat(Stream.of(observed, median), drawn.stream()).toList());
        Panel panel = Panel.over(pen, plot, extent);
        Stroke hair = Pen.solid(0.6);
        drawn.forEach(path -> panel.line(path, thin, hair));
        panel.line(median, look.line(look.pool()), Pen.solid(3));
        panel.line(observed, look.ink(), Pen.solid(2.2));
        panel.year(observed.lastYear(), "last estimate %d".formatted(observed.lastYear()));
        panel.paint();
        labels.paint(pen, panel);
    }

    private EndLabel label(Look look) {
        return EndLabel.strong(
                "Median", look.line(look.pool()), median.last(), Numbers.count(median.last()));
    }
}
