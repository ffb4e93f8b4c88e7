package org.graunt.run.bench;

import java.util.List;
import org.graunt.model.cohort.Kernel;
import org.graunt.model.cohort.PlainKernel;

/** Every measure there is: the one place where a new one is made known. */
public final class Measures {
    private static final List<Measure> ALL =
            List.of(
                    MultiregionalMeasure.ofCell(Kernel.best()),
                    MultiregionalMeasure.ofCell(PlainKernel.INSTANCE),
                    MultiregionalMeasure.ofStep(Kernel.best()),
                    MultiregionalMeasure.ofStep(PlainKernel.INSTANCE),
                    new OneAreaMeasure("best"),
                    new OneAreaMeasure("plain"),
                    new BooksAuditMeasure(),
                    new CorrectionMeasure());

    private Measures() {}

    /** All of them, in the order in which they are taken. */
    public static List<Measure> all() {
        return ALL;
    }
}
