package org.graunt.correction;

import org.graunt.model.BaseSpread;

/** From what is unknown of an area's base year to what its draws are made of. */
final class Spreading {
    /**
     * What makes the covariance definite where a cell is known exactly: a thousandth of a person.
     */
    private static final double RIDGE = 1e-6;

    private Spreading() {}

    /**
     * The spread of an area.
     *
     * @param factors what was decided, by cell
     */
    static BaseSpread.OfArea of(String code, AreaResult result, double[] factors) {
        int n = factors.length;
        double[] covariance = result.ownCovariance().clone();
        for (int i = 0; i < n; i++) {
            covariance[i * n + i] += RIDGE;
        }
        double[] lower = Dense.transposed(Dense.cholesky(covariance, n), n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                lower[i * n + j] *= factors[i];
            }
        }
        double[][] common = new double[result.common().length][n];
        for (int d = 0; d < common.length; d++) {
            for (int i = 0; i < n; i++) {
                common[d][i] = factors[i] * result.common()[d][i];
            }
        }
        return BaseSpread.OfArea.of(code, lower, common);
    }
}
