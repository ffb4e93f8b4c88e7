package org.graunt.run.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * Times a measure in this very process: warm-up until the compiler has done its work, then the
 * median of several repeats, which one disturbed repeat does not move.
 */
public final class Bench {
    private static final double WARM_UP_SECONDS = 1.0;
    private static final int LEAST_WARM_UPS = 3;
    private static final int REPEATS = 9;
    private static final double NANO = 1e-9;

    private final double warmUpSeconds;
    private final int repeats;

    private Bench(double warmUpSeconds, int repeats) {
        this.warmUpSeconds = warmUpSeconds;
        this.repeats = repeats;
    }

    /** One second of warm-up, nine repeats. */
    public static Bench standard() {
        return new Bench(WARM_UP_SECONDS, REPEATS);
    }

    /** A bench of another patience. */
    public static Bench of(double warmUpSeconds, int repeats) {
        if (!(warmUpSeconds >= 0) || repeats < 1) {
            throw new IllegalArgumentException(
                    "A bench needs a warm-up of 0 seconds or more and a repeat, not %s and %d"
                            .formatted(warmUpSeconds, repeats));
        }
        return new Bench(warmUpSeconds, repeats);
    }

    /**
     * What was measured.
     *
     * @param measure its name
     * @param value of the median repeat
     * @param best of the quickest repeat: what the machine can do when nobody else wants it
     * @param unit of the value
     * @param repeats how many repeats there were
     * @param spread the value of the slowest quarter of repeats less that of the fastest
     * @param check what the work came to, so that nothing of it can be left out
     */
    public record Result(
            String measure,
            double value,
            double best,
            String unit,
            int repeats,
            double spread,
            double check) {

        /** One line of JSON. */
        public String json() {
            Map<String, Object> keys = new LinkedHashMap<>();
            keys.put("measure", measure);
            keys.put("value", value);
            keys.put("best", best);
            keys.put("unit", unit);
            keys.put("repeats", repeats);
            keys.put("spread", spread);
            return JsonLine.of(keys);
        }
    }

    /** Takes a measure. */
    public Result take(Measure measure) {
        DoubleSupplier work = measure.prepare();
        double check = warmUp(work);
        double[] seconds = new double[repeats];
        for (int i = 0; i < repeats; i++) {
            long begun = System.nanoTime();
            check += work.getAsDouble();
            seconds[i] = (System.nanoTime() - begun) * NANO;
        }
        Arrays.sort(seconds);
        double slow = measure.value(seconds[3 * (repeats - 1) / 4]);
        double fast = measure.value(seconds[(repeats - 1) / 4]);
        return new Result(
                measure.name(),
                measure.value(seconds[repeats / 2]),
                measure.value(seconds[0]),
                measure.unit(),
                repeats,
                Math.abs(slow - fast),
                check);
    }

    private double warmUp(DoubleSupplier work) {
        long begun = System.nanoTime();
        double check = 0;
        for (int i = 0;
                i < LEAST_WARM_UPS || (System.nanoTime() - begun) * NANO < warmUpSeconds;
                i++) {
            check += work.getAsDouble();
        }
        return check;
    }
}
