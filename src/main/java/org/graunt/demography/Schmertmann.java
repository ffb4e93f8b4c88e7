package org.graunt.demography;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;

/**
 * Schmertmann's quadratic spline (2003, Demographic Research 9(5)): fertility rises from 0 at a
 * first age to its peak, is half the peak at a third age and 0 again at about 50.
 *
 * <p>{@code f(x) = R sum theta_k max(0, x - t_k)^2} with five knots. The first is alpha, the second
 * lies W = min(0.75, 0.25 + 0.025 (P - alpha)) of the way to P, then come P, the middle between P
 * and H, and the middle between H and beta. The last age beta is 50, but at least H + (H - P)/3 and
 * at most H + 3 (H - P). The thetas follow from f(P) = R, f'(P) = 0, f(H) = R/2, f(beta) = 0 and
 * f'(beta) = 0.
 *
 * @param peakRate R, births per woman per year at the peak
 * @param startAge alpha, the exact age at which fertility begins
 * @param peakAge P, the exact age of the peak
 * @param halfAge H, the exact age after the peak at which the rate has fallen to half
 */
public record Schmertmann(double peakRate, double startAge, double peakAge, double halfAge)
        implements FertilityCurve {

    /** Checks that the ages come in order. */
    public Schmertmann {
        boolean ordered = startAge >= 0 && startAge < peakAge && peakAge < halfAge;
        if (!(peakRate >= 0) || !ordered || halfAge > AgeGroups.HIGHEST_OPEN_AGE) {
            throw new IllegalArgumentException(
                    "No fertility curve has peak rate %s, first age %s, peak age %s, half age %s"
                            .formatted(peakRate, startAge, peakAge, halfAge));
        }
    }

    /** The exact age, beta, from which there are no births. */
    public double endAge() {
        double descent = halfAge - peakAge;
        return Math.clamp(50, halfAge + descent / 3, halfAge + 3 * descent);
    }

    private double[] knots() {
        double weight = Math.min(0.75, 0.25 + 0.025 * (peakAge - startAge));
        return new double[] {
            startAge,
            (1 - weight) * startAge + weight * peakAge,
            peakAge,
            (peakAge + halfAge) / 2,
            (halfAge + endAge()) / 2
        };
    }

    private double[] coefficients(double[] knots) {
        double ascent = peakAge - startAge;
        double weight = (knots[1] - startAge) / ascent;
        double first = 1 / (weight * ascent * ascent);
        double second = -first / (1 - weight);
        double end = endAge();
        double[][] falling = new double[3][3];
        for (int k = 0; k < 3; k++) {
            falling[0][k] = square(halfAge - knots[k + 2]);
            falling[1][k] = square(end - knots[k + 2]);
            falling[2][k] = 2 * (end - knots[k + 2]);
        }
        double[] wanted = {
            0.5 - first * square(halfAge - startAge) - second * square(halfAge - knots[1]),
            -first * square(end - startAge) - second * square(end - knots[1]),
            -2 * first * (end - startAge) - 2 * second * (end - knots[1])
        };
        double[] rest =
                new LUDecomposition(new Array2DRowRealMatrix(falling, false))
                        .getSolver()
                        .solve(new ArrayRealVector(wanted, false))
                        .toArray();
        return new double[] {first, second, rest[0], rest[1], rest[2]};
    }

    private static double square(double difference) {
        return difference > 0 ? difference * difference : 0;
    }

    @Override
    public double rateAt(double age) {
        double[] knots = knots();
        return rateAt(age, knots, coefficients(knots));
    }

    private double rateAt(double age, double[] knots, double[] coefficients) {
        if (age <= startAge || age >= endAge()) {
            return 0;
        }
        double sum = 0;
        for (int k = 0; k < knots.length; k++) {
            sum += coefficients[k] * square(age - knots[k]);
        }
        return peakRate * sum;
    }

    @Override
    public double[] rates(AgeGroups groups) {
        double[] knots = knots();
        double[] coefficients = coefficients(knots);
        double[] rates = new double[groups.count()];
        for (int i = 0; i < rates.length; i++) {
            for (int year = 0; year < groups.width(); year++) {
                double age = groups.lowest(i) + year + 0.5;
                rates[i] += rateAt(age, knots, coefficients) / groups.width();
            }
        }
        return rates;
    }

    @Override
    public double totalFertility() {
        double[] knots = knots();
        double[] coefficients = coefficients(knots);
        double sum = 0;
        for (int k = 0; k < knots.length; k++) {
            sum += coefficients[k] * Math.pow(endAge() - knots[k], 3) / 3;
        }
        return peakRate * sum;
    }

    @Override
    public double meanAge() {
        double[] knots = knots();
        double[] coefficients = coefficients(knots);
        double births = 0;
        double years = 0;
        for (int k = 0; k < knots.length; k++) {
            double reach = endAge() - knots[k];
            births += coefficients[k] * Math.pow(reach, 3) / 3;
            years += coefficients[k] * (Math.pow(reach, 4) / 4 + knots[k] * Math.pow(reach, 3) / 3);
        }
        return years / births;
    }
}
