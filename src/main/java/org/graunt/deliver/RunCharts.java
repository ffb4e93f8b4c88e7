package org.graunt.deliver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.graunt.chart.Chart;
import org.graunt.chart.Fan;
import org.graunt.chart.FanChart;
import org.graunt.chart.LinesChart;
import org.graunt.chart.MemberSeries;
import org.graunt.chart.Members;
import org.graunt.chart.Series;
import org.graunt.demography.Area;
import org.graunt.note.Note;
import org.graunt.run.Plan;
import org.graunt.run.RunResult;
import org.graunt.run.SideBySide;
import org.graunt.run.SideBySide.Measure;

/**
 * The charts of a run's baseline, for the region or the largest area: people by member or the
 * pooled fan, homes, work, and where members part.
 */
public final class RunCharts {
    private final Plan plan;
    private final SideBySide table;
    private final PooledFigures pooled;
    private final Members members;
    private final Area place;
    private final Headings headings;

    private RunCharts(Plan plan, RunResult result) {
        this.plan = plan;
        this.table = result.scenarios().getFirst().sideBySide();
        this.pooled = new PooledFigures(result.folder(), table.members());
        this.members = ProjectMembers.of(plan);
        this.place = place();
        this.headings = Headings.of(plan);
    }

    /**
     * Draws the charts of a run into its folder {@code charts}.
     *
     * @return what could not be drawn, and why
     */
    public static List<Note> write(Plan plan, RunResult result) {
        boolean whole =
                result.status() == RunResult.Status.DONE
                        || result.status() == RunResult.Status.WITH_FAILURES;
        if (!whole || result.scenarios().getFirst().sideBySide().members().isEmpty()) {
            return List.of();
        }
        List<Drawing> drawings = new RunCharts(plan, result).all();
        int threads = Runtime.getRuntime().availableProcessors();
        return Drawing.drawAll(drawings, result.folder().resolve("charts"), threads);
    }

    /** The region; where there is none, the largest area of the base year. */
    private Area place() {
        Area region = plan.inputs().frame().geography().region();
        if (region != null) {
            return region;
        }
        String first = table.members().getFirst();
        int base = table.years().getFirst();
        return table.places().stream()
                .max(
                        Comparator.comparingDouble(
                                area -> table.get(first, Measure.POPULATION, area, base)))
                .orElseThrow();
    }

    private List<Drawing> all() {
        List<Drawing> all = new ArrayList<>();
        all.add(Drawing.of("people", () -> Optional.of(people())));
        all.add(course("homes-needed", Measure.DWELLINGS_NEEDED, Measure.DWELLINGS, HOMES));
        all.add(course("in-work", Measure.RESIDENTS_IN_WORK, Measure.JOBS, WORK));
        all.add(course("net-migration", Measure.NET_MIGRATION, Measure.NET_MIGRATION, MOVES));
        all.addAll(new EnsembleCharts(plan, members, place, pooled, headings).all());
        return all;
    }

    private Chart people() {
        String question = "How many people will live in %s?".formatted(place.name());
        Optional<Fan> fan = pooled.fan(place);
        if (fan.isPresent()) {
            List<MemberSeries> means = pooled.means(place);
            return new FanChart(
                    headings.of(question, range(means) + eightyOf(fan.get())),
                    "People",
                    observed(),
                    fan.get(),
                    members,
                    means,
                    List.of());
        }
        List<MemberSeries> courses = courses(Measure.POPULATION);
        return new LinesChart(
                headings.of(question, range(courses)),
                "People",
                Optional.of(observed()),
                members,
                courses);
    }

    /**
     * What is asked of a measure.
     *
     * @param question with room for the place
     * @param quantity what is counted
     * @param there what is to be there whoever comes, in words; empty where nothing is
     */
    private record Wording(String question, String quantity, String there) {}

    private static final Wording HOMES =
            new Wording("How many homes will %s need?", "Homes needed", "Homes");
    private static final Wording WORK =
            new Wording("How many residents of %s will be in work?", "Residents in work", "Jobs");
    private static final Wording MOVES =
            new Wording(
                    "How many more people will come to %s than leave it?",
                    "Net migration, persons a year", "");

    private Drawing course(String name, Measure measure, Measure expected, Wording wording) {
        return Drawing.of(name, () -> course(measure, expected, wording));
    }

    /** A measure of every member, with what is to be there in words; nothing where none has it. */
    private Optional<Chart> course(Measure measure, Measure expected, Wording wording) {
        List<MemberSeries> courses = courses(measure);
        if (courses.isEmpty()) {
            return Optional.empty();
        }
        int last = table.years().getLast();
        double there = table.get(table.members().getFirst(), expected, place, last);
        String beside =
                measure == expected || Double.isNaN(there)
                        ? ""
                        : " %s there will be by the project's tables: %s."
                                .formatted(wording.there(), Headings.about(there));
        return Optional.of(
                new LinesChart(
                        headings.of(
                                wording.question().formatted(place.name()),
                                range(courses) + beside),
                        wording.quantity(),
                        Optional.empty(),
                        members,
                        courses));
    }

    private List<MemberSeries> courses(Measure measure) {
        List<MemberSeries> courses = new ArrayList<>();
        for (String member : table.members()) {
            List<Integer> years =
                    table.years().stream().filter(year -> isKnown(member, measure, year)).toList();
            if (!years.isEmpty()) {
                List<Double> values =
                        years.stream()
                                .map(year -> table.get(member, measure, place, year))
                                .toList();
                courses.add(new MemberSeries(member, new Series(years, values)));
            }
        }
        return courses;
    }

    private boolean isKnown(String member, Measure measure, int year) {
        return !Double.isNaN(table.get(member, measure, place, year));
    }

    private Series observed() {
        return Observed.of(plan.inputs(), place);
    }

    /** How far the draws of all models spread in the last year, in a sentence. */
    private static String eightyOf(Fan fan) {
        return fan.bands().stream()
                .filter(band -> band.percent() == 80)
                .map(
                        band ->
                                " 80 %% of all draws lie between %s and %s."
                                        .formatted(
                                                Headings.about(band.low().last()),
                                                Headings.about(band.high().last())))
                .findFirst()
                .orElse("");
    }

    /** From the lowest to the highest in the last year, in a sentence. */
    private String range(List<MemberSeries> courses) {
        int last = table.years().getLast();
        List<Double> ends =
                courses.stream()
                        .map(MemberSeries::series)
                        .filter(series -> series.lastYear() == last)
                        .map(Series::last)
                        .sorted()
                        .toList();
        if (ends.isEmpty()) {
            return "";
        }
        return ends.size() == 1
                ? "In %d it is %s.".formatted(last, Headings.about(ends.getFirst()))
                : "In %d from %s to %s by model."
                        .formatted(
                                last,
                                Headings.about(ends.getFirst()),
                                Headings.about(ends.getLast()));
    }
}
