package org.graunt.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Models side by side on one scale: homes, jobs, dwellings needed, net migration, or anything else
 * that each has a course of.
 *
 * @param heading the words around it
 * @param quantity what is counted
 * @param observed the past, where there is one
 * @param members all members of the project
 * @param courses of those drawn
 */
public record LinesChart(
        Heading heading,
        String quantity,
        Optional<Series> observed,
        Members members,
        List<MemberSeries> courses)
        implements Chart {
    /** Refuses a chart without lines, and members that the project does not have. */
    public LinesChart {
        courses = List.copyOf(courses);
        if (courses.isEmpty()) {
            throw new IllegalArgumentException("A chart of lines needs at least one; given none");
        }
        courses.forEach(course -> members.position(course.member()));
    }

    @Override
    public String description() {
        String past =
                observed.map(
                                series ->
                                        ", observed %s in %d"
                                                .formatted(
                                                        Numbers.count(series.last()),
                                                        series.lastYear()))
                        .orElse("");
        return quantity + past + "." + MemberLines.sentence(members, courses);
    }

    @Override
    public Figures figures() {
        Map<String, Series> columns = new LinkedHashMap<>();
        observed.ifPresent(past -> columns.put("observed", past));
        return Figures.ofSeries(Figures.withMembers(columns, members, courses));
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        Look look = pen.look();
        List<KeyItem> key = new ArrayList<>();
        observed.ifPresent(past -> key.add(KeyItem.line("observed", look.ink(), Pen.solid(2.2))));
        Rectangle2D below = KeyItem.head(pen, area, quantity, key);
        Extent extent = extent();
        EndLabels labels =
                EndLabels.of(
                        MemberLines.labels(look, members, courses, extent.lastYear()),
                        area.getWidth());
        Rectangle2D plot = Split.withoutRight(below, labels.width());
        Panel panel = Panel.over(pen, plot, extent);
        if (extent.low() < 0 && extent.high() > 0) {
            panel.zero();
        }
        MemberLines.add(panel, members, courses);
        observed.ifPresent(
                past -> {
                    panel.line(past, look.ink(), Pen.solid(2.2));
                    panel.year(past.lastYear(), "last estimate %d".formatted(past.lastYear()));
                });
        panel.paint();
        labels.paint(pen, panel);
    }

    private Extent extent() {
        return Extent.of(
                Stream.concat(observed.stream(), courses.stream().map(MemberSeries::series))
                        .toList());
    }
}
