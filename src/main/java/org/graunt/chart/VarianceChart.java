package org.graunt.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How the uncertainty splits over the years: that within models, and that between them.
 *
 * @param heading the words around it
 * @param measure what is stacked
 * @param within mean of the members' variances, persons squared
 * @param between variance of the members' means, persons squared, over the same years
 */
public record VarianceChart(Heading heading, Measure measure, Series within, Series between)
        implements Chart {
    /** What is stacked. */
    public enum Measure {
        /** Per cent of the variance. */
        PER_CENT,
        /**
         * The standard deviation in persons, shared out in proportion to the variances, since the
         * standard deviations of parts do not add up.
         */
        PERSONS
    }

    /** A year's two parts, the one on top of the other. */
    private record Parts(double within, double between) {
        double sum() {
            return within + between;
        }
    }

    /** Refuses different years, negative variances, and no variance in any year. */
    public VarianceChart {
        if (!within.years().equals(between.years())) {
            throw new IllegalArgumentException("Both parts must run over the same years");
        }
        if (within.lowest() < 0 || between.lowest() < 0) {
            throw new IllegalArgumentException("A variance cannot be negative");
        }
        if (within.highest() + between.highest() <= 0) {
            throw new IllegalArgumentException(
                    "There is no variance in any year, so nothing to split");
        }
    }

    private Parts parts(int position) {
        double inside = within.values().get(position);
        double total = inside + between.values().get(position);
        double whole = measure == Measure.PER_CENT ? 100 : Math.sqrt(total);
        return new Parts(inside / total * whole, (total - inside) / total * whole);
    }

    /** The positions of years that have a variance: shares of nothing are not drawn. */
    private List<Integer> drawn() {
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < within.size(); i++) {
            if (within.values().get(i) + between.values().get(i) > 0) {
                drawn.add(i);
            }
        }
        return drawn;
    }

    private String figure(double part) {
        return measure == Measure.PER_CENT ? Numbers.grouped(part, 0) + " %" : Numbers.count(part);
    }

    @Override
    public String description() {
        int first = drawn().getFirst();
        int last = drawn().getLast();
        return "%s: between models %s in %d and %s in %d; within models %s and %s."
                .formatted(
                        quantity(),
                        figure(parts(first).between()),
                        within.years().get(first),
                        figure(parts(last).between()),
                        within.years().get(last),
                        figure(parts(first).within()),
                        figure(parts(last).within()));
    }

    private String quantity() {
        return measure == Measure.PER_CENT
                ? "Share of the variance"
                : "Standard deviation in persons, shared out by variance";
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        Rectangle2D below = KeyItem.head(pen, area, quantity(), List.of());
        Color low = pen.look().tint(pen.look().pool(), 0.22);
        Color high = pen.look().tint(pen.look().pool(), 0.72);
        EndLabels labels = EndLabels.of(labels(low, high), area.getWidth());
        Rectangle2D plot = Split.withoutRight(below, labels.width());
        Series nothing = stacked(part -> 0);
        Series inner = stacked(Parts::within);
        Series whole = stacked(Parts::sum);
        Panel panel =
                new Panel(
                        pen,
                        plot,
                        Span.ofYears(whole.firstYear(), whole.lastYear(), plot.getWidth()),
                        up(whole, plot.getHeight()));
        panel.band(nothing, inner, low).band(inner, whole, high);
        panel.line(inner, pen.look().ground(), Pen.solid(1.5));
        panel.paint();
        labels.paint(pen, panel);
    }

    private Series stacked(ToDoubleFunction<Parts> part) {
        List<Integer> positions = drawn();
        return new Series(
                positions.stream().map(within.years()::get).toList(),
                positions.stream().map(i -> part.applyAsDouble(parts(i))).toList());
    }

    private Span up(Series whole, double room) {
        return measure == Measure.PER_CENT
                ? new Span(0, 100, 25, value -> Numbers.grouped(value, 0) + " %")
                : Span.of(Extent.of(List.of(whole)).with(0).ticks(room));
    }

    private List<EndLabel> labels(Color low, Color high) {
        Parts last = parts(drawn().getLast());
        return List.of(
                EndLabel.block(
                        "Between models",
                        high,
                        last.within() + last.between() / 2,
                        figure(last.between())),
                EndLabel.block("Within models", low, last.within() / 2, figure(last.within())));
    }
}
