package org.graunt.ui.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graunt.chart.Chart;
import org.graunt.chart.ComponentsChart;
import org.graunt.chart.Heading;
import org.graunt.chart.Member;
import org.graunt.chart.MemberSeries;
import org.graunt.chart.ModelsChart;
import org.graunt.chart.Series;
import org.graunt.model.Component;
import org.graunt.ui.chart.FigureText;
import org.graunt.ui.page.Names;
import org.graunt.workspace.levers.Course;

/** The charts of the page, and the sentence that reads them. */
final class ModelsCharts {
    private final Asked asked;

    ModelsCharts(Asked asked) {
        this.asked = asked;
    }

    /** What is to be seen. */
    Chart chart() {
        return asked.drawn() == Drawn.COMPONENTS ? components() : models();
    }

    private Chart models() {
        List<MemberSeries> courses = new ArrayList<>();
        List<MemberSeries> before = new ArrayList<>();
        for (Member member : asked.members().all()) {
            Series now = series(member.id(), asked.now());
            courses.add(new MemberSeries(member.id(), now));
            Series was = series(member.id(), asked.before());
            if (!was.equals(now)) {
                before.add(new MemberSeries(member.id(), was));
            }
        }
        return new ModelsChart(
                heading(),
                quantity(),
                asked.measure().kind(),
                asked.drawn() == Drawn.APART,
                asked.measure() == Measure.LEVEL ? observed() : Optional.empty(),
                asked.members(),
                courses,
                before);
    }

    private Optional<Series> observed() {
        return asked.observed().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Series(
                                List.copyOf(asked.observed().keySet()),
                                List.copyOf(asked.observed().values())));
    }

    private Series series(String id, Map<String, Course> from) {
        Course course = of(id, from);
        Course other = of(asked.reference(), from);
        List<Double> own = course.people(asked.place(), asked.selection());
        List<Double> beside = other.people(asked.place(), asked.selection());
        List<Integer> years = course.years();
        int count = Math.min(own.size(), beside.size());
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(asked.measure().of(own.get(i), beside.get(i)));
        }
        return new Series(years.subList(0, count), values);
    }

    private static Course of(String id, Map<String, Course> from) {
        Course course = from.get(id);
        if (course == null) {
            throw new IllegalArgumentException("There is no model " + id);
        }
        return course;
    }

    private Chart components() {
        Course course = of(asked.reference(), asked.now());
        List<Integer> years = course.years().subList(1, course.years().size());
        Series adjustment = part(course, years, Component.ADJUSTMENT);
        return new ComponentsChart(
                heading(),
                years.getFirst() - 1,
                part(course, years, Component.BIRTHS),
                part(course, years, Component.DEATHS),
                net(course, years, Component.INTERNAL_IN, Component.INTERNAL_OUT),
                net(course, years, Component.INTERNATIONAL_IN, Component.INTERNATIONAL_OUT),
                adjustment);
    }

    private Series part(Course course, List<Integer> years, Component component) {
        return new Series(years, course.component(component, asked.place()));
    }

    private Series net(Course course, List<Integer> years, Component in, Component out) {
        List<Double> come = course.component(in, asked.place());
        List<Double> gone = course.component(out, asked.place());
        List<Double> net = new ArrayList<>();
        for (int i = 0; i < come.size(); i++) {
            net.add(come.get(i) - gone.get(i));
        }
        return new Series(years, net);
    }

    private String quantity() {
        String beside = asked.members().name(asked.reference());
        return switch (asked.measure()) {
            case LEVEL -> "People";
            case DIFFERENCE -> "People more or fewer than " + beside;
            case PERCENT -> "Per cent more or fewer than " + beside;
        };
    }

    private Heading heading() {
        return new Heading(question(asked.placeName()), sentence(), asked.source());
    }

    /** The question that the page answers. */
    static String question(String place) {
        return place.isEmpty()
                ? "What does each model say?"
                : "What does each model say of %s?".formatted(place);
    }

    /** Who says most, who says least, and what the levers did. */
    String sentence() {
        End low = end(asked.now(), false);
        End high = end(asked.now(), true);
        String span =
                asked.members().all().size() == 1
                        ? "%s has %s %s in %d."
                                .formatted(
                                        high.name(),
                                        FigureText.words(high.people()),
                                        Names.people(asked.selection()),
                                        high.year())
                        : "In %d %s has most %s, %s, and %s fewest, %s."
                                .formatted(
                                        high.year(),
                                        high.name(),
                                        Names.people(asked.selection()),
                                        FigureText.words(high.people()),
                                        low.name(),
                                        FigureText.words(low.people()));
        return span + " " + moved();
    }

    private String moved() {
        List<String> moved = new ArrayList<>();
        for (Member member : asked.members().all()) {
            double change = last(asked.now(), member.id()) - last(asked.before(), member.id());
            if (Math.abs(change) >= 0.5) {
                moved.add(
                        "%s by %s%s"
                                .formatted(
                                        member.name(),
                                        change > 0 ? "+" : "",
                                        FigureText.words(change)));
            }
        }
        if (moved.isEmpty()) {
            return "No lever moves any of them.";
        }
        return moved.size() > 2
                ? "The levers move %d of %d models."
                        .formatted(moved.size(), asked.members().all().size())
                : "The levers move %s.".formatted(String.join(" and ", moved));
    }

    private record End(String name, int year, double people) {}

    private End end(Map<String, Course> courses, boolean most) {
        End found = null;
        for (Member member : asked.members().all()) {
            double people = last(courses, member.id());
            if (found == null || (most ? people > found.people() : people < found.people())) {
                found = new End(member.name(), of(member.id(), courses).years().getLast(), people);
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("There are no models");
        }
        return found;
    }

    private double last(Map<String, Course> courses, String id) {
        return of(id, courses).people(asked.place(), asked.selection()).getLast();
    }
}
