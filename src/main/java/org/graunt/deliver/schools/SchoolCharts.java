package org.graunt.deliver.schools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.graunt.chart.ChartFile;
import org.graunt.chart.Heading;
import org.graunt.chart.PupilsChart;
import org.graunt.demography.Area;
import org.graunt.note.Note;
import org.graunt.run.Plan;
import org.graunt.schools.Balance;
import org.graunt.schools.PlanningArea;
import org.graunt.schools.SchoolTables;
import org.graunt.schools.Shortage;
import org.graunt.schools.YearGroups;

/** Draws pupils against places: of the region by phase, and of the most pressed year groups. */
final class SchoolCharts {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 520;
    private static final int MOST = 6;
    private static final int RETURN_YEARS = 7;

    private final Plan plan;
    private final SchoolResult.OfScenario baseline;
    private final SchoolTables tables;
    private final PupilCourses courses;
    private final Path folder;
    private final List<Note> notes = new ArrayList<>();

    private SchoolCharts(Plan plan, SchoolResult result) {
        this.plan = plan;
        this.baseline = result.baseline();
        this.tables = baseline.tables();
        this.courses = new PupilCourses(tables);
        this.folder = result.folder().resolve("schools").resolve("charts");
    }

    /**
     * Draws the charts into the folder {@code charts} of the schools.
     *
     * @return what could not be drawn, and why
     */
    static List<Note> write(Plan plan, SchoolResult result) {
        SchoolCharts charts = new SchoolCharts(plan, result);
        if (charts.tables.places() != null && result.draws() > 0) {
            charts.phases();
            charts.shortages();
        }
        return charts.notes.stream().distinct().toList();
    }

    private void phases() {
        TreeMap<String, List<Balance>> phases = new TreeMap<>();
        for (Balance balance : baseline.pressure().balances()) {
            if (balance.scope() == Balance.Scope.REGION && balance.leftOut() == 0) {
                phases.computeIfAbsent(balance.phase(), any -> new ArrayList<>()).add(balance);
            }
        }
        phases.forEach(this::phase);
    }

    private void phase(String phase, List<Balance> balances) {
        Balance last = balances.getLast();
        Area region = plan.inputs().frame().geography().region();
        String where = region == null ? "all areas" : region.name();
        Heading heading =
                heading(
                        "Will there be %s places enough in %s?".formatted(phase, where),
                        "In %d there are %s places and %s pupils on the central path; %s places stand empty and %s are lacking, year group by year group."
                                .formatted(
                                        last.year(),
                                        whole(last.places()),
                                        whole(last.pupils().central()),
                                        whole(last.spare().central()),
                                        whole(last.need().central())));
        draw(
                phase.replaceAll("[^A-Za-z0-9]+", "-"),
                courses.chart(
                        heading,
                        "Pupils",
                        courses.past(year -> sum(phase, year, tables.roll()::at)),
                        new PupilCourses.Course<>(
                                balances, Balance::year, Balance::pupils, Balance::places),
                        courses.past(year -> sum(phase, year, tables::places))));
    }

    /** A number of a planning area, year group and September. */
    @FunctionalInterface
    private interface Figure {
        double at(int area, int group, int year);
    }

    private double sum(String phase, int year, Figure number) {
        double sum = 0;
        for (int i = 0; i < tables.areas().size(); i++) {
            PlanningArea area = tables.areas().get(i);
            for (int group = area.first(); group <= area.last(); group++) {
                sum += area.phase().equals(phase) ? number.at(i, group, year) : 0;
            }
        }
        return sum;
    }

    private void shortages() {
        int last = tables.lastRoll() + RETURN_YEARS;
        List<Shortage> worst =
                Shortage.of(baseline.pressure().cells(), last).stream()
                        .filter(shortage -> shortage.likely() != null)
                        .sorted(Comparator.comparingDouble(Shortage::lacking).reversed())
                        .toList();
        List<String> drawn = new ArrayList<>();
        for (Shortage shortage : worst) {
            if (drawn.size() < MOST && !drawn.contains(shortage.area().code())) {
                drawn.add(shortage.area().code());
                shortage(drawn.size(), shortage);
            }
        }
    }

    private void shortage(int rank, Shortage shortage) {
        Heading heading =
                heading(
                        "%s: pupils in %s against places"
                                .formatted(
                                        shortage.area().name(), YearGroups.words(shortage.group())),
                        "Pupils exceed places with a probability of %.0f %% in %d, by %s on the central path."
                                .formatted(
                                        100 * shortage.peak(),
                                        shortage.peakYear(),
                                        whole(shortage.lacking())));
        draw(
                "pressed-" + rank,
                courses.ofGroup(
                        baseline.pressure().cells(), shortage.area(), shortage.group(), heading));
    }

    private void draw(String name, Optional<PupilsChart> chart) {
        chart.ifPresent(
                each -> notes.addAll(ChartFile.write(each, folder, name, WIDTH, HEIGHT).notes()));
    }

    private static String whole(double number) {
        return String.format(Locale.UK, "%,d", Math.round(number));
    }

    private Heading heading(String title, String sentence) {
        return new Heading(title, sentence, PupilCourses.footnote(plan));
    }
}
