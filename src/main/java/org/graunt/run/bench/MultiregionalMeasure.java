package org.graunt.run.bench;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.graunt.model.cohort.Kernel;
import org.graunt.model.cohort.Panels;

/**
 * The multiregional step by itself: who arrives in 44 areas from 44 areas, for 182 cells of sex and
 * age and 64 draws side by side, on one processor.
 *
 * <p>Over all cells it streams rates and arrivals through the caches, as a projection does, and the
 * memory of the machine has its say; over one cell again and again it shows the arithmetic alone.
 */
final class MultiregionalMeasure implements Measure {
    private static final int AREAS = 44;
    private static final int CELLS = 182;
    private static final int LANES = 64;
    private static final int STEPS = 10;
    private static final double BILLION = 1e9;

    private final Kernel kernel;
    private final boolean oneCell;

    private MultiregionalMeasure(Kernel kernel, boolean oneCell) {
        this.kernel = kernel;
        this.oneCell = oneCell;
    }

    /** All cells of a step, one after the other. */
    static MultiregionalMeasure ofStep(Kernel kernel) {
        return new MultiregionalMeasure(kernel, false);
    }

    /** As much arithmetic, on one cell that stays in the caches. */
    static MultiregionalMeasure ofCell(Kernel kernel) {
        return new MultiregionalMeasure(kernel, true);
    }

    @Override
    public String name() {
        String what = oneCell ? "multiregional-cell" : "multiregional-step";
        return what + "-44-areas-64-draws-" + kernel.name();
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
        Panels rates = Panels.of(CELLS, AREAS, AREAS, (cell, row, column) -> random.nextDouble());
        double[] movers = random.doubles(AREAS * LANES).toArray();
        double[] arrivals = new double[CELLS * AREAS * LANES];
        double[] scratch = new double[Kernel.scratch(AREAS)];
        return () -> {
            for (int step = 0; step < STEPS; step++) {
                for (int each = 0; each < CELLS; each++) {
                    int cell = oneCell ? 0 : each;
                    Kernel.Operand from = Kernel.Operand.of(movers, 0);
                    Kernel.Operand into = Kernel.Operand.of(arrivals, cell * AREAS * LANES);
                    kernel.multiply(rates, cell, 0, AREAS, from, into, LANES, scratch);
                }
            }
            return arrivals[0] + arrivals[arrivals.length - 1];
        };
    }
}
