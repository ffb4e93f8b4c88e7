package org.graunt.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Past projections over what came: what would have been said in earlier years, with what was known
 * then.
 *
 * @param heading the words around it
 * @param quantity what is counted
 * @param outturn what came
 * @param origins the projections, in any order
 * @param style of whoever made them
 */
public record PastProjectionsChart(
        Heading heading,
        String quantity,
        Series outturn,
        List<Origin> origins,
        MemberStyle style)
        implements Chart {
    /**
     * A projection made in the past.
     *
     * @param path from its origin, the last year that was known, on
     * @param interval how far it said that it might err, where it is to be drawn
     */
    public record Origin(Series path, Optional<Fan.Band> interval) {
        private int year() {
            return path.firstYear();
        }
    }

    /** What all models together would have said. */
    public PastProjectionsChart(
            Heading heading, String quantity, Series outturn, List<Origin> origins) {
        this(heading, quantity, outturn, origins, MemberStyle.POOL);
    }

    /** Sorts the origins; refuses none. */
    public PastProjectionsChart {
        if (origins.isEmpty()) {
            throw new IllegalArgumentException("There are no past projections to draw");
        }
        origins = origins.stream().sorted(Comparator.comparingInt(Origin::year)).toList();
    }

    @Override
    public String description() {
        return "%s: %d projections, made from %d to %d, over what came (%s in %d).%s"
                .formatted(
                        quantity,
                        origins.size(),
                        origins.getFirst().year(),
                        origins.getLast().year(),
                        Numbers.count(outturn.last()),
                        outturn.lastYear(),
                        worst());
    }

    /** The projection whose last year that has come was furthest out. */
    private String worst() {
        int year = 0;
        double error = 0;
        for (Origin origin : origins) {
            double miss = lastError(origin);
            if (Math.abs(miss) > Math.abs(error)) {
                year = origin.year();
                error = miss;
            }
        }
        return error == 0
                ? ""
                : " At its end that of %d was furthest out, %s %s %%."
                        .formatted(
                                year,
                                error > 0 ? "too high by" : "too low by",
                                Numbers.grouped(Math.abs(error) * 100, 1));
    }

    private double lastError(Origin origin) {
        for (int i = origin.path().size() - 1; i > 0; i--) {
            int known = outturn.years().indexOf(origin.path().years().get(i));
            if (known >= 0) {
                return origin.path().values().get(i) / outturn.values().get(known) - 1;
            }
        }
        return 0;
    }

    @Override
    public Figures figures() {
        Map<String, Series> columns = new LinkedHashMap<>();
        columns.put("what came", outturn);
        origins.forEach(origin -> columns.put("from " + origin.year(), origin.path()));
        return Figures.ofSeries(columns);
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        Look look = pen.look();
        Color thin = look.line(style);
        List<KeyItem> key = new ArrayList<>();
        key.add(KeyItem.line("what came", look.ink(), Pen.solid(3)));
        key.add(KeyItem.line("projected, with the year of origin", thin, Pen.dashed(1.3)));
        origins.stream()
                .flatMap(origin -> origin.interval().stream())
                .findFirst()
                .map(band -> KeyItem.block("%d %% interval".formatted(band.percent()), veil(look.line(style))))
                .ifPresent(key::add);
        Rectangle2D plot = Split.withoutRight(KeyItem.head(pen, area, quantity, key), 40);
        Panel panel = panel(pen, plot);
        origins.forEach(
                origin ->
                        origin.interval()
                                .ifPresent(
                                        band -> panel.band(band.low(), band.high(), veil(look.line(style)))));
        origins.forEach(origin -> panel.line(origin.path(), thin, Pen.dashed(1.3)));
        panel.line(outturn, look.ink(), Pen.solid(3));
        panel.paint();
        origins(pen, panel);
    }

    private static Color veil(Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 26);
    }

    private Panel panel(Pen pen, Rectangle2D plot) {
        List<Series> drawn = new ArrayList<>(List.of(outturn));
        for (Origin origin : origins) {
            drawn.add(origin.path());
            origin.interval()
                    .ifPresent(band -> Stream.of(band.low(), band.high()).forEach(drawn::add));
        }
        Extent extent = Extent.of(drawn);
        return Panel.over(pen, plot, extent);
    }

    /**
     * Sets a disc where each begins and its year where it ends, left out where it would hide
     * another.
     */
    private void origins(Pen pen, Panel panel) {
        Color colour = pen.look().text(pen.look().line(style));
        List<Rectangle2D> taken = new ArrayList<>();
        for (Origin origin : origins.reversed()) {
            Series path = origin.path();
            pen.marker(Marker.DISC, panel.x(path.firstYear()), panel.y(path.first()), 3, colour);
            double x = panel.x(path.lastYear()) + 5;
            double y = panel.y(path.last());
            String year = String.valueOf(origin.year());
            double width = Pen.width(year, Lettering.AXIS);
            Rectangle2D place = new Rectangle2D.Double(x - 2, y - 7, width + 4, 14);
            if (taken.stream().noneMatch(place::intersects)) {
                taken.add(place);
                pen.fill(place, pen.look().rim());
                pen.write(year, x, y + 4, Lettering.AXIS, colour);
            }
        }
    }
}
