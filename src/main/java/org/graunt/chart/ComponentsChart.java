package org.graunt.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What changes a population from year to year: births and deaths, migration within the country and
 * across its borders, adjustment; and what comes of them all.
 *
 * @param heading the words around it
 * @param lastEstimate the last year that is estimated and not projected
 * @param births live births, persons
 * @param deaths deaths, persons, given as positive numbers and drawn downwards
 * @param domestic net domestic migration, signed
 * @param international net international migration, signed
 * @param adjustment whatever else, signed
 */
public record ComponentsChart(
        Heading heading,
        int lastEstimate,
        Series births,
        Series deaths,
        Series domestic,
        Series international,
        Series adjustment)
        implements Chart {
    private static final double WIDTH = 0.84;

    /** A component as it is stacked: downwards where it is negative. */
    private record Part(String name, Color colour, boolean striped, Series signed) {}

    /** Refuses components of different years. */
    public ComponentsChart {
        for (Series other : List.of(deaths, domestic, international, adjustment)) {
            if (!other.years().equals(births.years())) {
                throw new IllegalArgumentException(
                        "All components must run over the same years; given %d-%d and %d-%d"
                                .formatted(
                                        births.firstYear(),
                                        births.lastYear(),
                                        other.firstYear(),
                                        other.lastYear()));
            }
        }
    }

    private List<Part> parts(Look look) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("Births", look.line(new Color(0x0072B2)), false, births));
        Color sky = look.line(new Color(0x56B4E9));
        parts.add(new Part("International, net", sky, false, international));
        Series losses =
                new Series(deaths.years(), deaths.values().stream().map(each -> -each).toList());
        parts.add(new Part("Deaths", look.tint(look.ink(), 0.78), false, losses));
        parts.add(new Part("Domestic, net", look.line(new Color(0xE69F00)), true, domestic));
        if (adjustment.lowest() != 0 || adjustment.highest() != 0) {
            Color purple = Contrast.mixed(new Color(0xCC79A7), look.ink(), 0.55);
            parts.add(new Part("Adjustment", purple, false, adjustment));
        }
        return parts;
    }

    private Series change() {
        return new Series(
                births.years(),
                IntStream.range(0, births.size())
                        .mapToObj(
                                i ->
                                        births.values().get(i)
                                                - deaths.values().get(i)
                                                + domestic.values().get(i)
                                                + international.values().get(i)
                                                + adjustment.values().get(i))
                        .toList());
    }

    @Override
    public String description() {
        String last =
                parts(Look.LIGHT).stream()
                        .map(
                                part ->
                                        "%s %s"
                                                .formatted(
                                                        part.name().toLowerCase(Locale.UK),
                                                        Numbers.signed(part.signed().last())))
                        .collect(Collectors.joining(", "));
        return "Components of change, %d to %d, persons a year. In %d: %s; together %s."
                .formatted(
                        births.firstYear(),
                        births.lastYear(),
                        births.lastYear(),
                        last,
                        Numbers.signed(change().last()));
    }

    @Override
    public Figures figures() {
        Map<String, Series> columns = new LinkedHashMap<>();
        columns.put("births", births);
        columns.put("deaths", deaths);
        columns.put("domestic, net", domestic);
        columns.put("international, net", international);
        columns.put("adjustment", adjustment);
        columns.put("change", change());
        return Figures.ofSeries(columns);
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Part> parts = parts(pen.look());
        List<Layer> layers = stacked(parts);
        Rectangle2D below = KeyItem.head(pen, area, "Persons a year", List.of());
        EndLabels labels = EndLabels.of(labels(pen.look(), layers), area.getWidth());
        Rectangle2D plot = Split.withoutRight(below, labels.width());
        Panel panel = panel(pen, plot, layers);
        layers.forEach(layer -> layer.addTo(panel));
        panel.zero().lineAbove(change(), pen.look().ink(), 2.4);
        if (lastEstimate >= births.firstYear() && lastEstimate < births.lastYear()) {
            panel.year(lastEstimate + 0.5, "projected from %d".formatted(lastEstimate + 1));
        }
        panel.paint();
        labels.paint(pen, panel);
    }

    /** A component between the two heights where it lies in every year's stack. */
    private record Layer(Part part, Series from, Series to) {
        void addTo(Panel panel) {
            if (part.striped()) {
                panel.stripedBars(from, to, WIDTH, part.colour());
            } else {
                panel.bars(from, to, WIDTH, part.colour());
            }
        }
    }

    private Panel panel(Pen pen, Rectangle2D plot, List<Layer> layers) {
        Extent extent =
                Extent.of(layers.stream().map(Layer::to).toList())
                        .with(0)
                        .with(Extent.of(List.of(change())));
        double first = extent.firstYear() - 0.5;
        double last = extent.lastYear() + 0.5;
        return new Panel(
                pen,
                plot,
                Span.ofYears(first, last, plot.getWidth()),
                Span.of(extent.ticks(plot.getHeight())));
    }

    private static List<Layer> stacked(List<Part> parts) {
        int size = parts.getFirst().signed().size();
        double[] above = new double[size];
        double[] below = new double[size];
        List<Layer> layers = new ArrayList<>();
        for (Part part : parts) {
            List<Double> from = new ArrayList<>();
            List<Double> to = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                double value = part.signed().values().get(i);
                double[] side = value < 0 ? below : above;
                from.add(side[i]);
                side[i] += value;
                to.add(side[i]);
            }
            List<Integer> years = part.signed().years();
            layers.add(new Layer(part, new Series(years, from), new Series(years, to)));
        }
        return layers;
    }

    private List<EndLabel> labels(Look look, List<Layer> layers) {
        List<EndLabel> labels = new ArrayList<>();
        double change = change().last();
        labels.add(EndLabel.strong("Total change", look.ink(), change, Numbers.signed(change)));
        for (Layer layer : layers) {
            double middle = (layer.from().last() + layer.to().last()) / 2;
            String figure = Numbers.signed(layer.part().signed().last());
            Part part = layer.part();
            labels.add(
                    part.striped()
                            ? EndLabel.striped(part.name(), part.colour(), middle, figure)
                            : EndLabel.block(part.name(), part.colour(), middle, figure));
        }
        return labels;
    }
}
