package org.graunt.model.draws;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.graunt.model.BaseSpread;

/** The people of the base year, drawn: the same draw departs alike in every model and scenario. */
final class DrawnBase {
    private static final String PROCESS = "base-population";

    /** In place of an area, for what all have in common. */
    private static final String ALL = "";

    private final BaseSpread spread;
    private final Streams streams;
    private final Map<String, BaseSpread.OfArea> areas = new TreeMap<>();

    private DrawnBase(BaseSpread spread, Streams streams) {
        this.spread = spread;
        this.streams = streams;
        spread.areas().forEach(area -> areas.put(area.code(), area));
    }

    static DrawnBase of(BaseSpread spread, Streams streams) {
        return new DrawnBase(spread, streams);
    }

    static DrawnBase none(Streams streams) {
        return new DrawnBase(BaseSpread.of(List.of()), streams);
    }

    boolean any() {
        return !areas.isEmpty();
    }

    /** By how many persons some draws depart, {@code [cell][draw]}; draw 0 does not. */
    void departures(String code, int first, int count, double[] into) {
        Arrays.fill(into, 0);
        BaseSpread.OfArea area = areas.get(code);
        if (area == null) {
            return;
        }
        int cells = into.length / count;
        for (int lane = 0; lane < count; lane++) {
            int draw = first + lane;
            if (draw > 0) {
                double[] own = normals(code, draw, cells);
                double[] shared = normals(ALL, draw, spread.commonNumbers());
                double[] departures = new double[cells];
                BaseSpread.add(area, own, shared, departures);
                for (int cell = 0; cell < cells; cell++) {
                    into[cell * count + lane] = departures[cell];
                }
            }
        }
    }

    private double[] normals(String area, int draw, int count) {
        ContinuousSampler sampler = streams.normal(PROCESS, area, draw);
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = sampler.sample();
        }
        return numbers;
    }
}
