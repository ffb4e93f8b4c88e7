package org.graunt.model.housing;

import java.util.ArrayList;
import java.util.List;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.note.Note;

/**
 * How many households a dwelling holds by area: empty homes and second homes make it less than 1,
 * sharing more. It stays as it is, or goes on with the line of its past for some years.
 */
final class HouseholdsPerDwelling {
    private static final String TABLE = "households";
    private static final double SUSPICIOUSLY_LOW = 0.6;
    private static final double SUSPICIOUSLY_HIGH = 1.2;

    private final double[] level;
    private final int[] levelYear;
    private final double[] slope;
    private final int lastMove;
    private final boolean[] counted;
    private final boolean[] onLine;

    private HouseholdsPerDwelling(int areas, int lastMove) {
        this.level = new double[areas];
        this.levelYear = new int[areas];
        this.slope = new double[areas];
        this.lastMove = lastMove;
        this.counted = new boolean[areas];
        this.onLine = new boolean[areas];
    }

    /**
     * The ratios of a project.
     *
     * @param stock dwellings at the base year
     * @param households that the household rates make of the base population, by area, for areas of
     *     which no households are held
     */
    static HouseholdsPerDwelling of(
            Inputs inputs,
            ModelSpec spec,
            AreaYears dwellings,
            DwellingStock stock,
            double[] households) {
        int base = inputs.baseYear();
        AreaYears held = AreaYears.of(inputs, "households");
        boolean trend = spec.get(HousingSettings.HOUSEHOLDS_PER_DWELLING).equals("trend");
        int window = spec.get(HousingSettings.PER_DWELLING_WINDOW);
        int until = trend ? spec.get(HousingSettings.PER_DWELLING_UNTIL) : 0;
        HouseholdsPerDwelling ratios = new HouseholdsPerDwelling(households.length, base + until);
        for (int area = 0; area < households.length; area++) {
            List<Integer> both = bothHeld(area, base, dwellings, held);
            ratios.counted[area] = !both.isEmpty();
            ratios.onLine[area] = !trend || both.size() > 1;
            ratios.levelYear[area] = both.isEmpty() ? base : both.getLast();
            if (both.isEmpty()) {
                ratios.level[area] = households[area] / stock.at(area);
            } else {
                ratios.level[area] = ratio(area, both.getLast(), dwellings, held);
                ratios.slope[area] = trend ? slope(area, both, window, dwellings, held) : 0;
            }
        }
        return ratios;
    }

    private static List<Integer> bothHeld(
            int area, int base, AreaYears dwellings, AreaYears counted) {
        return counted.held(area, Integer.MIN_VALUE, base).stream()
                .filter(year -> dwellings.at(area, year) > 0)
                .toList();
    }

    private static double ratio(int area, int year, AreaYears dwellings, AreaYears counted) {
        return counted.at(area, year) / dwellings.at(area, year);
    }

    /** The slope of the regression line through the last years; 0 through a single one. */
    private static double slope(
            int area, List<Integer> held, int window, AreaYears dwellings, AreaYears counted) {
        List<Integer> years = held.stream().filter(year -> year > held.getLast() - window).toList();
        double meanYear = years.stream().mapToInt(Integer::intValue).average().orElse(0);
        double mean =
                years.stream()
                        .mapToDouble(year -> ratio(area, year, dwellings, counted))
                        .average()
                        .orElse(0);
        double above = 0;
        double below = 0;
        for (int year : years) {
            above += (year - meanYear) * (ratio(area, year, dwellings, counted) - mean);
            below += (year - meanYear) * (year - meanYear);
        }
        return below > 0 ? above / below : 0;
    }

    /** Households in a dwelling; never below 0, whatever the line. */
    double at(int area, int year) {
        int moved = Math.min(year, lastMove) - levelYear[area];
        return Math.max(level[area] + slope[area] * Math.max(moved, 0), 0);
    }

    /** Says where a ratio cannot be, or hardly, and where it is not one that was counted. */
    void check(Inputs inputs, boolean[] led, List<Note> notes) {
        List<String> strange = new ArrayList<>();
        List<String> reckoned = new ArrayList<>();
        List<String> still = new ArrayList<>();
        for (int area = 0; area < led.length; area++) {
            if (led[area]) {
                String code = inputs.frame().geography().axis().label(area);
                check(area, code, inputs.baseYear(), strange, notes);
                reckoned.addAll(counted[area] ? List.of() : List.of(code));
                still.addAll(onLine[area] ? List.of() : List.of(code));
            }
        }
        if (!strange.isEmpty()) {
            notes.add(
                    Note.warning(
                            TABLE,
                            "Households per dwelling are below %.1f or above %.1f in %s"
                                    .formatted(
                                            SUSPICIOUSLY_LOW,
                                            SUSPICIOUSLY_HIGH,
                                            Listed.words(strange)),
                            "Look at tables households, household-rates and dwellings."));
        }
        remark(
                reckoned,
                "Households per dwelling are reckoned by the household rates, for want of a count,",
                notes);
        remark(
                still,
                "Households per dwelling are held, for want of two years that make a line,",
                notes);
    }

    private static void remark(List<String> areas, String what, List<Note> notes) {
        if (!areas.isEmpty()) {
            notes.add(
                    Note.info(
                            TABLE,
                            "%s in %s".formatted(what, Listed.words(areas)),
                            "Give households and dwellings of the same years."));
        }
    }

    private void check(
            int area, String code, int baseYear, List<String> strange, List<Note> notes) {
        double now = at(area, baseYear);
        double later = at(area, lastMove);
        if (!(now > 0) || !(later > 0)) {
            notes.add(
                    Note.error(
                            TABLE + ", " + code,
                            "Households per dwelling are %.3f in %d and %.3f in %d, where people"
                                            .formatted(now, baseYear, later, lastMove)
                                    + " live",
                            "Look at tables households and dwellings."));
        } else if (isStrange(now) || isStrange(later)) {
            strange.add("%s %.3f".formatted(code, isStrange(now) ? now : later));
        }
    }

    private static boolean isStrange(double ratio) {
        return ratio < SUSPICIOUSLY_LOW || ratio > SUSPICIOUSLY_HIGH;
    }
}
