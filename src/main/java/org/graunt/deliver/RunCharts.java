package org.graunt.deliver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.graunt.chart.Chart;
import org.graunt.chart.ChartFile;
import org.graunt.chart.Fan;
import org.graunt.chart.FanChart;
import org.graunt.chart.Heading;
import org.graunt.chart.LinesChart;
import org.graunt.chart.Member;
import org.graunt.chart.MemberSeries;
import org.graunt.chart.Members;
import org.graunt.chart.Series;
import org.graunt.demography.Area;
import org.graunt.model.InputTable;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.Plan;
import org.graunt.run.RunResult;
import org.graunt.run.SideBySide;
import org.graunt.run.SideBySide.Measure;

/**
 * The charts of a run's baseline, for the region or the largest area: people by member or the
 * pooled fan, homes, work, and where members part.
 */
public final class RunCharts {
    private static final String SYNTHETIC = "SYNTHETIC";
    private static final int WIDTH = 900;
    private static final int HEIGHT = 520;
    private static final int HEIGHT_OF_AREAS = 720;

    private final Plan plan;
    private final SideBySide table;
    private final PooledFigures pooled;
    private final Members members;
    private final Area place;
    private final Path folder;
    private final List<Note> notes = new ArrayList<>();

    private RunCharts(Plan plan, RunResult result) {
        this.plan = plan;
        this.table = result.scenarios().getFirst().sideBySide();
        this.pooled = new PooledFigures(result.folder().resolve("ensemble"));
        this.members = Members.of(table.members().stream().map(id -> new Member(id, id)).toList());
        this.place = place();
        this.folder = result.folder().resolve("charts");
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
        RunCharts charts = new RunCharts(plan, result);
        charts.drawAll();
        return charts.notes.stream().distinct().toList();
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

    private void drawAll() {
        draw("people", people());
        course("homes-needed", Measure.DWELLINGS_NEEDED, Measure.DWELLINGS, "Homes needed");
        course("in-work", Measure.RESIDENTS_IN_WORK, Measure.JOBS, "Residents in work");
        course("net-migration", Measure.NET_MIGRATION, Measure.NET_MIGRATION, "Net migration");
        pooled.disagreement(plan.inputs().frame().geography(), this::heading)
                .ifPresent(chart -> draw("disagreement", chart, HEIGHT_OF_AREAS));
    }

    private Chart people() {
        String question = "How many people will live in %s?".formatted(place.name());
        Optional<Fan> fan = pooled.fan(place);
        if (fan.isPresent()) {
            List<MemberSeries> means = pooled.means(place, table.members());
            return new FanChart(
                    heading(question, range(means)),
                    "People",
                    observed(),
                    fan.get(),
                    members,
                    means,
                    List.of());
        }
        List<MemberSeries> courses = courses(Measure.POPULATION);
        return new LinesChart(
                heading(question, range(courses)),
                "People",
                Optional.of(observed()),
                members,
                courses);
    }

    /** A measure of every member, with what is to be there in words; nothing where none has it. */
    private void course(String name, Measure measure, Measure expected, String words) {
        List<MemberSeries> courses = courses(measure);
        if (courses.isEmpty()) {
            return;
        }
        int last = table.years().getLast();
        double there = table.get(table.members().getFirst(), expected, place, last);
        String beside =
                measure == expected || Double.isNaN(there)
                        ? ""
                        : " %s in %d will be %s."
                                .formatted(
                                        measure == Measure.DWELLINGS_NEEDED ? "Homes" : "Jobs",
                                        last,
                                        count(there));
        draw(
                name,
                new LinesChart(
                        heading(
                                "%s in %s, by model".formatted(words, place.name()),
                                range(courses) + beside),
                        words,
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
                ? "In %d it is %s.".formatted(last, count(ends.getFirst()))
                : "In %d from %s to %s, by model."
                        .formatted(last, count(ends.getFirst()), count(ends.getLast()));
    }

    private static String count(double number) {
        return String.format(Locale.UK, "%,d", Math.round(number)).replace('-', '\u2212');
    }

    private Heading heading(String title, String sentence) {
        boolean synthetic =
                plan.inputs().tables().values().stream()
                        .map(InputTable::source)
                        .flatMap(source -> source.provenance().stream())
                        .anyMatch(line -> line.contains(SYNTHETIC));
        String footnote =
                plan.project().name() + (synthetic ? ". SYNTHETIC figures, no real ones." : "");
        return new Heading(title, sentence, footnote);
    }

    private void draw(String name, Chart chart) {
        draw(name, chart, HEIGHT);
    }

    private void draw(String name, Chart chart, int height) {
        Outcome<List<Path>> written = ChartFile.write(chart, folder, name, WIDTH, height);
        notes.addAll(written.notes());
    }
}
