package org.graunt.model.cohort;

import java.util.Arrays;
import org.graunt.model.Component;
import org.graunt.model.Frame;
import org.graunt.model.Year;

/**
 * Scales the boroughs, sex by sex and age by age, until together they are as many as is wanted of
 * the region. Who is more comes in from areas of kind rest, who is fewer leaves for them; where
 * there are none, from and for elsewhere. Everybody is booked as a domestic move, or, where the
 * step knows none, across the border.
 */
public final class RegionControl {
    private final Year year;
    private final Frame frame;
    private final Conventions.Limit limit;
    private final int stride;
    private final int boroughs;
    private final double[] before;
    private final double[] elsewhere;
    private final Absorption absorption;

    /**
     * For one block of draws.
     *
     * @param year as it stands after each step
     * @param limit how many may leave an area of kind rest
     */
    public RegionControl(Year year, Conventions.Limit limit) {
        this.year = year;
        this.frame = year.frame();
        this.limit = limit;
        this.stride = year.stride();
        this.boroughs = frame.geography().boroughs();
        this.before = new double[frame.areas() * stride];
        this.elsewhere = new double[frame.areas() * stride];
        boolean[] scaled = new boolean[frame.areas()];
        Arrays.fill(scaled, 0, boroughs, true);
        this.absorption = new Absorption(year, scaled);
    }

    /**
     * Scales the boroughs.
     *
     * @param wanted persons of all boroughs together, {@code [sex x age][lane]}
     */
    public void scale(double[] wanted) {
        double[] population = year.array(Component.POPULATION);
        StepFlows flows = StepFlows.of(year, limit);
        Arrays.fill(elsewhere, 0);
        for (int cell = 0; cell < frame.cells(); cell++) {
            System.arraycopy(population, year.index(cell, 0), before, 0, before.length);
            absorption.begin();
            for (int lane = 0; lane < stride; lane++) {
                scale(flows, cell, lane, wanted[cell * stride + lane]);
            }
            absorption.absorb(flows, cell, before, elsewhere);
        }
    }

    private void scale(StepFlows flows, int cell, int lane, double wanted) {
        double all = 0;
        for (int area = 0; area < boroughs; area++) {
            all += flows.population()[year.index(cell, area) + lane];
        }
        for (int area = 0; area < boroughs; area++) {
            int index = year.index(cell, area) + lane;
            double people = flows.population()[index];
            // where nobody is there to be scaled, all boroughs take alike
            double scaled = all > 0 ? people * (wanted / all) : wanted / boroughs;
            double come = Math.max(scaled - people, 0);
            double leave = Math.max(people - scaled, 0);
            flows.in()[index] += come;
            flows.out()[index] += leave;
            flows.population()[index] = Math.max(scaled, 0);
            absorption.come()[lane] += come;
            absorption.leave(area)[lane] += leave;
        }
    }

    /** Persons among those who came in that no area gave, {@code [area][lane]}. */
    public double[] elsewhere() {
        return elsewhere;
    }
}
