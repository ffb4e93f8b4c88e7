package org.graunt.correction;

import java.util.Arrays;

/**
 * Square matrices as flat arrays, row after row. Every inner loop runs along a row and adds a
 * multiple of another one, which is what processors do several at a time.
 */
final class Dense {
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
        double[] lower = transposed(upperInverse(upper, n), n);
        double[] inverse = new double[n * n];
        for (int k = 0; k < n; k++) {
            for (int i = 0; i <= k; i++) {
                addRow(lower[k * n + i], lower, k * n, inverse, i * n, i + 1);
            }
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
        for (int k = 0; k < n; k++) {
            double pivot = upper[k * n + k];
            if (!(pivot > 0)) {
                throw new ArithmeticException(
                        "Pivot %d of %d is %s: the matrix is not positive definite"
                                .formatted(k, n, pivot));
            }
            double root = Math.sqrt(pivot);
            for (int j = k; j < n; j++) {
                upper[k * n + j] /= root;
            }
            for (int i = k + 1; i < n; i++) {
                double factor = -upper[k * n + i];
                if (factor != 0) {
                    addRow(factor, upper, k * n + i, upper, i * n + i, n - i);
                }
            }
            Arrays.fill(upper, k * n, k * n + k, 0);
        }
        return upper;
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
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                double factor = -upper[i * n + k];
                if (factor != 0) {
                    addRow(factor, inverse, k * n + k, inverse, i * n + k, n - k);
                }
            }
            inverse[i * n + i] = 1;
            double pivot = upper[i * n + i];
            for (int j = i; j < n; j++) {
                inverse[i * n + j] /= pivot;
            }
        }
        return inverse;
    }

    /** The matrix turned about its diagonal. */
    static double[] transposed(double[] matrix, int n) {
        double[] turned = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                turned[j * n + i] = matrix[i * n + j];
            }
        }
        return turned;
    }

    /** The product of two matrices. */
    static double[] product(double[] left, double[] right, int n) {
        double[] product = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                double factor = left[i * n + k];
                if (factor != 0) {
                    addRow(factor, right, k * n, product, i * n, n);
                }
            }
        }
        return product;
    }

    /** Adds {@code turned' * right}, which must be symmetric, to a symmetric matrix. */
    static void addSymmetricProduct(double[] turned, double[] right, double[] into, int n) {
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                double factor = turned[k * n + i];
                if (factor != 0) {
                    addRow(factor, right, k * n, into, i * n, i + 1);
                }
            }
        }
        mirrorLower(into, n);
    }

    /** A symmetric matrix times a vector. */
    static double[] times(double[] matrix, double[] vector) {
        int n = vector.length;
        double[] product = new double[n];
        for (int i = 0; i < n; i++) {
            addRow(vector[i], matrix, i * n, product, 0, n);
        }
        return product;
    }

    private static void mirrorLower(double[] matrix, int n) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                matrix[j * n + i] = matrix[i * n + j];
            }
        }
    }

    private static void addRow(
            double factor, double[] from, int fromAt, double[] into, int intoAt, int count) {
        for (int j = 0; j < count; j++) {
            into[intoAt + j] += factor * from[fromAt + j];
        }
    }
}
