package org.graunt.source;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Net additional homes of each year to mid-year, from those built and those lost. */
final class Completions {
    private Completions() {}

    static Harvest finish(Harvest harvest) {
        move(harvest, "built", 1);
        move(harvest, "lost", -1);
        return harvest;
    }

    private static void move(Harvest harvest, String measure, int sign) {
        Target homes = harvest.target("homes");
        harvest.store(measure)
                .forEach(
                        (labels, units, mark) -> {
                            String year = String.valueOf(yearOf(LocalDate.parse(labels.get(1))));
                            List<String> place = List.of(labels.get(0), year, labels.get(2), "");
                            if (!Double.isNaN(units)) {
                                harvest.add(homes, place, sign * units, 1, true);
                            }
                        });
    }

    /** The mid-year in which the twelve months end that a day lies in. */
    private static int yearOf(LocalDate day) {
        return day.getMonthValue() > Month.JUNE.getValue() ? day.getYear() + 1 : day.getYear();
    }
}
