package org.graunt.deliver.schools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.graunt.chart.Fan;
import org.graunt.chart.Heading;
import org.graunt.chart.PupilsChart;
import org.graunt.chart.Series;
import org.graunt.model.InputTable;
import org.graunt.run.Plan;
import org.graunt.schools.Cell;
import org.graunt.schools.PlanningArea;
import org.graunt.schools.SchoolTables;
import org.graunt.schools.Spread;
import org.graunt.schools.YearGroups;

/** Makes charts of pupils against places, out of rolls of the past and of those to come. */
public final class PupilCourses {
    private static final String SYNTHETIC = "SYNTHETIC";

    private final SchoolTables tables;

    /** Of what is known of schools. */
    public PupilCourses(SchoolTables tables) {
        this.tables = tables;
    }

    /**
     * Figures of Septembers to come.
     *
     * @param figures one for each September
     * @param year which that is
     * @param pupils their fan
     * @param places how many there are
     */
    record Course<T>(
            List<T> figures,
            Function<T, Integer> year,
            Function<T, Spread> pupils,
            ToDoubleFunction<T> places) {

        /** A course that begins with a number of the last roll. */
        private Series from(Series past, ToDoubleFunction<T> of) {
            List<Integer> years = new ArrayList<>(List.of(past.lastYear()));
            List<Double> values = new ArrayList<>(List.of(past.last()));
            for (T figure : figures) {
                years.add(year.apply(figure));
                values.add(of.applyAsDouble(figure));
            }
            return new Series(years, values);
        }

        private Series spread(Series past, ToDoubleFunction<Spread> of) {
            return from(past, figure -> of.applyAsDouble(pupils.apply(figure)));
        }

        private boolean isKnown() {
            return !figures.isEmpty()
                    && figures.stream().noneMatch(f -> Double.isNaN(pupils.apply(f).p10()));
        }
    }

    /** The chart of one year group of a planning area; empty where it has no places or draws. */
    public Optional<PupilsChart> ofGroup(
            List<Cell> cells, PlanningArea planning, int group, Heading heading) {
        int area = tables.areas().indexOf(planning);
        List<Cell> course =
                cells.stream()
                        .filter(cell -> cell.group() == group && cell.area().equals(planning))
                        .toList();
        return chart(
                heading,
                "Pupils in " + YearGroups.words(group),
                past(year -> tables.roll().at(area, group, year)),
                new Course<>(course, Cell::year, Cell::pupils, Cell::places),
                past(year -> tables.places(area, group, year)));
    }

    /** A chart; empty where something of it is not known. */
    <T> Optional<PupilsChart> chart(
            Heading heading,
            String quantity,
            List<Double> roll,
            Course<T> course,
            List<Double> places) {
        boolean whole = course.isKnown() && !Double.isNaN(roll.getLast());
        if (!whole || Double.isNaN(places.getLast())) {
            return Optional.empty();
        }
        Series observed = series(roll);
        Fan.Band band =
                new Fan.Band(
                        80,
                        course.spread(observed, Spread::p10),
                        course.spread(observed, Spread::p90));
        Fan fan = new Fan("median", course.spread(observed, Spread::p50), List.of(band));
        return Optional.of(
                new PupilsChart(heading, quantity, observed, fan, places(series(places), course)));
    }

    private static <T> Series places(Series held, Course<T> course) {
        List<Integer> years = new ArrayList<>(held.years());
        List<Double> values = new ArrayList<>(held.values());
        Series later = course.from(held, course.places());
        years.addAll(later.years().subList(1, later.size()));
        values.addAll(later.values().subList(1, later.size()));
        return new Series(years, values);
    }

    /** A number of every September with rolls. */
    List<Double> past(Function<Integer, Double> number) {
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

    /** What stands under a chart: the project, and whether its figures are made up. */
    public static String footnote(Plan plan) {
        boolean synthetic =
                plan.inputs().tables().values().stream()
                        .map(InputTable::source)
                        .flatMap(source -> source.provenance().stream())
                        .anyMatch(line -> line.contains(SYNTHETIC));
        return plan.project().name() + (synthetic ? ". SYNTHETIC figures, no real ones." : "");
    }
}
