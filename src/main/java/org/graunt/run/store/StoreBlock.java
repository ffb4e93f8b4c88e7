package org.graunt.run.store;

import java.lang.foreign.MemorySegment;
import org.graunt.model.Year;
import org.graunt.model.YearSink;
import org.jspecify.annotations.Nullable;

/** Writes one block of draws into its places of a store; the central path is left out. */
final class StoreBlock implements YearSink {
    private final StoreShape shape;
    private final MemorySegment bytes;
    private @Nullable YearSums sums;

    StoreBlock(StoreShape shape, MemorySegment bytes) {
        this.shape = shape;
        this.bytes = bytes;
    }

    private YearSums sums(Year year) {
        if (sums == null) {
            sums = new YearSums(shape.quantities(), year);
        }
        return sums;
    }

    @Override
    public void look(Year year, int cell) {
        sums(year).add(year, cell);
    }

    @Override
    public void accept(Year year) {
        YearSums whole = sums(year);
        int skipped = year.firstDraw() == 0 ? 1 : 0;
        long place =
                shape.years().indexOf(year.year()) * shape.yearBytes()
                        + (year.firstDraw() + skipped - 1L) * Float.BYTES;
        float[] lanes = new float[year.stride()];
        for (int sex = 0; sex < 2; sex++) {
            for (int area = 0; area < shape.frame().areas(); area++) {
                for (int quantity = 0; quantity < shape.quantities().size(); quantity++) {
                    whole.round(sex, quantity, area, lanes);
                    MemorySegment.copy(
                            lanes,
                            skipped,
                            bytes,
                            StoredPaths.NUMBER,
                            place + shape.cell(area, sex, quantity),
                            year.lanes() - skipped);
                }
            }
        }
        whole.begin();
    }
}
