package org.graunt.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.run.SideBySide;
import org.graunt.run.SideBySide.Measure;

/**
 * What a run came to, at a glance: people in the base year, ten years on and in the last year, the
 * homes that they then need beside those there will be, and those of them in work beside the jobs, for
 * the region and its largest areas, member by member.
 */
final class SideBySideTable {
    private static final int AREAS = 5;
    private static final int YEARS_ON = 10;
    private static final int NUMBER_WIDTH = 13;
    private static final String CORNER = "Central path";

    private final PrintWriter out;
    private final Geography geography;
    private final SideBySide table;
    private final List<Integer> years;
    private final List<Measure> more;

    SideBySideTable(PrintWriter out, Geography geography, SideBySide table) {
        this.out = out;
        this.geography = geography;
        this.table = table;
        this.years = table.years().isEmpty() ? List.of() : shown(table.years());
        this.more =
                Stream.of(
                                Measure.DWELLINGS_NEEDED,
                                Measure.DWELLINGS,
                                Measure.RESIDENTS_IN_WORK,
                                Measure.JOBS)
                        .filter(this::isKnown)
                        .toList();
    }

    /** The base year, about ten years on, and the last year. */
    private static List<Integer> shown(List<Integer> all) {
        int wanted = all.getFirst() + YEARS_ON;
        Integer middle =
                all.stream()
                        .min(Comparator.comparingInt(year -> Math.abs(year - wanted)))
                        .orElseThrow();
        return Stream.of(all.getFirst(), middle, all.getLast()).distinct().toList();
    }

    private boolean isKnown(Measure measure) {
        return table.members().stream()
                .anyMatch(
                        member ->
                                table.places().stream()
                                        .anyMatch(
                                                place ->
                                                        !Double.isNaN(
                                                                value(member, measure, place))));
    }

    private double value(String member, Measure measure, Area place) {
        return table.get(member, measure, place, years.getLast());
    }

    /**
     * Prints the table; nothing where no member finished.
     *
     * @param largest whether the largest areas are shown too where there is a region
     */
    void print(boolean largest) {
        if (table.members().isEmpty()) {
            return;
        }
        header();
        Area region = geography.region();
        if (region != null) {
            place(region);
            if (!largest) {
                return;
            }
        }
        largest().forEach(this::place);
        int others = geography.boroughs() - AREAS;
        if (others > 0) {
            out.println("(and %d areas more, in side-by-side.csv)".formatted(others));
        }
    }

    private void header() {
        StringBuilder words = new StringBuilder(padded(CORNER));
        StringBuilder under = new StringBuilder(padded(""));
        for (int year : years) {
            words.append(right("people"));
            under.append(right(String.valueOf(year)));
        }
        for (Measure measure : more) {
            words.append(right(word(measure)));
            under.append(right(String.valueOf(years.getLast())));
        }
        out.println(words);
        out.println(under);
    }

    private static String word(Measure measure) {
        return switch (measure) {
            case DWELLINGS_NEEDED -> "homes needed";
            case DWELLINGS -> "homes there";
            case RESIDENTS_IN_WORK -> "in work";
            default -> measure.column();
        };
    }

    private List<Area> largest() {
        String first = table.members().getFirst();
        Comparator<Area> byPeople =
                Comparator.comparingDouble(
                        area -> table.get(first, Measure.POPULATION, area, years.getFirst()));
        return geography.areas().subList(0, geography.boroughs()).stream()
                .sorted(byPeople.reversed())
                .limit(AREAS)
                .toList();
    }

    private void place(Area place) {
        String name = place.name().equals(place.code()) ? "" : place.name() + " ";
        out.println("%s(%s)".formatted(name, place.code()));
        for (String member : table.members()) {
            List<String> numbers = new ArrayList<>();
            for (int year : years) {
                numbers.add(whole(table.get(member, Measure.POPULATION, place, year)));
            }
            more.forEach(measure -> numbers.add(whole(value(member, measure, place))));
            StringBuilder line = new StringBuilder(padded("  " + member));
            numbers.forEach(number -> line.append(right(number)));
            out.println(line);
        }
    }

    /** A whole number, or a dash where there is none. */
    private static String whole(double number) {
        return Double.isNaN(number) ? "-" : String.format(Locale.UK, "%,d", Math.round(number));
    }

    private String padded(String text) {
        int widest = table.members().stream().mapToInt(String::length).max().orElse(0) + 2;
        int width = Math.max(widest, CORNER.length());
        return text + " ".repeat(width - text.length());
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, NUMBER_WIDTH - text.length())) + text;
    }
}
