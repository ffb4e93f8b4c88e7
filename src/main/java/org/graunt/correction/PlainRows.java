package org.graunt.correction;

/** Row by row, as it is written down. */
final class PlainRows implements Rows {
    static final PlainRows INSTANCE = new PlainRows();

    private PlainRows() {}

    @Override
    public void add(
            double[] factors,
            int factorsAt,
            double[] matrix,
            int width,
            int from,
            int to,
            int column,
            double[] into,
            int intoAt,
            int height,
            int count) {
        for (int row = 0; row < height; row++) {
            for (int k = from; k < to; k++) {
                double factor = factors[factorsAt + row * width + k];
                int at = k * width + column;
                int target = intoAt + row * width;
                for (int j = 0; j < count; j++) {
                    into[target + j] = Math.fma(factor, matrix[at + j], into[target + j]);
                }
            }
        }
    }
}
