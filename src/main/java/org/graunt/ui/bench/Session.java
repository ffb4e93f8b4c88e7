package org.graunt.ui.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import org.graunt.ui.page.Page;
import org.graunt.workspace.History;
import org.graunt.workspace.Selection;
import org.graunt.workspace.levers.Lever;

/**
 * What a person does in a session, by a script: every page is looked at, levers are pulled, other
 * areas, sexes and ages are chosen, weights are moved, a number is typed, changes are undone and
 * done again. In the end the project stands as it stood, so that it can be played again and again.
 */
final class Session {
    private static final int PULLS = 6;
    private static final int AREAS = 3;
    private static final List<String> LOOKED_AT =
            List.of("models", "ensemble", "disagreement", "schools", "past");

    private final Hand hand;
    private final Watchdog watchdog;
    private final Moves moves;
    private final Selection begun;

    Session(Hand hand, Watchdog watchdog) {
        this.hand = hand;
        this.watchdog = watchdog;
        this.moves = new Moves(hand);
        this.begun = Hand.ask(() -> hand.workbench().desk().selectionProperty().get());
    }

    /** Plays it; the turn moves sliders to other places than the turn before. */
    void play(int turn) {
        pages();
        levers(turn);
        areas();
        ensemble(turn);
        undoing();
        step("back to the first page", this::goBack);
    }

    private void pages() {
        List<String> keys =
                hand.workbench().pages().stream().map(Page::key).collect(Collectors.toList());
        keys.forEach(this::turnTo);
    }

    private void turnTo(String page) {
        step("page " + page, () -> hand.workbench().pageProperty().set(page));
    }

    private void step(String what, Runnable action) {
        watchdog.doing(what);
        Hand.act(action);
        hand.rest();
    }

    private void levers(int turn) {
        turnTo("models");
        for (Lever lever : Lever.values()) {
            watchdog.doing("lever " + lever.words());
            Optional<Slider> slider = Hand.ask(() -> moves.lever(lever));
            slider.ifPresent(each -> drag(each, turn));
            hand.rest();
        }
        run("models.components");
        run("models.apart");
        run("models.together");
        run("models.release");
    }

    /** A movement in each frame, the newest of which wins. */
    private void drag(Slider slider, int turn) {
        for (int i = 0; i < PULLS; i++) {
            int place = PULLS * turn + i;
            Hand.act(() -> Moves.slide(slider, place));
            hand.pulse();
        }
    }

    private void run(String command) {
        step("command " + command, () -> hand.workbench().commands().get(command).run());
    }

    private void areas() {
        for (String page : LOOKED_AT) {
            turnTo(page);
            for (int i = 0; i < AREAS; i++) {
                step("another area on the page " + page, () -> choose("#select-area"));
            }
            step("other ages on the page " + page, () -> choose("#select-ages"));
        }
    }

    private void choose(String box) {
        if (hand.has(box)) {
            moves.next(box);
        }
    }

    private void ensemble(int turn) {
        turnTo("ensemble");
        step("another sex", () -> choose("#select-sexes"));
        run("ensemble.paths");
        run("ensemble.fan");
        List<Slider> weights = Hand.ask(moves::weights);
        for (Slider weight : weights) {
            watchdog.doing("weights");
            drag(weight, turn);
            step("weight kept", () -> Moves.letGo(weight));
        }
        step("a number typed", () -> moves.type("#threshold", "%d,000".formatted(200 + turn)));
        run("ensemble.equal");
        step("figures as a table", this::table);
        step("figures as a chart", this::table);
    }

    private void table() {
        hand.scene().getRoot().lookupAll("#fan-card .toggle-button").stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals("Table"))
                .forEach(ToggleButton::fire);
    }

    /** Back to where the document was opened, forth, and back for good. */
    private void undoing() {
        int changes = back();
        for (int i = 0; i < changes; i++) {
            step("redo", () -> hand.workbench().desk().redo());
        }
        back();
    }

    private int back() {
        int undone = 0;
        while (undone < History.LONGEST && Hand.ask(this::canUndo)) {
            step("undo", () -> hand.workbench().desk().undo());
            undone++;
        }
        return undone;
    }

    private boolean canUndo() {
        return hand.workbench().desk().historyProperty().get().flatMap(History::undoes).isPresent();
    }

    private void goBack() {
        hand.workbench().desk().selectionProperty().set(begun);
        hand.workbench().pageProperty().set("ensemble");
    }
}
