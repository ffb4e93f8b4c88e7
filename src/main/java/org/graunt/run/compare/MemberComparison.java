package org.graunt.run.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;

/** One member as A has it and as B has it, in the areas and years that both have. */
public final class MemberComparison {
    private static final String POPULATION = "population";

    private final String id;
    private final Cube a;
    private final Cube b;
    private final boolean same;
    private final List<String> areas;
    private final List<Integer> years;
    private final List<Place> boroughs;
    private final Place whole;

    private MemberComparison(String id, Results a, Results b) {
        this.id = id;
        this.a = Objects.requireNonNull(a.members().get(id));
        this.b = Objects.requireNonNull(b.members().get(id));
        this.areas = common("area").stream().map(String.class::cast).toList();
        this.years = common("year").stream().map(Integer.class::cast).toList();
        this.same = Arrays.equals(inBoth(this.a), inBoth(this.b));
        this.boroughs =
                areas.stream()
                        .filter(code -> !code.equals(a.region()) && !code.equals(b.region()))
                        .filter(code -> isBorough(code, a) && isBorough(code, b))
                        .map(code -> Place.of(code, a.boroughs().getOrDefault(code, "")))
                        .toList();
        this.whole = whole(a, b);
    }

    /** A member that both have. */
    static MemberComparison of(String id, Results a, Results b) {
        return new MemberComparison(id, a, b);
    }

    private List<?> common(String name) {
        Axis<?> others = b.axis(name);
        return a.axis(name).labels().stream().filter(others::has).toList();
    }

    private double[] inBoth(Cube cube) {
        return cube.select(Axis.of("area", areas)).select(Axis.of("year", years)).toArray();
    }

    /** Where a run does not say which areas are boroughs, all are taken for such. */
    private static boolean isBorough(String code, Results results) {
        return results.boroughs().isEmpty() || results.boroughs().containsKey(code);
    }

    private Place whole(Results first, Results second) {
        String region = first.region();
        if (region != null && region.equals(second.region()) && areas.contains(region)) {
            return Place.of(region, first.regionName());
        }
        return new Place("", "All boroughs in both", boroughs.stream().map(Place::code).toList());
    }

    /**
     * Persons in both.
     *
     * @param a persons in A
     * @param b persons in B
     */
    public record Persons(double a, double b) {

        /** B less A. */
        public double difference() {
            return b - a;
        }

        /** The difference in per cent of A; NaN where A has nobody. */
        public double perCent() {
            return a == 0 ? Double.NaN : 100 * difference() / a;
        }
    }

    /**
     * A difference of populations in parts that add up to it: what each component adds, so that
     * fewer deaths count above 0.
     *
     * @param start what was there before the first year
     */
    public record Parts(
            double start,
            double births,
            double deaths,
            double domestic,
            double international,
            double adjustment) {}

    /** The id of the member. */
    public String id() {
        return id;
    }

    /** True where every figure is the same in the areas and years that both have. */
    public boolean isSame() {
        return same;
    }

    /** The codes of the areas in both, the region among them. */
    public List<String> areas() {
        return areas;
    }

    /** The years in both, ascending. */
    public List<Integer> years() {
        return years;
    }

    /** The region; all boroughs together where the two have no region in common. */
    public Place whole() {
        return whole;
    }

    /** True where there is no place and year that both have. */
    public boolean isEmpty() {
        return years.isEmpty() || whole.areas().isEmpty();
    }

    /** The boroughs whose populations differ most in the last year, the most first. */
    public List<Place> mostDifferent(int most) {
        int last = years.getLast();
        return boroughs.stream()
                .filter(place -> persons(place, last).difference() != 0)
                .sorted(Comparator.comparingDouble((Place place) -> -distance(place, last)))
                .limit(most)
                .toList();
    }

    private double distance(Place place, int year) {
        return Math.abs(persons(place, year).difference());
    }

    /** Persons of a place in a year that both have. */
    public Persons persons(Place place, int year) {
        return new Persons(sum(a, place, POPULATION, year), sum(b, place, POPULATION, year));
    }

    private static double sum(Cube cube, Place place, String column, int year) {
        return place.areas().stream().mapToDouble(area -> cube.get(area, column, year)).sum();
    }

    /** The difference in a column of {@code components.csv}. */
    double difference(Place place, String column, int year) {
        return sum(b, place, column, year) - sum(a, place, column, year);
    }

    /**
     * The difference in what comes in less what goes out: {@code internal}, {@code international}.
     */
    double netDifference(Place place, String kind, int year) {
        return difference(place, kind + "_in", year) - difference(place, kind + "_out", year);
    }

    /** How the difference in the last year came about since the year before the first. */
    public Parts parts(Place place) {
        double births = since(place, "births");
        double deaths = 0 - since(place, "deaths");
        double domestic = since(place, "internal_in") - since(place, "internal_out");
        double international = since(place, "international_in") - since(place, "international_out");
        double adjustment = since(place, "adjustment");
        double all = births + deaths + domestic + international + adjustment;
        double start = persons(place, years.getLast()).difference() - all;
        return new Parts(start, births, deaths, domestic, international, adjustment);
    }

    private double since(Place place, String column) {
        return years.stream().mapToDouble(year -> difference(place, column, year)).sum();
    }
}
