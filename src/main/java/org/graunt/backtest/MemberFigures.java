package org.graunt.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.graunt.demography.AgeBand;
import org.graunt.demography.AgeGroups;
import org.graunt.ensemble.Forecast;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Horizon;
import org.graunt.model.Year;
import org.graunt.model.YearSink;
import org.graunt.model.play.Audience;

/**
 * Listens to one member and keeps of every draw the persons by band of ages and place: all that a
 * backtest needs, and little enough to be held in memory.
 */
final class MemberFigures implements Audience {
    private final String member;
    private final Horizon horizon;
    private final List<AgeBand> bands;
    private final Places places;
    private final Runnable step;
    private final BooleanSupplier cancelled;

    /** Persons {@code [step][band][place][draw]}, draw 0 first. */
    private final double[][][][] persons;

    /**
     * Nothing heard yet.
     *
     * @param draws how many numbered draws there will be
     * @param step told after each year of each block
     * @param cancelled asked before each year of each block
     */
    MemberFigures(
            String member,
            Horizon horizon,
            Outturn outturn,
            int draws,
            Runnable step,
            BooleanSupplier cancelled) {
        this.member = member;
        this.horizon = horizon;
        this.bands = outturn.bands();
        this.places = outturn.places();
        this.step = step;
        this.cancelled = cancelled;
        int steps = (horizon.lastYear() - horizon.baseYear()) / horizon.step() + 1;
        this.persons = new double[steps][bands.size()][places.count()][draws + 1];
    }

    /** The id of the member. */
    String member() {
        return member;
    }

    /** True where the member has figures of a year. */
    boolean reaches(int year) {
        return year >= horizon.baseYear() && year <= horizon.lastYear();
    }

    /** What the member says; a point where no draw differs from its central path. */
    Forecast forecast(int band, int place, int year) {
        double[] draws = persons[step(year)][band][place];
        double central = draws[0];
        boolean point = Arrays.stream(draws).allMatch(draw -> draw == central);
        return point
                ? Forecast.point(member, central)
                : Forecast.of(member, central, Arrays.copyOfRange(draws, 1, draws.length));
    }

    private int step(int year) {
        return (year - horizon.baseYear()) / horizon.step();
    }

    @Override
    public YearSink sink(Draws block) {
        return this::take; // blocks have draws of their own, and so never write the same number
    }

    private void take(Year year) {
        double[][][] sums = persons[step(year.year())];
        for (int band = 0; band < sums.length; band++) {
            for (int place = 0; place < sums[band].length; place++) {
                for (int area = places.from(place); area < places.to(place); area++) {
                    add(year, bands.get(band), area, sums[band][place]);
                }
            }
        }
    }

    private static void add(Year year, AgeBand band, int area, double[] sums) {
        AgeGroups ages = year.frame().ages();
        double[] population = year.array(Component.POPULATION);
        for (int sex = 0; sex < 2; sex++) {
            for (int age = band.firstGroup(ages); age < band.endGroup(ages); age++) {
                int from = year.index(year.frame().cell(sex, age), area);
                for (int lane = 0; lane < year.lanes(); lane++) {
                    sums[year.firstDraw() + lane] += population[from + lane];
                }
            }
        }
    }

    @Override
    public void progressed(long done, long total) {
        step.run();
    }

    @Override
    public boolean cancelled() {
        return cancelled.getAsBoolean();
    }
}
