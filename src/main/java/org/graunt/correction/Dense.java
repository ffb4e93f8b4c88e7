package org.graunt.correction;

import java.util.Arrays;

/**
 * Square matrices as flat arrays, row after row. Nearly everything is made of one step, {@link
 * Rows}.
 */
final class Dense {
    /** Columns that are turned at once, so that what is written to stays near. */
    private static final int TILE = 8;

    private static final Rows ROWS = Rows.best();

    private Dense() {}

    /**
     * The inverse of a symmetric positive definite matrix, by Cholesky.
     *
     * @param matrix of size n; its upper half is read, nothing is changed
     * @throws ArithmeticException where it is not positive definite
     */
    static double[] inverse(double[] matrix, int n) {
        return inverseOfCholesky(cholesky(matrix, n), n);
    }

    /** The inverse of {@code U'U}. */
    static double[] inverseOfCholesky(double[] upper, int n) {
        double[] turned = upperInverse(upper, n);
        double[] lower = transposed(turned, n);
        double[] inverse = new double[n * n];
        for (int i = 0; i < n; i += Rows.HEIGHT) {
            int height = Math.min(Rows.HEIGHT, n - i);
            // rows are 0 before their diagonal, so all may begin at the first of them
            ROWS.add(turned, i * n, lower, n, i, n, 0, inverse, i * n, height, i + height);
        }
        mirrorLower(inverse, n);
        return inverse;
    }

    /**
     * The upper triangular U of {@code matrix = U'U}; below the diagonal 0.
     *
     * @throws ArithmeticException where there is none
     */
    static double[] cholesky(double[] matrix, int n) {
        double[] upper = matrix.clone();
        double[] factors = new double[Rows.HEIGHT * n];
        for (int first = 0; first < n; first += Rows.HEIGHT) {
            int height = Math.min(Rows.HEIGHT, n - first);
            for (int k = 0; k < first; k++) {
                for (int row = 0; row < height; row++) {
                    factors[row * n + k] = -upper[k * n + first + row];
                }
            }
            ROWS.add(
                    factors,
                    0,
                    upper,
                    n,
                    0,
                    first,
                    first,
                    upper,
                    first * n + first,
                    height,
                    n - first);
            for (int i = first; i < first + height; i++) {
                finish(upper, n, first, i);
            }
        }
        return upper;
    }

    /** A row that lacks only what the rows of its own block, from the first, take from it. */
    private static void finish(double[] upper, int n, int first, int i) {
        for (int k = first; k < i; k++) {
            double factor = -upper[k * n + i];
            for (int j = i; j < n; j++) {
                upper[i * n + j] = Math.fma(factor, upper[k * n + j], upper[i * n + j]);
            }
        }
        double pivot = upper[i * n + i];
        if (!(pivot > 0)) {
            throw new ArithmeticException(
                    "Pivot %d of %d is %s: the matrix is not positive definite"
                            .formatted(i, n, pivot));
        }
        double root = Math.sqrt(pivot);
        for (int j = i; j < n; j++) {
            upper[i * n + j] /= root;
        }
        Arrays.fill(upper, i * n, i * n + i, 0);
    }

    /** The logarithm of the determinant of {@code U'U}. */
    static double logDeterminant(double[] upper, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += 2 * StrictMath.log(upper[i * n + i]);
        }
        return sum;
    }

    /** The inverse of an upper triangular matrix. */
    static double[] upperInverse(double[] upper, int n) {
        double[] inverse = new double[n * n];
        double[] factors = new double[Rows.HEIGHT * n];
        int next = n;
        while (next > 0) {
            int height = Math.min(Rows.HEIGHT, next);
            int first = next - height;
            for (int row = 0; row < height; row++) {
                double pivot = upper[(first + row) * n + first + row];
                for (int k = first + row + 1; k < n; k++) {
                    factors[row * n + k] = -upper[(first + row) * n + k] / pivot;
                }
            }
            // rows are 0 before their diagonal, so all may begin at the first of them
            ROWS.add(
                    factors,
                    0,
                    inverse,
                    n,
                    next,
                    n,
                    next,
                    inverse,
                    first * n + next,
                    height,
                    n - next);
            for (int row = height - 1; row >= 0; row--) {
                int i = first + row;
                for (int k = i + 1; k < next; k++) {
                    for (int j = k; j < n; j++) {
                        inverse[i * n + j] =
                                Math.fma(
                                        factors[row * n + k],
                                        inverse[k * n + j],
                                        inverse[i * n + j]);
                    }
                }
                inverse[i * n + i] = 1 / upper[i * n + i];
            }
            next = first;
        }
        return inverse;
    }

    /** The matrix turned about its diagonal. */
    static double[] transposed(double[] matrix, int n) {
        double[] turned = new double[n * n];
        for (int from = 0; from < n; from += TILE) {
            for (int i = 0; i < n; i++) {
                for (int j = from; j < Math.min(from + TILE, n); j++) {
                    turned[j * n + i] = matrix[i * n + j];
                }
            }
        }
        return turned;
    }

    /** The product of two matrices. */
    static double[] product(double[] left, double[] right, int n) {
        double[] product = new double[n * n];
        for (int i = 0; i < n; i += Rows.HEIGHT) {
            int height = Math.min(Rows.HEIGHT, n - i);
            ROWS.add(left, i * n, right, n, 0, n, 0, product, i * n, height, n);
        }
        return product;
    }

    /** Adds {@code turned' * right}, which must be symmetric, to a symmetric matrix. */
    static void addSymmetricProduct(double[] turned, double[] right, double[] into, int n) {
        double[] straight = transposed(turned, n);
        for (int i = 0; i < n; i += Rows.HEIGHT) {
            int height = Math.min(Rows.HEIGHT, n - i);
            ROWS.add(straight, i * n, right, n, 0, n, 0, into, i * n, height, i + height);
        }
        mirrorLower(into, n);
    }

    /** A matrix times a number. */
    static double[] times(double[] matrix, double factor) {
        return Arrays.stream(matrix).map(each -> factor * each).toArray();
    }

    /** A symmetric matrix times a vector. */
    static double[] times(double[] matrix, double[] vector) {
        int n = vector.length;
        double[] product = new double[n];
        ROWS.add(vector, 0, matrix, n, 0, n, 0, product, 0, 1, n);
        return product;
    }

    private static void mirrorLower(double[] matrix, int n) {
        for (int from = 0; from < n; from += TILE) {
            for (int i = from; i < n; i++) {
                for (int j = from; j < Math.min(from + TILE, i); j++) {
                    matrix[j * n + i] = matrix[i * n + j];
                }
            }
        }
    }
}
