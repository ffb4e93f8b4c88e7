package org.graunt.ui.bench;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * An eye on one chart, from a movement until the next picture of it has been painted.
 *
 * <p>A frame is painted on a thread of the toolkit's own after it has been laid out, and the next
 * one does not begin before. So a picture counts as seen when the frame after it begins; that is up
 * to a sixtieth of a second more than a person waits, and never less.
 */
final class Glance {
    private static final double MILLION = 1e6;
    private static final long PATIENCE = 30;

    private final Scene scene;
    private final ImageView view;
    private final long begun;
    private final CompletableFuture<Double> seen = new CompletableFuture<>();
    private final ChangeListener<Image> changed = (value, before, now) -> changed(now);
    private final Runnable frame = this::frame;
    private int frames;

    private Glance(Scene scene, ImageView view, long begun) {
        this.scene = scene;
        this.view = view;
        this.begun = begun;
    }

    /**
     * Begins to look; on the window's thread.
     *
     * @param card what holds the chart, such as {@code #fan-card}
     * @param begun when it all began, by the clock of {@link System#nanoTime}
     */
    static Glance at(Scene scene, String card, long begun) {
        if (!(scene.lookup(card + " .chart-pane") instanceof Pane pane)) {
            throw new IllegalStateException("There is no chart in " + card);
        }
        ImageView view =
                pane.getChildren().stream()
                        .filter(ImageView.class::isInstance)
                        .map(ImageView.class::cast)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No picture in " + card));
        Glance glance = new Glance(scene, view, begun);
        view.imageProperty().addListener(glance.changed);
        return glance;
    }

    private void changed(@Nullable Image now) {
        if (now != null) {
            view.imageProperty().removeListener(changed);
            scene.addPreLayoutPulseListener(frame);
            Platform.requestNextPulse();
        }
    }

    private void frame() {
        frames++;
        if (frames == 1) {
            Platform.requestNextPulse();
        } else {
            seen.complete((System.nanoTime() - begun) / MILLION);
            Platform.runLater(() -> scene.removePreLayoutPulseListener(frame));
        }
    }

    /** Waits for the picture: the milliseconds it took; empty where the chart stayed as it was. */
    Optional<Double> millis() {
        try {
            return Optional.of(seen.get(PATIENCE, TimeUnit.SECONDS));
        } catch (TimeoutException never) {
            Platform.runLater(() -> view.imageProperty().removeListener(changed));
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("Nothing fails in waiting", impossible);
        }
    }
}
