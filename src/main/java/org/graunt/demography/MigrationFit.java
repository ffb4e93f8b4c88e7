package org.graunt.demography;

import java.util.Arrays;
import org.graunt.demography.MigrationSchedule.Exponential;
import org.graunt.demography.MigrationSchedule.Shape;
import org.graunt.demography.MigrationSchedule.Wave;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * Finds the migration schedule nearest to a profile.
 *
 * <p>The search runs over free numbers: levels are squares (so they may vanish but not go below 0),
 * speeds and ages lie between bounds on a logistic scale. The surface has several hollows, so it
 * starts from several widths of the labour force wave and keeps the best.
 */
final class MigrationFit {
    private static final Bounds FALL_OF_CHILDHOOD = new Bounds(0.005, 1);
    private static final Bounds LABOUR_AGE = new Bounds(10, 45);
    private static final Bounds RETIREMENT_AGE = new Bounds(50, 90);
    private static final Bounds SPEED = new Bounds(0.01, 3);
    private static final Bounds ELDERLY_GROWTH = new Bounds(0.002, 0.3);
    private static final double[][] LABOUR_SPEEDS = {
        {0.10, 0.40}, {0.05, 0.20}, {0.20, 0.60}, {0.10, 1.00}
    };

    private final AgeGroups groups;
    private final double[] target;
    private final Shape shape;

    private MigrationFit(AgeGroups groups, double[] target, Shape shape) {
        this.groups = groups;
        this.target = target;
        this.shape = shape;
    }

    /** An interval as an unbounded scale. */
    private record Bounds(double low, double high) {

        double inside(double free) {
            return low + (high - low) / (1 + Math.exp(-free));
        }

        double free(double inside) {
            double share = Math.clamp((inside - low) / (high - low), 0.001, 0.999);
            return Math.log(share / (1 - share));
        }
    }

    static Outcome<MigrationSchedule> fit(
            AgeGroups groups, double[] profile, Shape shape, double worstError) {
        if (profile.length != groups.count()) {
            throw new IllegalArgumentException(
                    "%d values given for %d age groups".formatted(profile.length, groups.count()));
        }
        double total = Arrays.stream(profile).sum();
        if (!(total > 0) || Arrays.stream(profile).anyMatch(value -> !(value >= 0))) {
            return Outcome.failed(
                    Note.error(
                            "Migration schedule",
                            "The profile sums to %.3g, and its lowest value is %.3g"
                                    .formatted(total, Arrays.stream(profile).min().orElseThrow()),
                            "No schedule can be fitted; check the profile."));
        }
        double[] shares = Arrays.stream(profile).map(value -> value / total).toArray();
        MigrationFit fit = new MigrationFit(groups, shares, shape);
        MigrationSchedule nearest = fit.nearest();
        double error = fit.error(nearest);
        if (!(error <= worstError)) {
            return Outcome.failed(
                    Note.error(
                            "Migration schedule",
                            "The nearest schedule misses the profile by %.0f %%, more than %.0f %%"
                                    .formatted(100 * error, 100 * worstError),
                            "Keep the raw profile, or try another shape."));
        }
        return Outcome.of(scaled(nearest, total));
    }

    private MigrationSchedule nearest() {
        MigrationSchedule nearest = schedule(start(LABOUR_SPEEDS[0]));
        for (double[] speeds : LABOUR_SPEEDS) {
            double[] found =
                    CurveFit.nearest(free -> schedule(free).profile(groups), target, start(speeds));
            MigrationSchedule candidate = schedule(found);
            if (error(candidate) < error(nearest)) {
                nearest = candidate;
            }
        }
        return nearest;
    }

    private double error(MigrationSchedule schedule) {
        return CurveFit.relativeError(schedule.profile(groups), target);
    }

    /** Free numbers: constant, childhood (2), labour (4), then retirement (4) or elderly (2). */
    private MigrationSchedule schedule(double[] free) {
        Exponential childhood =
                new Exponential(free[1] * free[1], -FALL_OF_CHILDHOOD.inside(free[2]));
        Wave labour = wave(free, 3, LABOUR_AGE);
        Wave retirement = shape == Shape.RETIREMENT ? wave(free, 7, RETIREMENT_AGE) : null;
        Exponential elderly =
                shape == Shape.ELDERLY_RISE
                        ? rising(free[7], ELDERLY_GROWTH.inside(free[8]))
                        : null;
        return new MigrationSchedule(childhood, labour, retirement, elderly, free[0] * free[0]);
    }

    private static Wave wave(double[] free, int from, Bounds ages) {
        return new Wave(
                free[from] * free[from],
                ages.inside(free[from + 1]),
                SPEED.inside(free[from + 2]),
                SPEED.inside(free[from + 3]));
    }

    /** By its value at the open age rather than at birth, where it hardly shows. */
    private Exponential rising(double free, double growth) {
        return new Exponential(free * free * Math.exp(-growth * groups.openAge()), growth);
    }

    private double[] start(double[] labourSpeeds) {
        double least = Arrays.stream(target).min().orElseThrow();
        double peakAge = highest(15, 45);
        double descent = labourSpeeds[0];
        double ascent = labourSpeeds[1];
        double past = Math.log(ascent / descent) / ascent;
        double height = Math.exp(-descent * past - descent / ascent);
        double[] common = {
            Math.sqrt(least + 1e-5),
            Math.sqrt(Math.max(target[0] - least, 1e-4)),
            FALL_OF_CHILDHOOD.free(0.1),
            Math.sqrt(Math.max(at(peakAge) - least, 1e-4) / height),
            LABOUR_AGE.free(peakAge - past),
            SPEED.free(descent),
            SPEED.free(ascent)
        };
        double[] more =
                switch (shape) {
                    case STANDARD -> new double[0];
                    case ELDERLY_RISE ->
                            new double[] {
                                Math.sqrt(Math.max(target[groups.open()] - least, 1e-4)),
                                ELDERLY_GROWTH.free(0.05)
                            };
                    case RETIREMENT -> retirementStart(least);
                };
        double[] start = Arrays.copyOf(common, common.length + more.length);
        System.arraycopy(more, 0, start, common.length, more.length);
        return start;
    }

    private double[] retirementStart(double least) {
        double peakAge = highest(55, 75);
        return new double[] {
            Math.sqrt(Math.max(at(peakAge) - least, 1e-4) * Math.E),
            RETIREMENT_AGE.free(peakAge),
            SPEED.free(0.4),
            SPEED.free(0.4)
        };
    }

    /** The middle of the group with the highest value between two ages. */
    private double highest(int from, int to) {
        int highest = groups.position(from);
        for (int i = highest; i <= groups.position(to); i++) {
            highest = target[i] > target[highest] ? i : highest;
        }
        return groups.lowest(highest) + groups.width() / 2.0;
    }

    private double at(double age) {
        return target[groups.position((int) age)];
    }

    private static MigrationSchedule scaled(MigrationSchedule schedule, double factor) {
        Wave retirement = schedule.retirement();
        Exponential elderly = schedule.elderly();
        return new MigrationSchedule(
                scaled(schedule.childhood(), factor),
                scaled(schedule.labour(), factor),
                retirement == null ? null : scaled(retirement, factor),
                elderly == null ? null : scaled(elderly, factor),
                schedule.constant() * factor);
    }

    private static Wave scaled(Wave wave, double factor) {
        return new Wave(wave.level() * factor, wave.age(), wave.descent(), wave.ascent());
    }

    private static Exponential scaled(Exponential part, double factor) {
        return new Exponential(part.atBirth() * factor, part.growth());
    }
}
