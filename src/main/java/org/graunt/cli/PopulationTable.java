package org.graunt.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.graunt.cube.Cube;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.run.MemberResult;
import org.graunt.run.Plan;
import org.graunt.run.Totals;
import org.jspecify.annotations.Nullable;

/**
 * What a run came to, at a glance: persons in the base year, ten years on and in the last year, for
 * the region and its largest areas, member by member.
 */
final class PopulationTable {
    private static final int AREAS = 5;
    private static final int YEARS_ON = 10;
    private static final int NUMBER_WIDTH = 14;

    private final PrintWriter out;
    private final Geography geography;
    private final List<MemberResult> finished;

    PopulationTable(PrintWriter out, Plan plan, List<MemberResult> members) {
        this.out = out;
        this.geography = plan.inputs().frame().geography();
        this.finished = members.stream().filter(member -> member.totals() != null).toList();
    }

    /** Prints the table; nothing where no member finished. */
    void print() {
        if (finished.isEmpty()) {
            return;
        }
        List<Integer> years = years();
        StringBuilder header = new StringBuilder(padded("Persons, central path"));
        years.forEach(year -> header.append(right(String.valueOf(year))));
        out.println(header);
        Area region = geography.region();
        if (region != null) {
            place(region, years, null);
        }
        largest().forEach(area -> place(area, years, area.code()));
        int more = geography.boroughs() - AREAS;
        if (more > 0) {
            out.println("(and %d areas more, in members/ID/components.csv)".formatted(more));
        }
    }

    /** The base year, about ten years on, and the last year. */
    private List<Integer> years() {
        List<Integer> all =
                finished.stream()
                        .flatMap(member -> totals(member).ofRegion().axis("year").labels().stream())
                        .map(Integer.class::cast)
                        .distinct()
                        .sorted()
                        .toList();
        int wanted = all.getFirst() + YEARS_ON;
        Integer middle =
                all.stream()
                        .min(Comparator.comparingInt(year -> Math.abs(year - wanted)))
                        .orElseThrow();
        return Stream.of(all.getFirst(), middle, all.getLast()).distinct().toList();
    }

    private List<Area> largest() {
        Cube byArea = totals(finished.getFirst()).byArea();
        Object base = byArea.axis("year").label(0);
        return geography.areas().subList(0, geography.boroughs()).stream()
                .sorted(
                        Comparator.comparingDouble((Area area) -> byArea.get(area.code(), base))
                                .reversed())
                .limit(AREAS)
                .toList();
    }

    private void place(Area place, List<Integer> years, @Nullable String code) {
        String name = place.name().equals(place.code()) ? "" : place.name() + " ";
        out.println("%s(%s)".formatted(name, place.code()));
        for (MemberResult member : finished) {
            StringBuilder line = new StringBuilder(padded("  " + member.id()));
            for (int year : years) {
                line.append(right(persons(totals(member), code, year)));
            }
            out.println(line);
        }
    }

    /** Persons, or a dash where the member has dropped out before. */
    private static String persons(Totals totals, @Nullable String code, int year) {
        if (!totals.ofRegion().axis("year").has(year)) {
            return "-";
        }
        double persons =
                code == null ? totals.ofRegion().get(year) : totals.byArea().get(code, year);
        return String.format(Locale.UK, "%,d", Math.round(persons));
    }

    private static Totals totals(MemberResult member) {
        return Objects.requireNonNull(member.totals());
    }

    private String padded(String text) {
        int widest = finished.stream().mapToInt(member -> member.id().length()).max().orElse(0) + 2;
        int width = Math.max(widest, "Persons, central path".length());
        return text + " ".repeat(width - text.length());
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, NUMBER_WIDTH - text.length())) + text;
    }
}
