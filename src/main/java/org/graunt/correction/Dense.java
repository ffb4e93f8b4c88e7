package org.graunt.correction;

import java.util.Arrays;

/**
 * Square matrices as flat arrays, row after row. Everything is made of one step, a row to which
 * multiples of other rows are added, which is what processors do several at a time.
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
        double[] turned = upperInverse(upper, n);
        double[] lower = transposed(turned, n);
        double[] inverse = new double[n * n];
        for (int i = 0; i < n; i++) {
            Rows.add(turned, i * n, lower, n, i, n, 0, inverse, i * n, i + 1);
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
        double[] factors = new double[n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                factors[k] = -upper[k * n + i];
            }
            Rows.add(factors, 0, upper, n, 0, i, i, upper, i * n + i, n - i);
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
        double[] factors = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double pivot = upper[i * n + i];
            for (int k = i + 1; k < n; k++) {
                factors[k] = -upper[i * n + k] / pivot;
            }
            // rows are 0 before their diagonal, so all may begin at the first of them
            Rows.add(factors, 0, inverse, n, i + 1, n, i + 1, inverse, i * n + i + 1, n - i - 1);
            inverse[i * n + i] = 1 / pivot;
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
            Rows.add(left, i * n, right, n, 0, n, 0, product, i * n, n);
        }
        return product;
    }

    /** Adds {@code turned' * right}, which must be symmetric, to a symmetric matrix. */
    static void addSymmetricProduct(double[] turned, double[] right, double[] into, int n) {
        double[] straight = transposed(turned, n);
        for (int i = 0; i < n; i++) {
            Rows.add(straight, i * n, right, n, 0, n, 0, into, i * n, i + 1);
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
        Rows.add(vector, 0, matrix, n, 0, n, 0, product, 0, n);
        return product;
    }

    private static void mirrorLower(double[] matrix, int n) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                matrix[j * n + i] = matrix[i * n + j];
            }
        }
    }
}
