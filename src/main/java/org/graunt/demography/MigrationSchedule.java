package org.graunt.demography;

import org.graunt.note.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Migration by age as Rogers and Castro (1981) describe it: a decline through childhood, a wave of
 * people of working age, perhaps a wave at retirement, perhaps a rise among the oldest, and a
 * constant.
 *
 * <p>{@code m(x) = a1 exp(-alpha1 x) + a2 exp(-alpha2 (x - mu2) - exp(-lambda2 (x - mu2))) + a3
 * exp(-alpha3 (x - mu3) - exp(-lambda3 (x - mu3))) + a4 exp(alpha4 x) + c}, in the units of the
 * profile it describes.
 *
 * @param childhood the decline from birth
 * @param labour the wave of people of working age
 * @param retirement the wave at retirement; null where there is none
 * @param elderly the rise after retirement; null where there is none
 * @param constant c, the level at every age
 */
public record MigrationSchedule(
        Exponential childhood,
        Wave labour,
        @Nullable Wave retirement,
        @Nullable Exponential elderly,
        double constant) {

    /**
     * The standard of Rogers and Castro (1981, Model Migration Schedules, IIASA RR-81-30): for
     * places that hold no ages of their movers.
     */
    public static MigrationSchedule standard() {
        return new MigrationSchedule(
                new Exponential(0.02, -0.1), new Wave(0.06, 20, 0.1, 0.4), null, null, 0.003);
    }

    /** Which parts a schedule has, and so how many parameters. */
    public enum Shape {
        /** Seven parameters: childhood, working age, constant. */
        STANDARD,
        /** Nine parameters: with a rise among the oldest too. */
        ELDERLY_RISE,
        /** Eleven parameters: with a wave at retirement instead. */
        RETIREMENT
    }

    /**
     * A part that falls or rises by the same share every year of age.
     *
     * @param atBirth its value at age 0
     * @param growth its relative change per year of age; below 0 where it falls
     */
    public record Exponential(double atBirth, double growth) {

        double at(double age) {
            return atBirth * Math.exp(growth * age);
        }
    }

    /**
     * A part that rises and falls once.
     *
     * @param level its height, in the sense of a2 above
     * @param age mu, about where it rises most steeply, in years; the peak comes ln(ascent /
     *     descent) / ascent later
     * @param descent alpha, the relative fall per year of age well past the peak
     * @param ascent lambda, how steeply it rises before the peak
     */
    public record Wave(double level, double age, double descent, double ascent) {

        double at(double exactAge) {
            double past = exactAge - age;
            return level * Math.exp(-descent * past - Math.exp(-ascent * past));
        }
    }

    /** The value at an exact age in years. */
    public double at(double age) {
        double value = constant + childhood.at(age) + labour.at(age);
        if (retirement != null) {
            value += retirement.at(age);
        }
        if (elderly != null) {
            value += elderly.at(age);
        }
        return value;
    }

    /**
     * The values in the middle of age groups; in the open one half a width above its lowest age.
     */
    public double[] profile(AgeGroups groups) {
        double[] profile = new double[groups.count()];
        for (int i = 0; i < profile.length; i++) {
            profile[i] = at(groups.lowest(i) + groups.width() / 2.0);
        }
        return profile;
    }

    /**
     * The schedule of a shape that is nearest to a profile in least squares.
     *
     * @param profile rates or shares by group, not negative, whose values stand for the middles of
     *     the groups
     * @param worstError the largest sum of absolute errors over the sum of the profile to accept;
     *     0.2 suits small areas
     * @return the schedule; or no result, with a note, where no schedule comes near enough
     */
    public static Outcome<MigrationSchedule> fit(
            AgeGroups groups, double[] profile, Shape shape, double worstError) {
        return MigrationFit.fit(groups, profile, shape, worstError);
    }
}
