package org.graunt.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graunt.demography.AgeBand;
import org.graunt.model.Component;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Year;

/**
 * Every numbered draw of one member, added up to bands of ages: what a fan is made of.
 *
 * <p>Blocks write their own draws and no others, so that several may write at once. Sums are
 * rounded to the nearest float: by 0.02 persons at most where an area has 300,000.
 */
final class BandTotals {
    private final Frame frame;
    private final List<AgeBand> bands;
    private final List<Integer> years = new ArrayList<>();
    private final int draws;
    private final float[][] totals;

    /**
     * Room for all draws from 1 on.
     *
     * @param draws how many; draw 0 is not among them
     */
    BandTotals(Frame frame, Horizon horizon, int draws) {
        this.frame = frame;
        this.bands = AgeBand.standard(frame.ages());
        this.draws = draws;
        years.add(horizon.baseYear());
        horizon.years().forEach(years::add);
        int rows = Math.multiplyExact(2 * frame.areas() * bands.size(), draws);
        this.totals = new float[years.size()][rows];
    }

    Frame frame() {
        return frame;
    }

    List<AgeBand> bands() {
        return bands;
    }

    /** Every year, the base year first. */
    List<Integer> years() {
        return years;
    }

    int draws() {
        return draws;
    }

    /** Takes a year of one block. */
    void take(Year year) {
        float[] into = totals[years.indexOf(year.year())];
        double[] sums = new double[year.stride()];
        for (int sex = 0; sex < 2; sex++) {
            for (int area = 0; area < frame.areas(); area++) {
                for (int band = 0; band < bands.size(); band++) {
                    addUp(year, sex, area, bands.get(band), sums);
                    write(sums, year, into, row(sex, area, band));
                }
            }
        }
    }

    private void addUp(Year year, int sex, int area, AgeBand band, double[] sums) {
        double[] population = year.array(Component.POPULATION);
        Arrays.fill(sums, 0);
        int end = band.endGroup(frame.ages());
        for (int age = band.firstGroup(frame.ages()); age < end; age++) {
            int index = year.index(frame.cell(sex, age), area);
            for (int lane = 0; lane < sums.length; lane++) {
                sums[lane] += population[index + lane];
            }
        }
    }

    private void write(double[] sums, Year year, float[] into, int row) {
        for (int lane = 0; lane < year.lanes(); lane++) {
            int draw = year.firstDraw() + lane;
            if (draw > 0) {
                into[row + draw - 1] = (float) sums[lane];
            }
        }
    }

    private int row(int sex, int area, int band) {
        return ((sex * frame.areas() + area) * bands.size() + band) * draws;
    }

    /** Adds the draws of one row to what is there: number 1 comes first. */
    void addTo(double[] sums, int yearPosition, int sex, int area, int band) {
        float[] from = totals[yearPosition];
        int row = row(sex, area, band);
        for (int draw = 0; draw < draws; draw++) {
            sums[draw] += from[row + draw];
        }
    }
}
