package org.graunt.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Slider;
import org.graunt.run.bench.Figure;
import org.graunt.workspace.levers.Lever;

/** How soon a chart follows what is moved: levers on the page Models, and what moves the fan. */
final class Redraws {
    private static final String MODELS = "#models-card";
    private static final String FAN = "#fan-card";

    private final Hand hand;
    private final Watchdog watchdog;
    private final Moves moves;
    private final WorkClock work = WorkClock.ofAll();
    private final int movements;
    private final Consumer<Figure> told;

    Redraws(Hand hand, Watchdog watchdog, int movements, Consumer<Figure> told) {
        this.hand = hand;
        this.watchdog = watchdog;
        this.moves = new Moves(hand);
        this.movements = movements;
        this.told = told;
    }

    /** From a lever to all central paths, for each lever that reaches a model. */
    void levers() {
        watchdog.doing("page models, first seen");
        hand.turnTo("models");
        for (Lever lever : Lever.values()) {
            Optional<Slider> slider = Hand.ask(() -> moves.lever(lever));
            slider.ifPresent(
                    each ->
                            time(
                                    "window: lever " + lever.words().toLowerCase(Locale.ROOT),
                                    MODELS,
                                    turn -> Moves.slide(each, turn)));
            release();
        }
    }

    private void release() {
        Hand.act(() -> hand.workbench().commands().get("models.release").run());
        hand.rest();
    }

    /** From another area, sex, band of ages or weight to the fan. */
    void fans() {
        hand.turnTo("ensemble");
        time("window: fan of another area", FAN, turn -> moves.next("#select-area"));
        time("window: fan by other weights", FAN, this::weigh);
        time("window: fan of other ages", FAN, turn -> moves.next("#select-ages"));
        // last: results of both sexes only leave the page empty
        time("window: fan of another sex", FAN, turn -> moves.next("#select-sexes"));
    }

    private void weigh(int turn) {
        List<Slider> weights = moves.weights();
        if (!weights.isEmpty()) {
            Moves.slide(weights.get(turn % weights.size()), turn);
        }
    }

    /** Times a movement again and again; no more of it once the chart stays as it was. */
    private void time(String measure, String card, IntConsumer movement) {
        watchdog.doing(measure.replaceFirst("^window: ", ""));
        List<Double> millis = new ArrayList<>();
        List<Double> worked = new ArrayList<>();
        boolean follows = true;
        for (int i = 0; i < movements && follows; i++) {
            int turn = i;
            double before = work.millis();
            Glance glance =
                    Hand.ask(
                            () -> {
                                Glance begun = Glance.at(hand.scene(), card, System.nanoTime());
                                movement.accept(turn);
                                return begun;
                            });
            Optional<Double> seen = glance.millis();
            follows = seen.isPresent();
            if (follows) {
                millis.add(seen.get());
                worked.add(work.millis() - before);
            }
            hand.rest();
        }
        told.accept(
                millis.isEmpty()
                        ? Figure.of(measure, 0, "times").with("the chart", "stayed as it was")
                        : new Timings(measure, millis, worked).figure());
    }
}
