package org.graunt.model.published;

import java.util.Map;
import java.util.TreeMap;
import org.graunt.cube.Cube;
import org.graunt.model.Ageing;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Projector;
import org.graunt.model.Tallies;
import org.graunt.model.Year;
import org.graunt.model.YearSink;

/** Plays back published populations, the same in every draw. */
final class PublishedProjector implements Projector {
    private final Frame frame;
    private final Cube base;
    private final TreeMap<Integer, double[]> path;

    /**
     * Populations to play back.
     *
     * @param path by year, laid out {@code [sex x age][area]}
     */
    PublishedProjector(Frame frame, Cube base, Map<Integer, double[]> path) {
        this.frame = frame;
        this.base = base;
        this.path = new TreeMap<>(path);
    }

    @Override
    public Frame frame() {
        return frame;
    }

    @Override
    public int lastYear() {
        return path.lastKey();
    }

    @Override
    public boolean isPoint() {
        return true;
    }

    @Override
    public void project(Draws block, Horizon horizon, YearSink sink) {
        Year year = new Year(frame, block);
        year.begin(horizon.baseYear());
        year.setPopulation(base);
        sink.accept(year);
        double[] population = year.array(Component.POPULATION);
        double[] adjustment = year.keep(Component.ADJUSTMENT);
        double[] aged = new double[population.length];
        horizon.years()
                .forEach(
                        next -> {
                            Ageing.ageOn(year, population, aged);
                            year.begin(next);
                            playBack(year, population);
                            for (int i = 0; i < adjustment.length; i++) {
                                adjustment[i] = population[i] - aged[i];
                            }
                            sink.accept(year);
                        });
    }

    private void playBack(Year year, double[] population) {
        double[] figures = path.get(year.year());
        if (figures == null) {
            throw new IllegalArgumentException(
                    "Nothing is published for %d; the last year is %d"
                            .formatted(year.year(), lastYear()));
        }
        for (int i = 0; i < population.length; i++) {
            double persons = figures[i / year.stride()];
            population[i] = Math.max(persons, 0);
            if (persons < 0) { // rebasing by difference may leave fewer than nobody
                year.tallies().add(Tallies.Kind.FLOORED, year, i, -persons);
            }
        }
    }
}
