package org.graunt.model.cohort.past;

import org.graunt.model.Frame;
import org.graunt.model.cohort.Conventions;
import org.jspecify.annotations.Nullable;

/**
 * One step of the past: the populations at both ends, its births and, where held, its deaths.
 *
 * <p>Arrays are laid out {@code [sex x age][area]}, births {@code [sex][area]}; persons.
 */
final class PastYear {
    private final Frame frame;
    private final int year;
    private final double[] start;
    private final double[] end;
    private final double[] births;
    private final double @Nullable [] deaths;
    private final double[] agedOn;

    PastYear(
            Frame frame,
            int year,
            double[] start,
            double[] end,
            double[] births,
            double @Nullable [] deaths) {
        this.frame = frame;
        this.year = year;
        this.start = start;
        this.end = end;
        this.births = births;
        this.deaths = deaths;
        this.agedOn = agedOn();
    }

    private double[] agedOn() {
        double[] aged = new double[start.length];
        int areas = frame.areas();
        int ages = frame.ages().count();
        for (int sex = 0; sex < 2; sex++) {
            int from = sex * ages * areas;
            System.arraycopy(births, sex * areas, aged, from, areas);
            System.arraycopy(start, from, aged, from + areas, (ages - 1) * areas);
            for (int area = 0; area < areas; area++) {
                aged[from + (ages - 1) * areas + area] += start[from + (ages - 1) * areas + area];
            }
        }
        return aged;
    }

    /** The year that ends the step. */
    int year() {
        return year;
    }

    double[] start() {
        return start;
    }

    double[] end() {
        return end;
    }

    double[] births() {
        return births;
    }

    /** Deaths by age at the end of the step; null where not held. */
    double @Nullable [] deaths() {
        return deaths;
    }

    /** The population moved up one age, with the births at the youngest. */
    double[] agedOnWithBirths() {
        return agedOn;
    }

    double birthsOf(int area) {
        return births[area] + births[frame.areas() + area];
    }

    /** Women of an age and area who are exposed to bearing children, by the convention. */
    double women(Conventions.Births exposure, int age, int area) {
        int index = age * frame.areas() + area;
        return switch (exposure) {
            case AGED_ON -> age == 0 ? 0 : agedOn[index];
            case START -> start[index];
            case MEAN_START_FINAL, MEAN_ADJUSTED_START_FINAL, MEAN_BEFORE_END_MIGRATION ->
                    (start[index] + end[index]) / 2;
        };
    }

    /** The natural population: those there after births and deaths, by the convention. */
    double[] natural(Conventions conventions, double[] survival) {
        boolean byOldAge = conventions.deaths() == Conventions.Deaths.START;
        boolean openPooled = conventions.openAge() == Conventions.OpenAge.POOLED;
        int areas = frame.areas();
        int ages = frame.ages().count();
        double[] natural = new double[agedOn.length];
        for (int i = 0; i < natural.length; i++) {
            boolean open = i / areas % ages == ages - 1;
            natural[i] =
                    byOldAge && !(open && openPooled)
                            ? Math.max(agedOn[i] - start[i] * (1 - survival[i]), 0)
                            : agedOn[i] * survival[i];
        }
        return natural;
    }
}
