package org.graunt.run.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Year;
import org.graunt.model.YearSink;
import org.graunt.model.play.Audience;

/** Listens to a projection and keeps of every draw what a question asks for, and no more. */
final class Listener implements Audience {
    private final Question question;
    private final Map<Cell, double[]> persons = new HashMap<>();
    private final Runnable step;
    private final BooleanSupplier cancelled;

    Listener(Request request, int draws, Runnable step, BooleanSupplier cancelled) {
        this.question = request.question();
        this.step = step;
        this.cancelled = cancelled;
        request.cells().forEach(cell -> persons.put(cell, new double[draws + 1]));
    }

    /** What was heard, up to the last year of the projection. */
    Map<Cell, double[]> until(int lastYear) {
        Map<Cell, double[]> heard = new HashMap<>(persons);
        heard.keySet().removeIf(cell -> cell.year() > lastYear);
        return heard;
    }

    @Override
    public YearSink sink(Draws block) {
        return this::take;
    }

    /** Blocks write their own draws and no others, so that several may write at once. */
    private void take(Year year) {
        persons.forEach(
                (cell, sums) -> {
                    if (cell.year() == year.year()) {
                        add(year, cell, sums);
                    }
                });
    }

    private void add(Year year, Cell cell, double[] sums) {
        double[] population = year.array(Component.POPULATION);
        int end = cell.ages().endGroup(year.frame().ages());
        for (int area : question.place().positions()) {
            for (int sex : positions(question.sexes())) {
                for (int age = cell.ages().firstGroup(year.frame().ages()); age < end; age++) {
                    int index = year.index(year.frame().cell(sex, age), area);
                    for (int lane = 0; lane < year.lanes(); lane++) {
                        sums[year.firstDraw() + lane] += population[index + lane];
                    }
                }
            }
        }
    }

    /** Where sexes stand in arrays. */
    static List<Integer> positions(List<Sex> sexes) {
        return sexes.stream().map(Sex.AXIS::position).toList();
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
