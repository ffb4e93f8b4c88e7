package org.graunt.run.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.graunt.demography.AgeBand;
import org.graunt.demography.AgeGroups;
import org.graunt.model.Component;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Quantity;

/**
 * What a store of draws holds, and where: numbers of four bytes laid out {@code
 * [year][area][sex][quantity][draw]}, so that the draws of a cell lie side by side.
 *
 * @param frame areas and ages
 * @param years every year, the base year first
 * @param quantities what is kept of each area, sex and year
 * @param draws how many numbered draws
 */
record StoreShape(Frame frame, List<Integer> years, List<Quantity> quantities, int draws) {
    /** Single ages up to here are kept beside the bands. */
    private static final int LAST_SINGLE_AGE = 19;

    /** Copies the lists. */
    StoreShape {
        years = List.copyOf(years);
        quantities = List.copyOf(quantities);
    }

    /**
     * The shape of a member's store.
     *
     * @param everyAge true where every single age is kept, false where those up to 19 are
     */
    static StoreShape of(Frame frame, Horizon horizon, int draws, boolean everyAge) {
        List<Integer> years = new ArrayList<>(List.of(horizon.baseYear()));
        horizon.years().forEach(years::add);
        return new StoreShape(frame, years, quantities(frame.ages(), everyAge), draws);
    }

    /** The same years and draws of all ages together, and of nothing else. */
    StoreShape totals() {
        AgeBand everybody = AgeBand.standard(frame.ages()).getFirst();
        return new StoreShape(frame, years, List.of(new Quantity.Persons(everybody)), draws);
    }

    /** Every shape that a store may have. */
    static List<StoreShape> all(Frame frame, Horizon horizon, int draws) {
        StoreShape bands = of(frame, horizon, draws, false);
        return List.of(bands, of(frame, horizon, draws, true), bands.totals());
    }

    private static List<Quantity> quantities(AgeGroups ages, boolean everyAge) {
        List<Quantity> kept = new ArrayList<>();
        AgeBand.standard(ages).forEach(band -> kept.add(new Quantity.Persons(band)));
        int last = everyAge ? ages.openAge() : Math.min(LAST_SINGLE_AGE, ages.openAge() - 1);
        IntStream.rangeClosed(0, ages.position(last))
                .mapToObj(group -> AgeBand.ofGroup(ages, group))
                .map(Quantity.Persons::new)
                .filter(group -> !kept.contains(group))
                .forEach(kept::add);
        for (Component component : Component.values()) {
            if (component != Component.POPULATION) {
                kept.add(new Quantity.Flow(component));
            }
        }
        return kept;
    }

    /** Bytes of one year. */
    long yearBytes() {
        return (long) frame.areas() * 2 * quantities.size() * draws * Float.BYTES;
    }

    /** Bytes of everything. */
    long bytes() {
        return years.size() * yearBytes();
    }

    /** Where the first draw of a cell begins within its year, in bytes. */
    long cell(int area, int sex, int quantity) {
        return (((long) area * 2 + sex) * quantities.size() + quantity) * draws * Float.BYTES;
    }
}
