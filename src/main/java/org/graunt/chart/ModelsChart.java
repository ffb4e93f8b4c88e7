package org.graunt.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The central paths of models, on one plot or side by side on one scale, and how they stood before
 * something was changed.
 *
 * @param heading the words around it
 * @param quantity what is counted
 * @param kind how numbers are written
 * @param apart a plot for each model, with the others behind it in grey
 * @param observed the past, where there is one
 * @param members all members of the project
 * @param courses of those drawn
 * @param before how courses stood; those that did not move are left out
 */
public record ModelsChart(
        Heading heading,
        String quantity,
        Kind kind,
        boolean apart,
        Optional<Series> observed,
        Members members,
        List<MemberSeries> courses,
        List<MemberSeries> before)
        implements Chart {
    private static final double WANTED_WIDTH = 240;
    private static final double GAP = 20;

    /** How numbers are written. */
    public enum Kind {
        /** As counts. */
        COUNT,
        /** As changes, with a sign. */
        CHANGE,
        /** As per cent, with a sign. */
        PERCENT;

        private String words(double value) {
            return switch (this) {
                case COUNT -> Numbers.count(value);
                case CHANGE -> Numbers.signed(value);
                case PERCENT -> {
                    String text = Numbers.grouped(value, 1);
                    yield (value > 0 && !text.equals("0.0") ? "+" : "") + text + " %";
                }
            };
        }
    }

    /** Refuses a chart without lines, and members that the project does not have. */
    public ModelsChart {
        courses = List.copyOf(courses);
        before = List.copyOf(before);
        if (courses.isEmpty()) {
            throw new IllegalArgumentException("A chart of models needs at least one; given none");
        }
        courses.forEach(course -> members.position(course.member()));
        before.forEach(course -> members.position(course.member()));
    }

    @Override
    public String description() {
        StringBuilder words = new StringBuilder(quantity).append(".");
        for (MemberSeries course : courses) {
            words.append(
                    " %s %s in %d%s."
                            .formatted(
                                    members.name(course.member()),
                                    kind.words(course.series().last()),
                                    course.series().lastYear(),
                                    was(course.member())));
        }
        return words.toString();
    }

    private String was(String id) {
        return beforeOf(id).map(series -> ", before " + kind.words(series.last())).orElse("");
    }

    private Optional<Series> beforeOf(String id) {
        return before.stream()
                .filter(each -> each.member().equals(id))
                .map(MemberSeries::series)
                .findFirst();
    }

    @Override
    public Figures figures() {
        Map<String, Series> columns = new LinkedHashMap<>();
        observed.ifPresent(past -> columns.put("observed", past));
        courses.forEach(each -> columns.put(members.name(each.member()), each.series()));
        before.forEach(
                each -> columns.put(members.name(each.member()) + ", before", each.series()));
        return Figures.ofSeries(columns);
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        Rectangle2D below = KeyItem.head(pen, area, quantity, key(pen.look()));
        if (apart) {
            paintApart(pen, below);
        } else {
            paintTogether(pen, below, area.getWidth());
        }
    }

    private List<KeyItem> key(Look look) {
        List<KeyItem> key = new ArrayList<>();
        observed.ifPresent(past -> key.add(KeyItem.line("observed", look.ink(), Pen.solid(2.2))));
        if (!before.isEmpty()) {
            key.add(KeyItem.line("before the levers", look.muted(), Pen.dotted(1.6)));
        }
        return key;
    }

    private Extent extent() {
        Stream<Series> lines =
                Stream.concat(
                        observed.stream(),
                        Stream.concat(courses.stream(), before.stream()).map(MemberSeries::series));
        return Extent.of(lines.toList());
    }

    private void paintTogether(Pen pen, Rectangle2D below, double width) {
        Extent extent = extent();
        EndLabels labels = EndLabels.of(labels(pen.look()), width);
        Panel panel = Panel.over(pen, Split.withoutRight(below, labels.width()), extent);
        zero(panel, extent);
        for (MemberSeries each : before) {
            Color faint = pen.look().tint(members.style(each.member()).colour(), 0.6);
            panel.line(each.series(), faint, Pen.dotted(1.6));
        }
        MemberLines.add(panel, members, courses);
        past(pen, panel);
        observed.ifPresent(past -> panel.year(past.lastYear(), "last estimate " + past.lastYear()));
        panel.paint();
        labels.paint(pen, panel);
    }

    private List<EndLabel> labels(Look look) {
        return courses.stream()
                .map(
                        each ->
                                EndLabel.of(
                                        members.all().get(members.position(each.member())),
                                        members.style(each.member()),
                                        look,
                                        each.series().last(),
                                        kind.words(each.series().last())))
                .toList();
    }

    private static void zero(Panel panel, Extent extent) {
        if (extent.low() < 0 && extent.high() > 0) {
            panel.zero();
        }
    }

    private void past(Pen pen, Panel panel) {
        observed.ifPresent(past -> panel.line(past, pen.look().ink(), Pen.solid(2.2)));
    }

    private void paintApart(Pen pen, Rectangle2D below) {
        int fitting = Math.clamp(Math.round(below.getWidth() / WANTED_WIDTH), 1, courses.size());
        int rows = (courses.size() + fitting - 1) / fitting;
        int columns = (courses.size() + rows - 1) / rows;
        List<Rectangle2D> places = Split.grid(below, rows, columns, GAP);
        for (int i = 0; i < courses.size(); i++) {
            paintOne(pen, places.get(i), courses.get(i));
        }
    }

    private void paintOne(Pen pen, Rectangle2D place, MemberSeries course) {
        Extent extent = extent();
        Rectangle2D plot = KeyItem.head(pen, place, members.name(course.member()), List.of());
        Panel panel =
                new Panel(
                        pen,
                        Split.withoutRight(plot, 8),
                        Span.ofYears(extent.firstYear(), extent.lastYear(), plot.getWidth() * 0.8),
                        Span.of(Ticks.around(extent.low(), extent.high(), 4)));
        zero(panel, extent);
        courses.stream()
                .filter(other -> !other.equals(course))
                .forEach(
                        other ->
                                panel.line(
                                        other.series(),
                                        pen.look().tint(pen.look().muted(), 0.6),
                                        Pen.solid(1)));
        beforeOf(course.member())
                .ifPresent(was -> panel.line(was, pen.look().muted(), Pen.dotted(1.6)));
        past(pen, panel);
        MemberLines.add(panel, members, List.of(course));
        panel.paint();
        figure(pen, place, course);
    }

    private void figure(Pen pen, Rectangle2D place, MemberSeries course) {
        String words =
                "%s in %d"
                        .formatted(kind.words(course.series().last()), course.series().lastYear());
        pen.writeBefore(
                words, place.getMaxX() - 8, place.getY() + 11, Lettering.AXIS, pen.look().muted());
    }
}
