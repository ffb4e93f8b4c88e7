package org.graunt.schools;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.jspecify.annotations.Nullable;

/**
 * The pupils whom homes to come will bring, told beside the forecast and never added to it: who
 * moves into new homes is among the people of every model already, in those led by homes by the
 * homes planned, in the others as far as homes were built in the years that they learn from.
 */
public final class NewHomes {
    private static final int USUAL_YEARS = 5;
    private static final String SELF_CONTAINED = "self-contained";

    private final SchoolTables tables;
    private final Cube trajectory;
    private final @Nullable Cube dwellings;
    private final HomeYield yield;

    private NewHomes(
            SchoolTables tables, Cube trajectory, @Nullable Cube dwellings, HomeYield yield) {
        this.tables = tables;
        this.trajectory = trajectory;
        this.dwellings = dwellings;
        this.yield = yield;
    }

    /**
     * The pupils of a planning area who live in homes finished since the last roll.
     *
     * @param area the planning area
     * @param year the September
     * @param homes of the catchment, each area's by the share who attend here
     * @param pupils of all year groups
     * @param usual the pupils had homes gone on as usual: as many a year as in the five years
     *     before; NaN where the stock of dwellings is not held
     */
    public record Row(PlanningArea area, int year, double homes, double pupils, double usual) {

        /** Pupils beyond the usual, which models that know no homes do not see. */
        public double beyondUsual() {
            return pupils - usual;
        }
    }

    /**
     * Every planning area and September.
     *
     * @param trajectory axes area and year, and bedrooms and kind where it has them
     * @param dwellings the stock by area and year; null where it is not held
     * @param lastYear the last September wanted; homes after the end of the table are not counted
     */
    public static List<Row> of(
            SchoolTables tables,
            Cube trajectory,
            @Nullable Cube dwellings,
            HomeYield yield,
            int lastYear) {
        return new NewHomes(tables, trajectory, dwellings, yield).rows(lastYear);
    }

    private List<Row> rows(int lastYear) {
        List<Row> rows = new ArrayList<>();
        for (PlanningArea area : tables.areas()) {
            double homes = 0;
            double pupils = 0;
            double usual = 0;
            for (int year = tables.lastRoll() + 1; year <= lastYear; year++) {
                for (int home = 0; home < area.shares().size(); home++) {
                    double share = area.shares().get(home);
                    String code = tables.homes().get(home).code();
                    if (share > 0 && held(code)) {
                        homes += share * homes(code, year);
                        pupils += share * pupils(code, year, area.phase());
                        usual += share * usualPupils(code, year, area.phase());
                    }
                }
                rows.add(new Row(area, year, homes, pupils, usual));
            }
        }
        return rows;
    }

    private boolean held(String code) {
        return trajectory.axis("area").has(code);
    }

    private double homes(String code, int year) {
        double sum = 0;
        for (String bedrooms : bedrooms()) {
            sum += built(code, year, bedrooms);
        }
        return sum;
    }

    private double pupils(String code, int year, String phase) {
        double sum = 0;
        for (String bedrooms : bedrooms()) {
            sum += built(code, year, bedrooms) * yield.of(phase, bedrooms);
        }
        return sum;
    }

    /** The usual number of homes, of the sizes of those planned. */
    private double usualPupils(String code, int year, String phase) {
        double homes = homes(code, year);
        double each =
                homes > 0 ? pupils(code, year, phase) / homes : yield.of(phase, HomeYield.ANY);
        return usual(code) * each;
    }

    /** Homes a year in the five years before the last roll, as the stock of dwellings shows. */
    private double usual(String code) {
        if (dwellings == null || !dwellings.axis("area").has(code)) {
            return Double.NaN;
        }
        Cube stock = dwellings.slice("area", code);
        Axis<?> years = stock.axis("year");
        int last = tables.lastRoll();
        if (!years.has(last) || !years.has(last - USUAL_YEARS)) {
            return Double.NaN;
        }
        return (stock.get(last) - stock.get(last - USUAL_YEARS)) / USUAL_YEARS;
    }

    private List<String> bedrooms() {
        return trajectory.hasAxis("bedrooms")
                ? trajectory.axis("bedrooms").labels().stream().map(String::valueOf).toList()
                : List.of(HomeYield.ANY);
    }

    /** Self-contained homes: students' rooms and homes for older people bring no pupils. */
    private double built(String code, int year, String bedrooms) {
        if (!trajectory.axis("year").has(year)) {
            return 0;
        }
        List<Object> labels = new ArrayList<>();
        for (Axis<?> axis : trajectory.axes()) {
            switch (axis.name()) {
                case "area" -> labels.add(code);
                case "year" -> labels.add(year);
                case "bedrooms" -> labels.add(bedrooms);
                default -> {
                    if (!axis.has(SELF_CONTAINED)) {
                        return 0;
                    }
                    labels.add(SELF_CONTAINED);
                }
            }
        }
        double value = trajectory.get(labels.toArray());
        return Double.isNaN(value) ? blank(code, bedrooms) : value;
    }

    /** A blank number means that homes go on as usual: told under the first size alone. */
    private double blank(String code, String bedrooms) {
        double usual = usual(code);
        return bedrooms.equals(bedrooms().getFirst()) && !Double.isNaN(usual) ? usual : 0;
    }

    /** True where the trajectory says nothing of the size of homes. */
    public static boolean lacksBedrooms(Cube trajectory) {
        return !trajectory.hasAxis("bedrooms")
                || IntStream.range(0, trajectory.axis("bedrooms").size())
                        .mapToObj(i -> String.valueOf(trajectory.axis("bedrooms").label(i)))
                        .allMatch(String::isEmpty);
    }
}
