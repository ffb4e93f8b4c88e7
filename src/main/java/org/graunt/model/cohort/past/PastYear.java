package org.graunt.model.cohort.past;

import java.util.function.IntFunction;
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

    /**
     * People exposed to bearing children, by the same convention as the step's; women come first.
     *
     * @param survival by the year that ends a step, for a step whose deaths are not held
     */
    double[] exposedToBirths(Conventions conventions, IntFunction<double[]> survival) {
        return switch (conventions.births()) {
            case AGED_ON -> agedOn;
            case START -> start;
            case MEAN_START_FINAL, MEAN_ADJUSTED_START_FINAL -> mean(start, end);
            case MEAN_BEFORE_END_MIGRATION -> mean(start, natural(conventions, survival));
        };
    }

    private static double[] mean(double[] these, double[] others) {
        double[] mean = new double[these.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (these[i] + others[i]) / 2;
        }
        return mean;
    }

    /** People exposed to the risk of death, by the same convention as the step's. */
    double[] exposedToDeath(Conventions conventions) {
        double[] exposed = agedOn.clone();
        for (int i = 0; i < exposed.length; i++) {
            if (diesByOldAge(conventions, i)) {
                exposed[i] = start[i];
            }
        }
        return exposed;
    }

    private boolean diesByOldAge(Conventions conventions, int index) {
        int ages = frame.ages().count();
        boolean open = index / frame.areas() % ages == ages - 1;
        return conventions.deaths() == Conventions.Deaths.START
                && !(open && conventions.openAge() == Conventions.OpenAge.POOLED);
    }

    /**
     * The natural population: those there after births and deaths, by the deaths held, or else by
     * survival and the convention.
     *
     * @param survival by the year that ends a step
     */
    double[] natural(Conventions conventions, IntFunction<double[]> survival) {
        double[] dead = deaths == null ? dying(conventions, survival.apply(year)) : deaths;
        double[] natural = agedOn.clone();
        for (int i = 0; i < natural.length; i++) {
            natural[i] -= dead[i];
        }
        return natural;
    }

    private double[] dying(Conventions conventions, double[] survival) {
        double[] exposed = exposedToDeath(conventions);
        double[] dying = new double[exposed.length];
        for (int i = 0; i < dying.length; i++) {
            dying[i] = Math.min(exposed[i] * (1 - survival[i]), agedOn[i]);
        }
        return dying;
    }
}
