package org.graunt.demography;

import java.util.Arrays;
import java.util.function.Function;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * Smooths age-specific fertility rates by the curve of a family that comes nearest in least
 * squares. Where none comes near, the outcome says so and the raw rates remain the caller's.
 */
public final class FertilityFit {
    private static final int YOUNGEST = 10;
    private static final int OLDEST = 55;

    private final AgeGroups groups;
    private final double[] rates;
    private final double total;

    private FertilityFit(AgeGroups groups, double[] rates, double total) {
        this.groups = groups;
        this.rates = rates;
        this.total = total;
    }

    /** Which curve to fit. */
    public enum Family {
        /** Three parameters: smooth at every age, with a long right tail. */
        HADWIGER("Hadwiger curve"),
        /** Four parameters: begins and ends at an age, more freedom on either side of the peak. */
        SCHMERTMANN("Schmertmann curve");

        private final String words;

        Family(String words) {
            this.words = words;
        }
    }

    /**
     * The curve of a family nearest to the rates.
     *
     * @param rates births per woman per year by group; ages under 10 and from 55 are not looked at
     * @param worstError the largest sum of absolute errors over the sum of the rates to accept; 0.2
     *     suits small areas
     */
    public static Outcome<FertilityCurve> fit(
            Family family, AgeGroups groups, double[] rates, double worstError) {
        if (rates.length != groups.count()) {
            throw new IllegalArgumentException(
                    "%d rates given for %d age groups".formatted(rates.length, groups.count()));
        }
        double[] fertile = fertile(groups, rates);
        double total = groups.width() * Arrays.stream(fertile).sum();
        if (!(total > 0) || Arrays.stream(fertile).anyMatch(rate -> !(rate >= 0))) {
            return Outcome.failed(
                    Note.error(
                            family.words,
                            "Total fertility is %.3g, and the lowest rate %.3g"
                                    .formatted(total, Arrays.stream(fertile).min().orElseThrow()),
                            "No curve can be fitted; check the rates."));
        }
        return new FertilityFit(groups, fertile, total).nearest(family, worstError);
    }

    private static double[] fertile(AgeGroups groups, double[] rates) {
        int first = groups.position(YOUNGEST);
        return Arrays.copyOfRange(rates, first, groups.position(OLDEST - 1) + 1);
    }

    private Outcome<FertilityCurve> nearest(Family family, double worstError) {
        double[] target = Arrays.stream(rates).map(rate -> rate / total).toArray();
        Function<double[], FertilityCurve> curve =
                switch (family) {
                    case HADWIGER -> FertilityFit::hadwiger;
                    case SCHMERTMANN -> FertilityFit::schmertmann;
                };
        double[] start =
                switch (family) {
                    case HADWIGER -> hadwigerStart();
                    case SCHMERTMANN -> schmertmannStart();
                };
        double[] found =
                CurveFit.nearest(
                        parameters -> fertile(groups, curve.apply(parameters).rates(groups)),
                        target,
                        start);
        FertilityCurve fitted = curve.apply(found);
        double error = CurveFit.relativeError(fertile(groups, fitted.rates(groups)), target);
        if (!(error <= worstError)) {
            return Outcome.failed(
                    Note.error(
                            family.words,
                            "The nearest curve misses the rates by %.0f %%, more than the %.0f %% allowed"
                                    .formatted(100 * error, 100 * worstError),
                            "Keep the raw rates, or try another curve."));
        }
        return Outcome.of(scaled(fitted));
    }

    private FertilityCurve scaled(FertilityCurve curve) {
        return switch (curve) {
            case Hadwiger had ->
                    new Hadwiger(had.totalFertility() * total, had.shape(), had.meanAge());
            case Schmertmann spline ->
                    new Schmertmann(
                            spline.peakRate() * total,
                            spline.startAge(),
                            spline.peakAge(),
                            spline.halfAge());
        };
    }

    private static FertilityCurve hadwiger(double[] parameters) {
        return new Hadwiger(
                exp(parameters[0]),
                Math.max(1e-9, exp(parameters[1])),
                10 + share(parameters[2]) * 45);
    }

    private double[] hadwigerStart() {
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < rates.length; i++) {
            double weight = rates[i] * groups.width() / total;
            mean += weight * middle(i);
            squares += weight * middle(i) * middle(i);
        }
        double deviation = Math.sqrt(Math.max(1, squares - mean * mean));
        // The variance of the inverse Gaussian is c^2 / (2 b^2).
        return new double[] {
            0, Math.log(mean / (Math.sqrt(2) * deviation)), unshare((mean - 10) / 45)
        };
    }

    /** The ages in bounds: peak at 14-45, beginning after 10, half within 25 years of the peak. */
    private static FertilityCurve schmertmann(double[] parameters) {
        double peak = 14 + 31 * share(parameters[1]);
        return new Schmertmann(
                exp(parameters[0]),
                peak - (peak - 10) * share(parameters[2]),
                peak,
                peak + 25 * share(parameters[3]));
    }

    private double[] schmertmannStart() {
        int top = 0;
        for (int i = 1; i < rates.length; i++) {
            top = rates[i] > rates[top] ? i : top;
        }
        int begin = 0;
        while (begin < top && rates[begin] < 0.02 * rates[top]) {
            begin++;
        }
        int half = top;
        while (half < rates.length - 1 && rates[half] > 0.5 * rates[top]) {
            half++;
        }
        double peak = Math.clamp(middle(top), 15, 44);
        double ascent = Math.max(2, peak - middle(begin) + 1);
        double descent = Math.max(2, middle(half) - peak);
        return new double[] {
            Math.log(rates[top] / total),
            unshare((peak - 14) / 31),
            unshare(ascent / (peak - 10)),
            unshare(descent / 25)
        };
    }

    private double middle(int position) {
        int first = groups.position(YOUNGEST);
        return groups.lowest(first + position) + groups.width() / 2.0;
    }

    private static double exp(double parameter) {
        return Math.exp(Math.clamp(parameter, -20, 20));
    }

    /** From any number to between 0 and 1, the ends left out. */
    private static double share(double parameter) {
        return 1e-6 + (1 - 2e-6) / (1 + Math.exp(-parameter));
    }

    private static double unshare(double share) {
        double inside = Math.clamp(share, 0.02, 0.98);
        return Math.log(inside / (1 - inside));
    }
}
