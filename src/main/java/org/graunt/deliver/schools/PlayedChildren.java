package org.graunt.deliver.schools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.graunt.model.Component;
import org.graunt.model.DrawSet;
import org.graunt.model.Draws;
import org.graunt.model.Horizon;
import org.graunt.model.Projector;
import org.graunt.model.Year;
import org.graunt.model.YearSink;
import org.graunt.model.play.Audience;
import org.graunt.model.play.Play;

/** Listens to a projection and keeps the children of every draw, and nothing else. */
final class PlayedChildren implements Audience {
    private final Map<Integer, Map<ChildCell, double[]>> years = new HashMap<>();
    private final BooleanSupplier cancelled;

    private PlayedChildren(Set<ChildCell> cells, int draws, BooleanSupplier cancelled) {
        this.cancelled = cancelled;
        cells.forEach(
                cell ->
                        years.computeIfAbsent(cell.year(), any -> new HashMap<>())
                                .put(cell, new double[draws + 1]));
    }

    /** Projects a member and returns its children. */
    static Map<ChildCell, double[]> of(
            Projector projector,
            DrawSet draws,
            Horizon horizon,
            Set<ChildCell> cells,
            BooleanSupplier cancelled) {
        PlayedChildren heard = new PlayedChildren(cells, draws.count(), cancelled);
        Play.on(Runtime.getRuntime().availableProcessors())
                .project(projector, draws, horizon, heard);
        Map<ChildCell, double[]> all = new HashMap<>();
        heard.years.values().forEach(all::putAll);
        all.keySet().removeIf(cell -> cell.year() > horizon.lastYear());
        return all;
    }

    @Override
    public YearSink sink(Draws block) {
        return this::take;
    }

    /** Blocks write their own draws and no others, so that several may write at once. */
    private void take(Year year) {
        double[] population = year.array(Component.POPULATION);
        years.getOrDefault(year.year(), Map.of())
                .forEach(
                        (cell, numbers) -> {
                            for (int sex : List.of(0, 1)) {
                                int age = year.frame().ages().position(cell.age());
                                int index = year.index(year.frame().cell(sex, age), cell.area());
                                for (int lane = 0; lane < year.lanes(); lane++) {
                                    numbers[year.firstDraw() + lane] += population[index + lane];
                                }
                            }
                        });
    }

    @Override
    public void progressed(long done, long total) {}

    @Override
    public boolean cancelled() {
        return cancelled.getAsBoolean();
    }
}
