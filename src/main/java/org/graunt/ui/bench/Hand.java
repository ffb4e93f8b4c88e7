package org.graunt.ui.bench;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.graunt.ui.shell.Workbench;

/** Works in a window as a person does, from a thread of its own, and waits for what comes of it. */
final class Hand {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long LOOK_AGAIN = 4;

    /** Answers lead to layout, layout to pictures, and these to answers again. */
    private static final int STILL = 4;

    private final Stage stage;
    private final Workbench workbench;

    Hand(Stage stage, Workbench workbench) {
        this.stage = stage;
        this.workbench = workbench;
    }

    /** What is on the stage. */
    Workbench workbench() {
        return workbench;
    }

    /** What is in the window. */
    Scene scene() {
        return stage.getScene();
    }

    /** Asks on the window's thread, and waits for the answer. */
    static <T> T ask(Supplier<T> question) {
        return wait(CompletableFuture.supplyAsync(question, Platform::runLater));
    }

    /** Does something on the window's thread, and waits until it is done. */
    static void act(Runnable action) {
        ask(
                () -> {
                    action.run();
                    return true;
                });
    }

    private static <T> T wait(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the window was waited for", stopped);
        } catch (TimeoutException | ExecutionException failed) {
            throw new IllegalStateException("The window gave no answer", failed);
        }
    }

    /** Waits until the next frame has been laid out. */
    void pulse() {
        CompletableFuture<Boolean> passed = new CompletableFuture<>();
        Runnable listener = () -> passed.complete(true);
        act(
                () -> {
                    scene().addPostLayoutPulseListener(listener);
                    Platform.requestNextPulse();
                });
        wait(passed);
        act(() -> scene().removePostLayoutPulseListener(listener));
    }

    /** Waits until all that was asked for is done, told and drawn. */
    void rest() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        int still = 0;
        while (still < STILL) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("The window never came to rest");
            }
            pulse();
            if (workbench.desk().background().isAtRest()) {
                still++;
            } else {
                still = 0;
                sleep();
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the window was waited for", stopped);
        }
    }

    /** Turns to a page, and waits until it stands. */
    void turnTo(String page) {
        act(() -> workbench.pageProperty().set(page));
        rest();
    }

    /** True where the page has a node, such as {@code #undo}; on the window's thread. */
    boolean has(String query) {
        return scene().lookup(query) != null;
    }

    /** A node of the page that is looked at; on the window's thread. */
    <T extends Node> T find(String query, Class<T> type) {
        return type.cast(
                Objects.requireNonNull(scene().lookup(query), "there is no node " + query));
    }
}
