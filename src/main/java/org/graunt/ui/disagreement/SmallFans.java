package org.graunt.ui.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.graunt.chart.Chart;
import org.graunt.chart.Fan;
import org.graunt.chart.Heading;
import org.graunt.chart.Member;
import org.graunt.chart.MemberSeries;
import org.graunt.chart.Members;
import org.graunt.chart.MultiplesChart;
import org.graunt.chart.Series;
import org.graunt.run.pool.Pooling;
import org.graunt.ui.page.Names;
import org.graunt.ui.task.Pulse;
import org.graunt.workspace.Selection;
import org.graunt.workspace.results.Course;
import org.graunt.workspace.results.Estimates;
import org.graunt.workspace.results.Testimony;

/** A small fan of every borough with each model's mean, where models part most first. */
final class SmallFans {
    private static final List<Integer> BANDS = List.of(80, 95);

    private final Asked asked;
    private final Pooling pooling;

    private SmallFans(Asked asked, Pooling pooling) {
        this.asked = asked;
        this.pooling = pooling;
    }

    /**
     * The chart; empty where nothing was drawn at random, or nobody waits for it any more.
     *
     * @param ranked the boroughs in their order
     */
    static Optional<Chart> of(Asked asked, List<Ranked> ranked, String sentence, Pulse pulse) {
        Optional<Pooling> pooling =
                asked.project()
                        .map(project -> asked.results().pooling(project))
                        .filter(found -> found.succeeded())
                        .map(found -> found.value());
        return pooling.flatMap(found -> new SmallFans(asked, found).chart(ranked, sentence, pulse));
    }

    private Optional<Chart> chart(List<Ranked> ranked, String sentence, Pulse pulse) {
        List<MultiplesChart.Cell> cells = new ArrayList<>();
        for (Ranked area : ranked) {
            if (cells.size() < MultiplesChart.MOST && !pulse.cancelled()) {
                cell(area).ifPresent(cells::add);
            }
        }
        String source =
                asked.results().summary().synthetic() ? "Synthetic data made by Graunt" : "";
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new MultiplesChart(
                                new Heading(
                                        "How do the models part in each borough?",
                                        sentence,
                                        source),
                                "People",
                                members(),
                                MultiplesChart.Scale.OWN,
                                cells));
    }

    private Members members() {
        return Members.of(
                asked.results().summary().members().stream()
                        .map(each -> new Member(each.id(), Names.plain(each.title())))
                        .toList());
    }

    private Optional<MultiplesChart.Cell> cell(Ranked area) {
        Selection there = asked.selection().in(area.code());
        Testimony said = asked.results().testimony(there);
        Course course = said.course(pooling.weights(), pooling.pool());
        if (course.years().isEmpty() || !said.hasDraws()) {
            return Optional.empty();
        }
        List<MemberSeries> means = new ArrayList<>();
        for (String member : said.members()) {
            means.add(new MemberSeries(member, series(said.meanOf(member))));
        }
        Fan fan =
                new Fan(
                        "pooled mean",
                        along(course, Course.Year::mean),
                        BANDS.stream().map(percent -> band(course, percent)).toList());
        return Optional.of(new MultiplesChart.Cell(area.name(), observed(there, said), fan, means));
    }

    private static Fan.Band band(Course course, int percent) {
        return new Fan.Band(
                percent,
                along(course, year -> year.low(percent)),
                along(course, year -> year.high(percent)));
    }

    /** The estimates where the tables are read, else that of the base year alone. */
    private Series observed(Selection there, Testimony said) {
        SortedMap<Integer, Double> known =
                asked.plan()
                        .map(plan -> Estimates.of(plan.inputs(), there))
                        .orElseGet(TreeMap::new);
        int base = said.years().getFirst();
        return known.isEmpty()
                ? Series.from(base, said.of(base).getFirst().central())
                : series(known);
    }

    private static Series along(Course course, ToDoubleFunction<Course.Year> figure) {
        return new Series(
                course.years().stream().map(Course.Year::year).toList(),
                course.years().stream().map(figure::applyAsDouble).toList());
    }

    private static Series series(SortedMap<Integer, Double> numbers) {
        return new Series(List.copyOf(numbers.keySet()), List.copyOf(numbers.values()));
    }
}
