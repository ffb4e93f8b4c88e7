package org.graunt.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far off models were, step by step: by bands of ages, or by years ahead. The nearer to the
 * line of nothing the better.
 *
 * @param heading the words around it
 * @param quantity what is told, such as {@code Mean error, per cent}
 * @param members all members of the project
 * @param steps the words along the foot, in their order
 * @param rows of those drawn
 */
public record ErrorsChart(
        Heading heading, String quantity, Members members, List<String> steps, List<Row> rows)
        implements Chart {
    /**
     * A model's errors.
     *
     * @param member its id
     * @param errors one for each step; NaN where there is none
     */
    public record Row(String member, List<Double> errors) {
        /** Copies the errors. */
        public Row {
            errors = List.copyOf(errors);
        }

        private boolean isTold() {
            return errors.stream().anyMatch(Double::isFinite);
        }

        private Series series() {
            List<Integer> at =
                    IntStream.range(0, errors.size())
                            .filter(i -> Double.isFinite(errors.get(i)))
                            .boxed()
                            .toList();
            return new Series(at, at.stream().map(errors::get).toList());
        }
    }

    private static final double MARGIN = 0.35;

    /** Leaves out rows without errors; refuses none, and rows that do not match the steps. */
    public ErrorsChart {
        steps = List.copyOf(steps);
        rows = rows.stream().filter(Row::isTold).toList();
        if (steps.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "A chart of errors needs steps and rows; given %d and %d"
                            .formatted(steps.size(), rows.size()));
        }
        for (Row row : rows) {
            members.position(row.member());
            if (row.errors().size() != steps.size()) {
                throw new IllegalArgumentException(
                        "%s needs an error for each of %d steps; given %d"
                                .formatted(row.member(), steps.size(), row.errors().size()));
            }
        }
    }

    @Override
    public String description() {
        return rows.stream()
                .map(row -> members.name(row.member()) + " " + largest(row))
                .collect(Collectors.joining("; ", quantity + ". Furthest from 0: ", "."));
    }

    private String largest(Row row) {
        Series told = row.series();
        int most = 0;
        for (int i = 1; i < told.size(); i++) {
            boolean further =
                    Math.abs(told.values().get(i)) > Math.abs(told.values().get(most));
            most = further ? i : most;
        }
        return "%s at %s"
                .formatted(
                        Numbers.grouped(told.values().get(most), 1),
                        steps.get(told.years().get(most)));
    }

    @Override
    public Figures figures() {
        List<Figures.Row> byStep = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            int at = i;
            byStep.add(
                    new Figures.Row(
                            steps.get(at),
                            rows.stream().map(row -> row.errors().get(at)).toList()));
        }
        return new Figures(
                quantity, rows.stream().map(row -> members.name(row.member())).toList(), byStep);
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        Rectangle2D below = KeyItem.head(pen, area, quantity, List.of());
        List<EndLabel> ends = rows.stream().map(row -> label(pen.look(), row)).toList();
        EndLabels labels = EndLabels.of(ends, area.getWidth());
        Rectangle2D plot = Split.withoutRight(below, labels.width());
        Extent extent = Extent.of(rows.stream().map(Row::series).toList()).with(0);
        Span across =
                new Span(
                        -MARGIN,
                        steps.size() - 1 + MARGIN,
                        1,
                        at -> steps.get(Math.clamp(Math.round(at), 0, steps.size() - 1)));
        Panel panel = new Panel(pen, plot, across, Span.of(extent.ticks(plot.getHeight())));
        rows.forEach(row -> panel.points(row.series(), members.style(row.member())));
        panel.level(0, "");
        panel.paint();
        labels.paint(pen, panel);
    }

    private EndLabel label(Look look, Row row) {
        double last = row.series().last();
        Member member = members.all().get(members.position(row.member()));
        return EndLabel.of(
                member, members.style(row.member()), look, last, Numbers.grouped(last, 1) + " %");
    }
}
