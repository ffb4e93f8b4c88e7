package org.graunt.correction;

/**
 * A Gaussian whose unknowns form a chain of blocks, one a year, each tied to the next alone: its
 * precision is block-tridiagonal. Elimination from the first block to the last and back gives the
 * mean, which is also the minimum of the quadratic, and the covariance of every block, in time that
 * grows with the number of blocks and not with its cube (Rue and Held 2005, ch. 2).
 *
 * <p>With diagonal blocks P, links U and right-hand sides h:
 *
 * <pre>
 * S[t] = P[t] - U[t-1]' S[t-1]^-1 U[t-1]          mean[t] = S[t]^-1 (h[t] - U[t] mean[t+1])
 * C[t] = S[t]^-1 + G C[t+1] G'                    G = S[t]^-1 U[t]
 * </pre>
 */
final class Chain {
    private final int size;
    private final double[][] inverses;
    private final double[][] turned;
    private final SparseRows[] links;
    private final double logDeterminant;

    private Chain(
            int size,
            double[][] inverses,
            double[][] turned,
            SparseRows[] links,
            double logDeterminant) {
        this.size = size;
        this.inverses = inverses;
        this.turned = turned;
        this.links = links;
        this.logDeterminant = logDeterminant;
    }

    /**
     * Eliminates.
     *
     * @param blocks the diagonal blocks P, all of one size; they are overwritten
     * @param links U, from each block to the next: one fewer
     * @throws ArithmeticException where the precision is not positive definite
     */
    static Chain of(int size, double[][] blocks, SparseRows[] links) {
        double[][] inverses = new double[blocks.length][];
        double[][] turned = new double[links.length][];
        double logDeterminant = 0;
        for (int t = 0; t < blocks.length; t++) {
            if (t > 0) {
                turned[t - 1] = links[t - 1].turnedTimesMatrix(inverses[t - 1]);
                links[t - 1].subtractProduct(turned[t - 1], blocks[t]);
            }
            double[] upper = Dense.cholesky(blocks[t], size);
            logDeterminant += Dense.logDeterminant(upper, size);
            inverses[t] = Dense.inverseOfCholesky(upper, size);
        }
        return new Chain(size, inverses, turned, links, logDeterminant);
    }

    /** The logarithm of the determinant of the whole precision. */
    double logDeterminant() {
        return logDeterminant;
    }

    /** The mean for right-hand sides, block by block. */
    double[][] mean(double[][] sides) {
        int last = sides.length - 1;
        double[][] rest = new double[sides.length][];
        double[][] mean = new double[sides.length][];
        for (int t = 0; t <= last; t++) {
            rest[t] = sides[t].clone();
            if (t > 0) {
                double[] carried = links[t - 1].turnedTimes(mean[t - 1]);
                for (int i = 0; i < size; i++) {
                    rest[t][i] -= carried[i];
                }
            }
            mean[t] = Dense.times(inverses[t], rest[t]);
        }
        for (int t = last - 1; t >= 0; t--) {
            double[] carried = links[t].times(mean[t + 1]);
            for (int i = 0; i < size; i++) {
                carried[i] = rest[t][i] - carried[i];
            }
            mean[t] = Dense.times(inverses[t], carried);
        }
        return mean;
    }

    /** The covariance of the last block. */
    double[] lastCovariance() {
        return inverses[inverses.length - 1].clone();
    }

    /** The variances of every unknown, block by block. */
    double[][] variances() {
        double[][] variances = new double[inverses.length][];
        double[] covariance = inverses[inverses.length - 1];
        variances[inverses.length - 1] = diagonal(covariance);
        for (int t = inverses.length - 2; t >= 0; t--) {
            double[] carried = Dense.product(covariance, turned[t], size);
            covariance = inverses[t].clone();
            Dense.addSymmetricProduct(turned[t], carried, covariance, size);
            variances[t] = diagonal(covariance);
        }
        return variances;
    }

    /**
     * How the mean of every block moves with the last one: {@code E[x[t] | x[last] = direction]}
     * less the mean.
     */
    double[][] pathTo(double[] direction) {
        double[][] path = new double[inverses.length][];
        path[inverses.length - 1] = direction;
        for (int t = inverses.length - 2; t >= 0; t--) {
            double[] carried = Dense.times(inverses[t], links[t].times(path[t + 1]));
            for (int i = 0; i < size; i++) {
                carried[i] = -carried[i];
            }
            path[t] = carried;
        }
        return path;
    }

    private double[] diagonal(double[] matrix) {
        double[] diagonal = new double[size];
        for (int i = 0; i < size; i++) {
            diagonal[i] = matrix[i * size + i];
        }
        return diagonal;
    }
}
