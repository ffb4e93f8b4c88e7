package org.graunt.model.cohort.past;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.graunt.model.Frame;
import org.graunt.model.cohort.DomesticRates;
import org.graunt.model.cohort.Flows;
import org.graunt.model.cohort.RatesPath;
import org.graunt.model.cohort.StepRates;
import org.jspecify.annotations.Nullable;

/** The rates of a trend: fertility and mortality on their paths, migration as in its window. */
final class TrendPath implements RatesPath {
    private final Frame frame;
    private final FertilityPath fertility;
    private final IntFunction<double[]> survival;
    private final double malesPerFemale;
    private final Moves now;
    private final @Nullable Later later;
    private final Map<Integer, StepRates> years = new ConcurrentHashMap<>();

    /**
     * Migration as a window has it.
     *
     * @param international across the border, or net migration of unknown origin
     * @param internal to and from other areas, where not held by origin and destination
     * @param domestic by origin and destination, where so held
     */
    record Moves(Flows international, Flows internal, @Nullable DomesticRates domestic) {

        /** Partway to another window's, 0 being these and 1 the others. */
        Moves towards(Moves others, double way) {
            DomesticRates both =
                    domestic == null || others.domestic == null
                            ? domestic
                            : domestic.towards(others.domestic, way);
            return new Moves(
                    international.towards(others.international, way),
                    internal.towards(others.internal, way),
                    both);
        }
    }

    /**
     * A second window that holds in the long run.
     *
     * @param moves its migration
     * @param baseYear the year from which rates begin to move towards it
     * @param from the first year that is its alone
     * @param stepped whether nothing moves before that year
     */
    record Later(Moves moves, int baseYear, int from, boolean stepped) {
        double way(int year) {
            if (year >= from) {
                return 1;
            }
            return stepped ? 0 : (year - baseYear) / (double) (from - baseYear);
        }
    }

    TrendPath(
            Frame frame,
            FertilityPath fertility,
            IntFunction<double[]> survival,
            double malesPerFemale,
            Moves now,
            @Nullable Later later) {
        this.frame = frame;
        this.fertility = fertility;
        this.survival = survival;
        this.malesPerFemale = malesPerFemale;
        this.now = now;
        this.later = later;
    }

    @Override
    public StepRates at(int year) {
        return years.computeIfAbsent(year, this::make);
    }

    private StepRates make(int year) {
        Moves moves = later == null ? now : now.towards(later.moves(), later.way(year));
        double[] ratio = new double[frame.areas()];
        Arrays.fill(ratio, malesPerFemale);
        return new StepRates(
                frame,
                fertility.at(year),
                survival.apply(year),
                ratio,
                moves.international(),
                moves.internal(),
                moves.domestic());
    }
}
