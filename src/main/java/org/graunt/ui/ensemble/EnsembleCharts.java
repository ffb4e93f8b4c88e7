package org.graunt.ui.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;
import org.graunt.chart.Chart;
import org.graunt.chart.Fan;
import org.graunt.chart.FanChart;
import org.graunt.chart.Heading;
import org.graunt.chart.Member;
import org.graunt.chart.MemberSeries;
import org.graunt.chart.PathsChart;
import org.graunt.chart.Series;
import org.graunt.ensemble.Forecast;
import org.graunt.ui.chart.FigureText;
import org.graunt.ui.page.Names;
import org.graunt.workspace.results.Course;

/** The charts of the page, and the sentence that reads them. */
final class EnsembleCharts {
    private static final List<Integer> BANDS = List.of(50, 80, 95);

    private final Asked asked;
    private final Course course;

    EnsembleCharts(Asked asked, Course course) {
        this.asked = asked;
        this.course = course;
    }

    /** The fan with each model's mean over it. */
    Chart fan() {
        List<MemberSeries> means = new ArrayList<>();
        for (Member member : asked.members().all()) {
            SortedMap<Integer, Double> mean = asked.testimony().meanOf(member.id());
            if (!mean.isEmpty()) {
                means.add(new MemberSeries(member.id(), series(mean)));
            }
        }
        Fan fan =
                new Fan(
                        "pooled mean",
                        along(Course.Year::mean),
                        asked.testimony().hasDraws()
                                ? BANDS.stream().map(this::band).toList()
                                : List.of());
        List<FanChart.Level> levels =
                asked.thresholds().stream()
                        .map(each -> new FanChart.Level(each.persons(), each.words()))
                        .toList();
        return new FanChart(
                heading(), "People", asked.observed(), fan, asked.members(), means, levels);
    }

    private Fan.Band band(int percent) {
        return new Fan.Band(
                percent, along(year -> year.low(percent)), along(year -> year.high(percent)));
    }

    private Series along(ToDoubleFunction<Course.Year> figure) {
        return new Series(
                course.years().stream().map(Course.Year::year).toList(),
                course.years().stream().map(figure::applyAsDouble).toList());
    }

    private static Series series(SortedMap<Integer, Double> numbers) {
        return new Series(List.copyOf(numbers.keySet()), List.copyOf(numbers.values()));
    }

    /** Single draws, as many of each model as its weight is worth. */
    Chart paths() {
        List<Series> paths = new ArrayList<>();
        for (Member member : asked.members().all()) {
            int many = (int) Math.round(asked.weights().of(member.id()) * PathsChart.MOST);
            paths.addAll(paths(member.id(), many));
        }
        return paths.isEmpty()
                ? fan()
                : new PathsChart(
                        heading(), "People", asked.observed(), along(Course.Year::median), paths);
    }

    private List<Series> paths(String member, int many) {
        List<Integer> years = new ArrayList<>();
        List<double[]> draws = new ArrayList<>();
        for (int year : asked.testimony().years()) {
            for (Forecast forecast : asked.testimony().of(year)) {
                if (forecast.member().equals(member) && !forecast.isPoint()) {
                    years.add(year);
                    draws.add(forecast.draws());
                }
            }
        }
        List<Series> paths = new ArrayList<>();
        int there = draws.isEmpty() ? 0 : draws.getFirst().length;
        for (int draw = 0; draw < Math.min(many, there); draw++) {
            int at = draw;
            paths.add(new Series(years, draws.stream().map(each -> each[at]).toList()));
        }
        return paths;
    }

    private Heading heading() {
        return new Heading(question(asked), sentence(), asked.source());
    }

    /** The question that the page answers. */
    static String question(Asked asked) {
        return question(Names.people(asked.testimony().selection()), asked.place());
    }

    static String question(String people, String place) {
        return "How many %s in %s?".formatted(people, place);
    }

    /** Reads the chart. */
    String sentence() {
        Course.Year last = course.last();
        int models = asked.testimony().members().size();
        String who =
                "%s %s, %s. "
                        .formatted(
                                Names.count(models),
                                models == 1 ? "model" : "models",
                                asked.testimony().hasDraws()
                                        ? FigureText.of(asked.draws()) + " draws each"
                                        : "no draws");
        String way =
                "The central projection takes %s from %s in %d to %s in %d"
                        .formatted(
                                asked.place(),
                                FigureText.words(asked.observed().last()),
                                asked.observed().lastYear(),
                                FigureText.words(last.central()),
                                last.year());
        return asked.testimony().hasDraws()
                ? who
                        + way
                        + "; eight draws in ten end between %s and %s."
                                .formatted(
                                        FigureText.words(last.low(80)),
                                        FigureText.words(last.high(80)))
                : who + way + ".";
    }
}
