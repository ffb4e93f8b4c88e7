package org.graunt.model.change;

import java.util.List;
import java.util.Map;
import org.graunt.cube.Cube;
import org.graunt.model.Ageing;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Engine;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.Need;
import org.graunt.model.ProjectionModel;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.Year;
import org.graunt.model.YearSink;
import org.graunt.note.Outcome;

/**
 * The last estimate for ever: the yardstick that every model must beat. What ageing alone would
 * have changed is booked to adjustment.
 */
public final class NoChange implements ProjectionModel {

    /** The engine {@code no-change}. */
    public static final Engine ENGINE =
            new Engine(
                    "no-change",
                    "The last estimate for ever: a yardstick.",
                    Map.of(),
                    List.of(),
                    spec -> Outcome.of(new NoChange()));

    private NoChange() {}

    @Override
    public List<Need> needs() {
        return List.of(new Need("population", "the estimate that stays as it is"));
    }

    @Override
    public Outcome<Projector> prepare(Inputs inputs, SharedFits shared) {
        Cube base = inputs.population().slice("year", inputs.baseYear());
        return Outcome.of(new Still(inputs.frame(), base));
    }

    private record Still(Frame frame, Cube base) implements Projector {

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
            double[] aged = new double[population.length];
            Ageing.ageOn(year, population, aged);
            double[] adjustment = year.keep(Component.ADJUSTMENT);
            horizon.years()
                    .forEach(
                            next -> {
                                year.begin(next);
                                for (int i = 0; i < adjustment.length; i++) {
                                    adjustment[i] = population[i] - aged[i];
                                }
                                sink.accept(year);
                            });
        }
    }
}
