package org.graunt.run.bench;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.graunt.model.cohort.Kernel;
import org.graunt.model.cohort.Matrix;

/**
 * The multiregional step by itself: who arrives in 44 areas from 44 areas, for 182 cells of sex and
 * age and 64 draws side by side, on one processor.
 */
final class MultiregionalMeasure implements Measure {
    private static final int AREAS = 44;
    private static final int CELLS = 182;
    private static final int LANES = 64;
    private static final int STEPS = 10;
    private static final double BILLION = 1e9;

    private final Kernel kernel;

    MultiregionalMeasure(Kernel kernel) {
        this.kernel = kernel;
    }

    @Override
    public String name() {
        return "multiregional-step-44-areas-64-draws-" + kernel.name();
    }

    @Override
    public String unit() {
        return "billion multiply-adds per second";
    }

    @Override
    public double value(double seconds) {
        return (double) STEPS * CELLS * AREAS * AREAS * LANES / seconds / BILLION;
    }

    @Override
    public DoubleSupplier prepare() {
        SplittableRandom random = new SplittableRandom(1662);
        double[] rates = random.doubles(CELLS * AREAS * AREAS).toArray();
        double[] movers = random.doubles(CELLS * AREAS * LANES).toArray();
        double[] arrivals = new double[movers.length];
        return () -> {
            for (int step = 0; step < STEPS; step++) {
                for (int cell = 0; cell < CELLS; cell++) {
                    Matrix byDestination =
                            new Matrix(rates, cell * AREAS * AREAS, 1, AREAS, AREAS, AREAS);
                    int at = cell * AREAS * LANES;
                    kernel.multiply(byDestination, movers, at, arrivals, at, LANES, false);
                }
            }
            return arrivals[0] + arrivals[arrivals.length - 1];
        };
    }
}
