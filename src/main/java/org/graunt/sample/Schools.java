package org.graunt.sample;

import java.util.ArrayList;
import java.util.List;

/** The schools of 2023, whose places and pupils add up to those of their planning area. */
final class Schools {
    private static final double PRIMARY_PLACES = 410;
    private static final double SECONDARY_PLACES = 1120;

    private Schools() {}

    /**
     * A school.
     *
     * @param code its invented code
     * @param area the position of its planning area
     * @param places in all year groups
     * @param roll in all year groups
     */
    record School(String code, int area, int places, int roll) {}

    /** Divides the places and pupils of every planning area. */
    static List<School> of(long seed, SchoolMap map, SchoolPlaces numbers) {
        List<School> schools = new ArrayList<>();
        for (int a = 0; a < map.areas().size(); a++) {
            PlanningArea area = map.areas().get(a);
            int places = 0;
            int roll = 0;
            for (int group = area.firstGroup(); group <= area.lastGroup(); group++) {
                places += numbers.places(a, group, Span.LAST);
                roll += numbers.roll(a, group, Span.LAST);
            }
            double usual = area.primary() ? PRIMARY_PLACES : SECONDARY_PLACES;
            int count = Math.max(1, (int) Math.rint(places / usual));
            divide(seed, area, a, places, roll, count, schools);
        }
        return schools;
    }

    private static void divide(
            long seed,
            PlanningArea area,
            int a,
            int places,
            int roll,
            int count,
            List<School> schools) {
        double[] sizes = new double[count];
        double[] pupils = new double[count];
        for (int i = 0; i < count; i++) {
            Dice dice = Dice.of(seed, "school", a, i);
            sizes[i] = dice.factor(0.25);
            pupils[i] = sizes[i] * dice.factor(0.06);
        }
        int[] placesOf = Shares.whole(places, sizes);
        int[] rollOf = Shares.whole(roll, pupils);
        for (int i = 0; i < count; i++) {
            String code = "%s-%02d".formatted(area.code(), i + 1);
            schools.add(new School(code, a, placesOf[i], rollOf[i]));
        }
    }
}
