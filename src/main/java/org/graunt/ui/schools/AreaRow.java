package org.graunt.ui.schools;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.graunt.schools.PlanningArea;
import org.graunt.schools.Shortage;
import org.jspecify.annotations.Nullable;

/**
 * A planning area with its year groups.
 *
 * @param area the planning area
 * @param worst the year group in which places run out first
 * @param groups all of them, in their order
 */
record AreaRow(PlanningArea area, Shortage worst, List<Shortage> groups) {
    private static final int NEVER = Integer.MAX_VALUE;

    /** First what runs out first, then what is most likely to, then what lacks most. */
    private static final Comparator<Shortage> PRESSURE =
            Comparator.<Shortage>comparingInt(each -> orNever(each.likely()))
                    .thenComparing(Comparator.comparingDouble(Shortage::peak).reversed())
                    .thenComparing(Comparator.comparingDouble(Shortage::lacking).reversed());

    /** Copies the list. */
    AreaRow {
        groups = List.copyOf(groups);
    }

    /** Those under most pressure first. */
    static List<AreaRow> ranked(List<Shortage> shortages) {
        return shortages.stream()
                .map(Shortage::area)
                .distinct()
                .map(area -> of(area, shortages))
                .sorted(Comparator.comparing(AreaRow::worst, PRESSURE))
                .toList();
    }

    private static AreaRow of(PlanningArea area, List<Shortage> shortages) {
        List<Shortage> groups =
                shortages.stream()
                        .filter(each -> each.area().equals(area))
                        .sorted(Comparator.comparingInt(Shortage::group))
                        .toList();
        return new AreaRow(area, groups.stream().min(PRESSURE).orElseThrow(), groups);
    }

    private static int orNever(@Nullable Integer year) {
        return Objects.requireNonNullElse(year, NEVER);
    }

    /** True where places are more likely than not to run out. */
    boolean runsOut() {
        return worst.likely() != null;
    }

    /** The first September in which that is more likely than not; a dash where there is none. */
    String from() {
        return worst.likely() == null ? "\u2013" : worst.likely().toString();
    }
}
