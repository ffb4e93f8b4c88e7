package org.graunt.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The column of labels at the right of a plot, each as near to the end of its line as it can be.
 */
final class EndLabels {
    /** From one label to the next. */
    static final double HEIGHT = 17;

    private static final double LEADER = 16;
    private static final double SAMPLE = 26;
    private static final double GAP = 6;
    private static final double MOST = 0.37;

    private final List<EndLabel> labels;
    private final double nameWidth;
    private final double figureWidth;

    private EndLabels(List<EndLabel> labels, double nameWidth, double figureWidth) {
        this.labels = labels;
        this.nameWidth = nameWidth;
        this.figureWidth = figureWidth;
    }

    /** A label and where its middle is. */
    record Placed(EndLabel label, double y) {}

    /** The labels for a chart of this width, of which they take a third at most. */
    static EndLabels of(List<EndLabel> labels, double chartWidth) {
        double figures = 0;
        double names = 0;
        for (EndLabel label : labels) {
            figures = Math.max(figures, Pen.width(label.figure(), font(label)));
            names = Math.max(names, Pen.width(label.name(), font(label)));
        }
        double room = chartWidth * MOST - LEADER - SAMPLE - 2 * GAP - figures;
        return new EndLabels(List.copyOf(labels), Math.max(20, Math.min(names, room)), figures);
    }

    private static Font font(EndLabel label) {
        return label.strong() ? Lettering.STRONG : Lettering.LABEL;
    }

    /** How wide the column is. */
    double width() {
        return labels.isEmpty() ? 12 : LEADER + SAMPLE + GAP + nameWidth + 2 * GAP + figureWidth;
    }

    /** Where the labels stand: as many as there is room for, the strong ones before others. */
    List<Placed> placed(DoubleUnaryOperator y, double top, double bottom) {
        if (labels.isEmpty() || bottom < top) {
            return List.of();
        }
        int room = (int) Math.floor((bottom - top) / HEIGHT) + 1;
        List<EndLabel> kept = new ArrayList<>(labels);
        for (int i = kept.size() - 1; i >= 0 && kept.size() > room; i--) {
            if (!kept.get(i).strong()) {
                kept.remove(i);
            }
        }
        List<Double> wanted = kept.stream().map(each -> y.applyAsDouble(each.value())).toList();
        List<Double> places = Stacking.apart(wanted, HEIGHT, top, bottom);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            placed.add(new Placed(kept.get(i), places.get(i)));
        }
        return placed;
    }

    /** Paints them to the right of a panel that is painted already. */
    void paint(Pen pen, Panel panel) {
        Rectangle2D inside = panel.inside();
        double top = inside.getMinY() + HEIGHT / 2;
        double bottom = inside.getMaxY() - 2;
        List<Placed> all = placed(panel::y, top, bottom);
        int more = labels.size() - all.size();
        if (more > 0) {
            String words = "and %d more".formatted(more);
            double x = inside.getMaxX() + LEADER + SAMPLE + GAP;
            Color muted = pen.look().muted();
            pen.write(words, x, inside.getMaxY() + 17, Lettering.AXIS, muted);
        }
        for (Placed placed : all) {
            double end = panel.y(placed.label().value());
            leader(pen, inside.getMaxX(), end, placed.y());
            label(pen, placed, inside.getMaxX() + LEADER);
        }
    }

    private static void leader(Pen pen, double x, double from, double to) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + 2, from);
        path.lineTo(x + 5, from);
        path.lineTo(x + LEADER - 5, to);
        path.lineTo(x + LEADER - 2, to);
        Color faint = pen.look().tint(pen.look().muted(), 0.55);
        pen.outline(path, faint, Pen.solid(0.8));
    }

    private void label(Pen pen, Placed placed, double x) {
        EndLabel label = placed.label();
        sample(pen, label, x, placed.y());
        Font font = font(label);
        double baseline = placed.y() + font.getSize2D() * 0.36;
        double start = x + SAMPLE + GAP;
        String name = Pen.shortened(label.name(), nameWidth, font);
        pen.write(
                name,
                start,
                baseline,
                font,
                label.sort().filled() ? pen.look().ink() : pen.look().text(label.colour()));
        double end = start + nameWidth + 2 * GAP + figureWidth;
        pen.writeBefore(label.figure(), end, baseline, font, pen.look().ink());
    }

    private static void sample(Pen pen, EndLabel label, double x, double y) {
        MemberStyle style = label.style();
        if (style != null) {
            pen.line(x, y, x + SAMPLE, y, label.colour(), style.stroke(1.8));
            pen.marker(style.marker(), x + SAMPLE / 2, y, 3.2, label.colour());
        } else if (label.sort().filled()) {
            Rectangle2D block = new Rectangle2D.Double(x + SAMPLE - 18, y - 5, 18, 10);
            pen.fill(block, label.colour());
            if (label.sort() == EndLabel.Sort.STRIPED) {
                pen.stripes(block);
            }
        } else if (label.sort() == EndLabel.Sort.DASHED) {
            pen.line(x, y, x + SAMPLE, y, label.colour(), Pen.dashed(1.8));
        } else {
            pen.line(x, y, x + SAMPLE, y, label.colour(), Pen.solid(label.strong() ? 3 : 1.8));
        }
    }
}
