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
    private static final double SUSPICIOUSLY_LOW = 0.6;
    private static final double SUSPICIOUSLY_HIGH = 1.2;

    private final double[] level;
    private final int[] levelYear;
    private final double[] slope;
    private final int lastMove;

    private HouseholdsPerDwelling(int areas, int lastMove) {
        this.level = new double[areas];
        this.levelYear = new int[areas];
        this.slope = new double[areas];
        this.lastMove = lastMove;
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
        AreaYears counted = AreaYears.of(inputs, "households");
        boolean trend = spec.get(HousingSettings.HOUSEHOLDS_PER_DWELLING).equals("trend");
        int window = spec.get(HousingSettings.PER_DWELLING_WINDOW);
        int until = trend ? spec.get(HousingSettings.PER_DWELLING_UNTIL) : 0;
        HouseholdsPerDwelling ratios = new HouseholdsPerDwelling(households.length, base + until);
        for (int area = 0; area < households.length; area++) {
            List<Integer> both = bothHeld(area, base, dwellings, counted);
            ratios.levelYear[area] = both.isEmpty() ? base : both.getLast();
            if (both.isEmpty()) {
                ratios.level[area] = households[area] / stock.at(area);
            } else {
                ratios.level[area] = ratio(area, both.getLast(), dwellings, counted);
                ratios.slope[area] = trend ? slope(area, both, window, dwellings, counted) : 0;
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

    /** Says where a ratio cannot be, or hardly. */
    void check(Inputs inputs, boolean[] led, List<Note> notes) {
        List<String> strange = new ArrayList<>();
        for (int area = 0; area < led.length; area++) {
            if (!led[area]) {
                continue;
            }
            String code = inputs.frame().geography().axis().label(area);
            double now = at(area, inputs.baseYear());
            double later = at(area, lastMove);
            if (!(now > 0) || !(later > 0)) {
                notes.add(
                        Note.error(
                                "households, " + code,
                                "Households per dwelling are %.3f in %d and %.3f in %d, where"
                                                .formatted(now, inputs.baseYear(), later, lastMove)
                                        + " people live",
                                "Look at tables households and dwellings."));
            } else if (isStrange(now) || isStrange(later)) {
                strange.add("%s %.3f".formatted(code, isStrange(now) ? now : later));
            }
        }
        if (!strange.isEmpty()) {
            notes.add(
                    Note.warning(
                            "households",
                            "Households per dwelling are below %.1f or above %.1f in %s"
                                    .formatted(
                                            SUSPICIOUSLY_LOW,
                                            SUSPICIOUSLY_HIGH,
                                            String.join(", ", strange)),
                            "Look at tables households, household-rates and dwellings."));
        }
    }

    private static boolean isStrange(double ratio) {
        return ratio < SUSPICIOUSLY_LOW || ratio > SUSPICIOUSLY_HIGH;
    }
}
