package org.graunt.model.play;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.demography.Sex;
import org.graunt.model.Ageing;
import org.graunt.model.Component;
import org.graunt.model.DrawSet;
import org.graunt.model.Draws;
import org.graunt.model.Driver;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Projector;
import org.graunt.model.Tallies;
import org.graunt.model.Year;
import org.graunt.model.YearSink;

/**
 * A small model for tests of what surrounds models: everybody ages, a share dies, children are
 * born, people come in proportion to a drawn multiplier; a tally is booked where that is high.
 */
public record ToyProjector(Frame frame, Cube base) implements Projector {

    /** Two boroughs and a rest area, ages 0 to 9 and over. */
    public static ToyProjector small() {
        Area region = new Area("R", "Region", Area.Kind.REGION, null, null);
        Area rest = new Area("Z", "Elsewhere", Area.Kind.REST, null, null);
        Geography geography =
                Geography.of(List.of(rest, Area.borough("B"), Area.borough("A")), region);
        return of(new Frame(geography, AgeGroups.single(9)));
    }

    /** A population that differs from cell to cell. */
    public static ToyProjector of(Frame frame) {
        List<Axis<?>> axes = List.of(frame.geography().axis(), Sex.AXIS, frame.ages().axis());
        return new ToyProjector(
                frame, Cube.generate(axes, at -> 100 + 10 * at[0] + at[1] + 2.5 * at[2]));
    }

    /** Draws whose every multiplier is keyed by driver, area, year and draw. */
    public static DrawSet draws(int count, long seed) {
        return new KeyedDraws(count, seed);
    }

    @Override
    public void project(Draws block, Horizon horizon, YearSink sink) {
        Year year = new Year(frame, block);
        year.begin(horizon.baseYear());
        year.setPopulation(base);
        sink.accept(year);
        horizon.years()
                .forEach(
                        next -> {
                            year.begin(next);
                            step(year, block);
                            sink.accept(year);
                        });
    }

    private void step(Year year, Draws block) {
        double[] population = year.array(Component.POPULATION);
        double[] aged = new double[population.length];
        Ageing.ageOn(year, population, aged);
        addBirths(year, aged);
        double[] factors = new double[year.stride()];
        for (int area = 0; area < frame.areas(); area++) {
            Arrays.fill(factors, 1);
            block.multipliers(
                    Driver.INTERNATIONAL_IN, year.areaCodes().get(area), year.year(), factors);
            for (int cell = 0; cell < frame.cells(); cell++) {
                migrate(year, year.index(cell, area), aged, factors);
            }
            tally(year, area, factors);
        }
    }

    private void addBirths(Year year, double[] aged) {
        double[] births = year.keep(Component.BIRTHS);
        int group = frame.areas() * year.stride();
        for (int sex = 0; sex < 2; sex++) {
            int youngest = year.index(frame.cell(sex, 0), 0);
            for (int i = 0; i < group; i++) {
                births[sex * group + i] = 0.3 * aged[year.index(frame.cell(0, 5), 0) + i];
                aged[youngest + i] += births[sex * group + i];
            }
        }
    }

    private static void migrate(Year year, int index, double[] aged, double[] factors) {
        for (int i = index; i < index + year.stride(); i++) {
            double deaths = 0.02 * aged[i];
            double in = 3 * factors[i - index];
            double out = 0.01 * aged[i];
            year.keep(Component.DEATHS)[i] = deaths;
            year.keep(Component.INTERNATIONAL_IN)[i] = in;
            year.keep(Component.INTERNAL_OUT)[i] = out;
            year.keep(Component.INTERNAL_IN)[i] = out / 2;
            year.array(Component.POPULATION)[i] = aged[i] - deaths + in - out / 2;
        }
    }

    private static void tally(Year year, int area, double[] factors) {
        String code = year.areaCodes().get(area);
        for (int lane = 0; lane < year.lanes(); lane++) {
            if (factors[lane] > 1.4 || (year.firstDraw() + lane == 0 && area == 0)) {
                Tallies.Cell cell =
                        new Tallies.Cell(
                                Tallies.Kind.OUTFLOW_CAPPED,
                                code,
                                year.year(),
                                0,
                                3 + (year.firstDraw() + lane) % 2);
                year.tallies().add(cell, year.firstDraw() + lane, factors[lane]);
            }
        }
    }

    private record KeyedDraws(int count, long seed) implements DrawSet {

        @Override
        public Draws block(int first, int lanes) {
            return new Block(first, lanes, seed);
        }
    }

    private record Block(int first, int count, long seed) implements Draws {

        @Override
        public boolean moves(Driver driver) {
            return true;
        }

        @Override
        public void multipliers(Driver driver, String area, int year, double[] into) {
            for (int lane = 0; lane < count; lane++) {
                int draw = first + lane;
                long key = List.of(driver.name(), area, year, draw).hashCode() + seed;
                into[lane] = draw == 0 ? 1 : 0.5 + new SplittableRandom(key).nextDouble();
            }
        }
    }
}
