package org.graunt.run.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.model.Ageing;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Frame;
import org.graunt.model.Year;
import org.graunt.model.play.BooksAudit;
import org.graunt.model.play.Play;

/**
 * What it costs to audit the books of one area, 101 ages, 70 years and 1,000 draws, every component
 * kept, on one processor: the part of any projection that is not projection.
 */
final class BooksAuditMeasure implements Measure {
    private static final int DRAWS = 1000;
    private static final int YEARS = 70;
    private static final int BASE_YEAR = 2020;
    private static final int OPEN_AGE = 100;
    private static final double PEOPLE = 1000;

    @Override
    public String name() {
        return "books-audit-1-area-70-years-1000-draws";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public DoubleSupplier prepare() {
        Frame frame =
                new Frame(
                        Geography.of(List.of(Area.borough("A")), null), AgeGroups.single(OPEN_AGE));
        Year year = closedYear(frame);
        return () -> {
            double checked = 0;
            for (int first = 0; first < DRAWS; first += Play.BLOCK) {
                checked += audit(year);
            }
            return checked;
        };
    }

    /** A year that repeats itself: what ageing changes is booked to adjustment. */
    private static Year closedYear(Frame frame) {
        Year year = new Year(frame, Draws.none(0, Play.BLOCK));
        year.begin(BASE_YEAR);
        double[] population = year.array(Component.POPULATION);
        Arrays.fill(population, PEOPLE);
        for (Component component : Component.values()) {
            year.keep(component);
        }
        double[] aged = new double[population.length];
        Ageing.ageOn(year, population, aged);
        double[] adjustment = year.array(Component.ADJUSTMENT);
        for (int i = 0; i < adjustment.length; i++) {
            adjustment[i] = population[i] - aged[i];
        }
        return year;
    }

    private static double audit(Year year) {
        double[] people = {0};
        BooksAudit audit =
                new BooksAudit(passed -> people[0] += passed.array(Component.POPULATION)[0]);
        for (int t = 0; t <= YEARS; t++) {
            audit.accept(year);
        }
        return people[0];
    }
}
