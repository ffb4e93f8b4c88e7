package org.graunt.run.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.graunt.demography.AgeBand;
import org.graunt.demography.AgeGroups;
import org.graunt.lanes.Lanes;
import org.graunt.model.Component;
import org.graunt.model.Frame;
import org.graunt.model.Quantity;
import org.graunt.model.Year;

/**
 * The quantities of a year in every area, summed over ages lane by lane while its cells pass by.
 * Each cell is added once: to the shortest run of ages that no band cuts through; bands are sums of
 * such runs.
 */
final class YearSums {
    private static final Lanes LANES = Lanes.BEST;

    private final Frame frame;
    private final List<Quantity> quantities;
    private final int stride;
    private final int group;

    /** The run of each age group, and where runs begin. */
    private final int[] runOf;

    private final List<Integer> starts;

    /** The first run and the last of every quantity that is a band of ages. */
    private final int[] firstRun;

    private final int[] lastRun;

    /** By sex and run or component, {@code [area][lane]}. */
    private final double[][][] runs;

    private final List<Map<Component, double[]>> flows;
    private final double[] band;

    YearSums(List<Quantity> quantities, Year year) {
        this.frame = year.frame();
        this.quantities = quantities;
        this.stride = year.stride();
        this.group = frame.areas() * stride;
        this.starts = starts(quantities, frame.ages());
        this.runOf = new int[frame.ages().count()];
        for (int age = 0, run = 0; age < runOf.length; age++) {
            run = run + 1 < starts.size() && starts.get(run + 1) == age ? run + 1 : run;
            runOf[age] = run;
        }
        this.firstRun = new int[quantities.size()];
        this.lastRun = new int[quantities.size()];
        for (int i = 0; i < firstRun.length; i++) {
            if (quantities.get(i) instanceof Quantity.Persons(AgeBand ages)) {
                firstRun[i] = runOf[ages.firstGroup(frame.ages())];
                lastRun[i] = runOf[ages.endGroup(frame.ages()) - 1];
            }
        }
        this.runs = new double[2][starts.size()][group];
        this.flows = List.of(new EnumMap<>(Component.class), new EnumMap<>(Component.class));
        this.band = new double[stride];
    }

    /** The first age group of every run: where some band begins or has ended. */
    private static List<Integer> starts(List<Quantity> quantities, AgeGroups ages) {
        TreeSet<Integer> starts = new TreeSet<>(List.of(0));
        for (Quantity quantity : quantities) {
            if (quantity instanceof Quantity.Persons(AgeBand band)) {
                starts.add(band.firstGroup(ages));
                starts.add(band.endGroup(ages));
            }
        }
        starts.remove(ages.count());
        return new ArrayList<>(starts);
    }

    /** Forgets the last year. */
    void begin() {
        for (int sex = 0; sex < 2; sex++) {
            Arrays.stream(runs[sex]).forEach(sums -> Arrays.fill(sums, 0));
            flows.get(sex).values().forEach(sums -> Arrays.fill(sums, 0));
        }
    }

    /** Adds a cell of sex and age. */
    void add(Year year, int cell) {
        int sex = cell / frame.ages().count();
        int age = cell % frame.ages().count();
        addTo(runs[sex][runOf[age]], year.array(Component.POPULATION), cell * group);
        for (Component component : Component.values()) {
            if (component == Component.POPULATION || !year.has(component)) {
                continue;
            }
            if (component != Component.BIRTHS || age == 0) {
                addTo(flow(sex, component), year.array(component), year.start(component, cell));
            }
        }
    }

    /** Nobody, where the component is not kept. */
    private double[] flow(int sex, Component component) {
        return flows.get(sex).computeIfAbsent(component, any -> new double[group]);
    }

    /** The lanes of a quantity of a sex in an area, rounded to the nearest float. */
    void round(int sex, int quantity, int area, float[] lanes) {
        int at = area * stride;
        switch (quantities.get(quantity)) {
            case Quantity.Persons any -> round(ofBand(sex, quantity, at), 0, lanes);
            case Quantity.Flow(Component component) -> round(flow(sex, component), at, lanes);
        }
    }

    private double[] ofBand(int sex, int quantity, int at) {
        System.arraycopy(runs[sex][firstRun[quantity]], at, band, 0, stride);
        for (int run = firstRun[quantity] + 1; run <= lastRun[quantity]; run++) {
            addTo(band, runs[sex][run], at);
        }
        return band;
    }

    private static void addTo(double[] sum, double[] from, int index) {
        LANES.add(sum, 0, from, index, sum.length);
    }

    private static void round(double[] sums, int from, float[] lanes) {
        for (int lane = 0; lane < lanes.length; lane++) {
            lanes[lane] = (float) sums[from + lane];
        }
    }
}
