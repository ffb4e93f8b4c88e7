package org.graunt.ui.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.graunt.run.bench.Figure;
import org.graunt.run.bench.Patience;
import org.graunt.ui.Ground;
import org.graunt.ui.desk.Setting;
import org.graunt.ui.look.Skin;
import org.graunt.ui.shell.Workbench;

/** A window that is measured, from its launch until it is closed. */
final class Showing implements AutoCloseable {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double BILLION = 1e9;
    private static final double MEGA = 1e6;
    private static final int WORST = 12;

    private final Stage stage;
    private final Hand hand;
    private final Glance first;
    private final Watchdog watchdog;
    private final long begun;
    private final double sinceJava;

    private Showing(Stage stage, Workbench workbench, Glance first, long begun, double sinceJava) {
        this.stage = stage;
        this.hand = new Hand(stage, workbench);
        this.first = first;
        this.watchdog = Watchdog.over(Thread.currentThread());
        this.begun = begun;
        this.sinceJava = sinceJava;
    }

    /**
     * Launches it.
     *
     * @param begun when the window was called for, by the clock of {@link System#nanoTime}
     */
    static Showing of(Setting setting, Path project, long begun) {
        return Hand.ask(() -> launch(setting, project, begun));
    }

    private static Showing launch(Setting setting, Path project, long begun) {
        Stage stage = new Stage();
        Workbench workbench = Workbench.on(stage, setting);
        workbench.skin().modeProperty().set(Skin.Mode.LIGHT);
        workbench.pageProperty().set("ensemble");
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        Glance first = Glance.at(stage.getScene(), "#fan-card", begun);
        workbench.open(project);
        return new Showing(stage, workbench, first, begun, sinceJava(begun));
    }

    /** How long the program ran before the window was called for, in milliseconds. */
    private static double sinceJava(long begun) {
        double ago = (System.nanoTime() - begun) / MEGA;
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> Duration.between(start, Instant.now()).toNanos() / MEGA)
                .map(whole -> whole - ago)
                .orElse(Double.NaN);
    }

    /** Takes every measure, one after the other. */
    void measure(Ground ground, Patience patience, Consumer<Figure> told) {
        launched(ground, told);
        Redraws redraws = new Redraws(hand, watchdog, patience.movements(), told);
        redraws.fans();
        redraws.levers();
        List<Turn> turns = session(patience, told);
        new Steadiness(turns).figures().forEach(told);
        heldUp(told);
    }

    private void launched(Ground ground, Consumer<Figure> told) {
        watchdog.doing("launch");
        double millis = first.millis().orElse(Double.NaN);
        told.accept(
                Figure.of("window: launch to first fan", millis, "ms")
                        .with("from the start of the program", millis + sinceJava)
                        .with("on", ground.words()));
        hand.rest();
        told.accept(
                Figure.of(
                        "window: launch to tables read, at rest",
                        (System.nanoTime() - begun) / MEGA,
                        "ms"));
    }

    private List<Turn> session(Patience patience, Consumer<Figure> told) {
        Session session = new Session(hand, watchdog);
        List<Turn> turns = new ArrayList<>();
        long until = System.nanoTime() + patience.least().toNanos();
        while (turns.size() < patience.repeats() || System.nanoTime() < until) {
            Turn turn = turn(session, turns.size() + 1);
            turns.add(turn);
            told.accept(turn.figure());
        }
        return turns;
    }

    private Turn turn(Session session, int number) {
        int before = watchdog.heldUp().size();
        long start = System.nanoTime();
        session.play(number);
        double seconds = (System.nanoTime() - start) / BILLION;
        watchdog.doing("");
        return new Turn(number, seconds, heap(), watchdog.heldUp().size() - before);
    }

    /** What is held once memory has been tidied, in megabytes. */
    private static double heap() {
        System.gc();
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) / MEGA;
    }

    private void heldUp(Consumer<Figure> told) {
        List<HeldUp> all = watchdog.heldUp();
        told.accept(
                Figure.of("window: tasks of more than 50 ms", all.size(), "times")
                        .with("of the window's own", all.stream().filter(HeldUp::isOwn).count()));
        all.stream()
                .sorted(Comparator.comparingDouble(HeldUp::workedMillis).reversed())
                .limit(WORST)
                .map(HeldUp::figure)
                .forEach(told);
    }

    @Override
    public void close() {
        watchdog.close();
        Hand.act(
                () -> {
                    stage.hide();
                    hand.workbench().close();
                });
    }
}
