package org.graunt.deliver.schools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.graunt.chart.ChartFile;
import org.graunt.chart.Fan;
import org.graunt.chart.Heading;
import org.graunt.chart.PupilsChart;
import org.graunt.chart.Series;
import org.graunt.demography.Area;
import org.graunt.model.InputTable;
import org.graunt.note.Note;
import org.graunt.run.Plan;
import org.graunt.schools.Balance;
import org.graunt.schools.Cell;
import org.graunt.schools.PlanningArea;
import org.graunt.schools.SchoolTables;
import org.graunt.schools.Shortage;
import org.graunt.schools.Spread;
import org.graunt.schools.YearGroups;

/** Draws pupils against places: of the region by phase, and of the most pressed year groups. */
final class SchoolCharts {
    private static final String SYNTHETIC = "SYNTHETIC";
    private static final int WIDTH = 900;
    private static final int HEIGHT = 520;
    private static final int MOST = 6;
    private static final int RETURN_YEARS = 7;

    private final Plan plan;
    private final SchoolResult.OfScenario baseline;
    private final SchoolTables tables;
    private final Path folder;
    private final List<Note> notes = new ArrayList<>();

    private SchoolCharts(Plan plan, SchoolResult result) {
        this.plan = plan;
        this.baseline = result.baseline();
        this.tables = baseline.tables();
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
        Course<Balance> course = new Course<>(balances, Balance::year, Balance::pupils);
        draw(
                phase.replaceAll("[^A-Za-z0-9]+", "-"),
                "Will there be %s places enough in %s?".formatted(phase, where),
                "In %d there are %s places and %s pupils on the central path; %s places stand empty and %s are lacking, year group by year group."
                        .formatted(
                                last.year(),
                                whole(last.places()),
                                whole(last.pupils().central()),
                                whole(last.spare().central()),
                                whole(last.need().central())),
                "Pupils",
                past(year -> sum(phase, year, tables.roll()::at)),
                course,
                past(year -> sum(phase, year, tables::places)),
                Balance::places);
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
        int area = tables.areas().indexOf(shortage.area());
        int group = shortage.group();
        List<Cell> cells =
                baseline.pressure().cells().stream()
                        .filter(cell -> cell.area().equals(shortage.area()))
                        .filter(cell -> cell.group() == group)
                        .toList();
        draw(
                "pressed-" + rank,
                "%s: pupils in %s against places"
                        .formatted(shortage.area().name(), YearGroups.words(group)),
                "Pupils exceed places with a probability of %.0f %% in %d, by %s on the central path."
                        .formatted(
                                100 * shortage.peak(),
                                shortage.peakYear(),
                                whole(shortage.lacking())),
                "Pupils in " + YearGroups.words(group),
                past(year -> tables.roll().at(area, group, year)),
                new Course<>(cells, Cell::year, Cell::pupils),
                past(year -> tables.places(area, group, year)),
                Cell::places);
    }

    /** Figures of Septembers to come. */
    private record Course<T>(
            List<T> figures, Function<T, Integer> year, Function<T, Spread> pupils) {

        /** A course that begins with a number of the last roll. */
        Series from(Series past, ToDoubleFunction<T> of) {
            List<Integer> years = new ArrayList<>(List.of(past.lastYear()));
            List<Double> values = new ArrayList<>(List.of(past.last()));
            for (T figure : figures) {
                years.add(year.apply(figure));
                values.add(of.applyAsDouble(figure));
            }
            return new Series(years, values);
        }

        Series spread(Series past, ToDoubleFunction<Spread> of) {
            return from(past, figure -> of.applyAsDouble(pupils.apply(figure)));
        }

        boolean isKnown() {
            return !figures.isEmpty()
                    && figures.stream().noneMatch(f -> Double.isNaN(pupils.apply(f).p10()));
        }
    }

    private <T> void draw(
            String name,
            String title,
            String sentence,
            String quantity,
            List<Double> roll,
            Course<T> course,
            List<Double> places,
            ToDoubleFunction<T> placesToCome) {
        boolean whole = course.isKnown() && !Double.isNaN(roll.getLast());
        if (!whole || Double.isNaN(places.getLast())) {
            return;
        }
        Series observed = series(roll);
        Fan fan =
                new Fan(
                        "median",
                        course.spread(observed, Spread::p50),
                        List.of(
                                new Fan.Band(
                                        80,
                                        course.spread(observed, Spread::p10),
                                        course.spread(observed, Spread::p90))));
        Series held = series(places);
        List<Integer> years = new ArrayList<>(held.years());
        List<Double> values = new ArrayList<>(held.values());
        Series later = course.from(held, placesToCome);
        years.addAll(later.years().subList(1, later.size()));
        values.addAll(later.values().subList(1, later.size()));
        notes.addAll(
                ChartFile.write(
                                new PupilsChart(
                                        heading(title, sentence),
                                        quantity,
                                        observed,
                                        fan,
                                        new Series(years, values)),
                                folder,
                                name,
                                WIDTH,
                                HEIGHT)
                        .notes());
    }

    /** A number of every September with rolls. */
    private List<Double> past(Function<Integer, Double> number) {
        List<Double> past = new ArrayList<>();
        for (int year = tables.roll().firstYear(); year <= tables.lastRoll(); year++) {
            past.add(number.apply(year));
        }
        return past;
    }

    /** The Septembers that have a number. */
    private Series series(List<Double> past) {
        List<Integer> years = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < past.size(); i++) {
            if (!Double.isNaN(past.get(i))) {
                years.add(tables.roll().firstYear() + i);
                values.add(past.get(i));
            }
        }
        return new Series(years, values);
    }

    private static String whole(double number) {
        return String.format(Locale.UK, "%,d", Math.round(number));
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
}
