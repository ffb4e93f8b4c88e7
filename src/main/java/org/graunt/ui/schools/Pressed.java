package org.graunt.ui.schools;

import java.util.List;
import java.util.Locale;
import org.graunt.schools.Cell;
import org.graunt.schools.Shortage;
import org.graunt.schools.YearGroups;
import org.graunt.ui.chart.FigureText;
import org.graunt.ui.page.Names;

/** Says where places run out first, and how likely that is. */
final class Pressed {
    private Pressed() {}

    static String sentence(Made made, List<AreaRow> rows) {
        if (rows.isEmpty()) {
            return "No places or no draws are held, so pupils are set against nothing.";
        }
        Shortage worst = rows.getFirst().worst();
        Integer likely = worst.likely();
        if (likely == null) {
            return "Places are more likely than not to suffice until %d. They are tightest in %s of %s: %s in %d."
                    .formatted(
                            made.lastYear(),
                            YearGroups.words(worst.group()),
                            name(worst),
                            FigureText.percent(worst.peak()),
                            worst.peakYear());
        }
        return "Places run out first in %s of %s: with a probability of %s in September %d%s. %s"
                .formatted(
                        YearGroups.words(worst.group()),
                        name(worst),
                        FigureText.percent(at(made, worst, likely)),
                        likely,
                        worst.peakYear() == likely
                                ? ""
                                : ", %s in %d"
                                        .formatted(
                                                FigureText.percent(worst.peak()), worst.peakYear()),
                        many(rows, made.lastYear()));
    }

    private static String many(List<AreaRow> rows, int lastYear) {
        long pressed = rows.stream().filter(AreaRow::runsOut).count();
        return "%s of %s planning %s more likely than not to run short by %d."
                .formatted(
                        Names.count((int) pressed),
                        Names.count(rows.size()).toLowerCase(Locale.UK),
                        rows.size() == 1 ? "area is" : pressed == 1 ? "areas is" : "areas are",
                        lastYear);
    }

    /** What the chart of one year group says. */
    static String ofGroup(Shortage shortage) {
        return "At most %s that pupils exceed places, in %d; on the central path %s %s."
                .formatted(
                        FigureText.percent(shortage.peak()),
                        shortage.peakYear(),
                        FigureText.of(Math.rint(Math.abs(shortage.lacking()))),
                        shortage.lacking() > 0 ? "are lacking" : "are to spare");
    }

    private static double at(Made made, Shortage shortage, int year) {
        return made.cells().stream()
                .filter(cell -> cell.year() == year && cell.group() == shortage.group())
                .filter(cell -> cell.area().equals(shortage.area()))
                .mapToDouble(Cell::above)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static String name(Shortage shortage) {
        return Names.plain(shortage.area().name());
    }
}
