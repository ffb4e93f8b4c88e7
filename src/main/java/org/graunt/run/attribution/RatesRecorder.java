package org.graunt.run.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Frame;
import org.graunt.model.Horizon;
import org.graunt.model.OwnStep;
import org.graunt.model.Projector;
import org.graunt.model.Year;
import org.graunt.run.attribution.ImpliedRates.Known;
import org.jspecify.annotations.Nullable;

/**
 * Listens to the block that draw 0 leads, and keeps the rates that its path implies. Where homes or
 * jobs call people, the model's own step is taken again from the same population, so that those who
 * were called can be told from those who would have moved anyhow.
 */
public final class RatesRecorder {
    private final Frame frame;
    private final @Nullable OwnStep own;
    private final Replay replay;
    private final List<ImpliedStep> steps = new ArrayList<>();
    private double[] base = {};
    private double[] before = {};
    private int baseYear;
    private boolean vitalEvents;
    private boolean kinds;

    /** A recorder that has heard nothing. */
    public RatesRecorder(Projector projector, Horizon horizon) {
        this.frame = projector.frame();
        this.own = projector.ownStep(Draws.central(), horizon).orElse(null);
        this.replay = new Replay(frame);
    }

    /** Takes a year, the base year first. */
    public void take(Year year) {
        double[] population = lane(year, Component.POPULATION);
        if (base.length == 0) {
            base = population;
            baseYear = year.year();
        } else {
            vitalEvents |= year.has(Component.DEATHS) || year.has(Component.BIRTHS);
            steps.add(step(year, population));
        }
        before = population;
    }

    /** What was heard. */
    public ImpliedRates rates(String member) {
        OwnStep.Caller caller = own == null ? null : own.caller();
        return new ImpliedRates(
                member, frame, baseYear, base, steps, new Known(vitalEvents, kinds, caller));
    }

    private ImpliedStep step(Year year, double[] population) {
        ImpliedStep step = new ImpliedStep(year.year(), frame.areas(), population);
        if (vitalEvents) {
            Year alone = alone(year);
            replay.bookBirths(before, births(alone), step);
            replay.bookDeaths(before, lane(alone, Component.DEATHS), step);
            bookMoves(alone, step);
            bookCalled(year, alone, step);
        }
        replay.bookAdjustment(before, step);
        return step;
    }

    /** The year as the model's own step would have made it. */
    private Year alone(Year year) {
        if (own == null) {
            return year;
        }
        Year alone = own.year();
        double[] array = alone.array(Component.POPULATION);
        for (int i = 0; i < before.length; i++) {
            int index = alone.index(i % frame.cells(), i / frame.cells());
            Arrays.fill(array, index, index + alone.stride(), before[i]);
        }
        own.advance(year.year());
        return alone;
    }

    private void bookMoves(Year alone, ImpliedStep step) {
        double[] natural = replay.natural(before, step);
        double[] out = lane(alone, Component.INTERNAL_OUT);
        double[] in = lane(alone, Component.INTERNAL_IN);
        double[] abroad = lane(alone, Component.INTERNATIONAL_OUT);
        double[] fromAbroad = lane(alone, Component.INTERNATIONAL_IN);
        for (int i = 0; i < natural.length; i++) {
            ImpliedStep.book(natural[i], out[i], in[i], i, step.domesticOut, step.domesticIn);
            ImpliedStep.book(
                    natural[i],
                    abroad[i],
                    fromAbroad[i],
                    i,
                    step.internationalOut,
                    step.internationalIn);
            kinds |= out[i] != 0 || in[i] != 0;
        }
    }

    private void bookCalled(Year year, Year alone, ImpliedStep step) {
        if (own == null) {
            return;
        }
        for (Component component :
                List.of(
                        Component.INTERNAL_IN,
                        Component.INTERNAL_OUT,
                        Component.INTERNATIONAL_IN,
                        Component.INTERNATIONAL_OUT)) {
            double[] all = lane(year, component);
            double[] anyhow = lane(alone, component);
            for (int i = 0; i < all.length; i++) {
                step.called[i] += component.sign() * (all[i] - anyhow[i]);
            }
        }
    }

    /** Draw 0 of a component, {@code [area][sex x age]}; nobody where it is not kept. */
    private double[] lane(Year year, Component component) {
        int cells = frame.cells();
        double[] lane = new double[cells * frame.areas()];
        if (year.has(component)) {
            double[] array = year.array(component);
            for (int i = 0; i < lane.length; i++) {
                lane[i] = array[year.index(i % cells, i / cells)];
            }
        }
        return lane;
    }

    /** Draw 0 of births, {@code [area][sex]}. */
    private double[] births(Year year) {
        double[] births = new double[2 * frame.areas()];
        for (int i = 0; i < births.length; i++) {
            births[i] = year.value(Component.BIRTHS, i % 2, 0, i / 2, 0);
        }
        return births;
    }
}
