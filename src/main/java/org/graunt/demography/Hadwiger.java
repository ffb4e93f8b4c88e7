package org.graunt.demography;

/**
 * Hadwiger's (1940) fertility curve, {@code f(x) = (T b / (c sqrt(pi))) (c/x)^(3/2) exp(-b^2 (c/x +
 * x/c - 2))}: an inverse Gaussian density, in the parameters of Chandola, Coleman and Hiorns
 * (1999).
 *
 * @param totalFertility T, births per woman over her life
 * @param shape b; the larger, the narrower the ages of childbearing
 * @param meanAge c, the mean age at childbearing, in years
 */
public record Hadwiger(double totalFertility, double shape, double meanAge)
        implements FertilityCurve {

    /** Checks that the curve is one. */
    public Hadwiger {
        if (!(totalFertility >= 0) || !(shape > 0) || !(meanAge > 0)) {
            throw new IllegalArgumentException(
                    "No Hadwiger curve has total fertility %s, shape %s and mean age %s"
                            .formatted(totalFertility, shape, meanAge));
        }
    }

    @Override
    public double rateAt(double age) {
        if (age <= 0) {
            return 0;
        }
        double ratio = meanAge / age;
        double height = totalFertility * shape / (meanAge * Math.sqrt(Math.PI));
        return height * Math.pow(ratio, 1.5) * Math.exp(-shape * shape * (ratio + 1 / ratio - 2));
    }
}
