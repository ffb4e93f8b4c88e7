package org.graunt.sample;

import java.util.List;

/**
 * Rolls and places by planning area and year group. Reception places were built up to the peak of
 * 2016 and then kept, so that many stand empty now; secondary places follow the pupils closely.
 */
final class SchoolPlaces {
    private static final int FORM = 30;
    private static final int PEAK = 2016;

    private final List<PlanningArea> areas;
    private final int[][][] roll;
    private final int[][][] places;

    private SchoolPlaces(List<PlanningArea> areas) {
        this.areas = areas;
        this.roll = new int[areas.size()][YearGroups.COUNT][Span.years().size()];
        this.places = new int[areas.size()][YearGroups.COUNT][Span.years().size()];
    }

    static SchoolPlaces of(SchoolMap map, SchoolYears pupils) {
        SchoolPlaces schools = new SchoolPlaces(map.areas());
        for (int a = 0; a < map.areas().size(); a++) {
            schools.fillRoll(map, pupils, a);
            schools.fillPlaces(a);
        }
        return schools;
    }

    /** Pupils on roll. */
    int roll(int area, int group, int year) {
        return roll[area][group][year - Span.FIRST];
    }

    /** Places. */
    int places(int area, int group, int year) {
        return places[area][group][year - Span.FIRST];
    }

    private void fillRoll(SchoolMap map, SchoolYears pupils, int a) {
        PlanningArea area = areas.get(a);
        for (int group = area.firstGroup(); group <= area.lastGroup(); group++) {
            for (int year : Span.years()) {
                double sum = 0;
                for (int p = 0; p < map.boroughs(); p++) {
                    sum += map.share(a, p) * pupils.pupils(p, group, year);
                }
                roll[a][group][year - Span.FIRST] = (int) Math.rint(sum);
            }
        }
    }

    /** Places of the first year group, which then go up the school with their pupils. */
    private void fillPlaces(int a) {
        PlanningArea area = areas.get(a);
        int first = area.firstGroup();
        double spare = area.primary() ? 1.035 : 1.005;
        double built = 0;
        for (int year : Span.years()) {
            if (year <= PEAK || !area.primary()) {
                built = Math.max(built, spare * roll(a, first, year));
            }
            places[a][first][year - Span.FIRST] = wholeForms(built);
        }
        for (int group = first + 1; group <= area.lastGroup(); group++) {
            double kept = group >= YearGroups.SIXTH_FORM ? 0.62 : 1;
            for (int year : Span.years()) {
                int entered = Math.max(Span.FIRST, year - (group - first));
                int theirs = Math.max(places(a, first, entered), largestBefore(a, group, first));
                places[a][group][year - Span.FIRST] = wholeForms(kept * theirs);
            }
        }
    }

    /** The places that year groups older than the records must have had. */
    private int largestBefore(int a, int group, int first) {
        return group < YearGroups.SIXTH_FORM && first == YearGroups.FIRST_SECONDARY
                ? wholeForms(roll(a, group, Span.FIRST))
                : 0;
    }

    private static int wholeForms(double pupils) {
        return FORM * (int) Math.ceil(pupils / FORM);
    }
}
