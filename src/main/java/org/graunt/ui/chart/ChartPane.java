package org.graunt.ui.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.graunt.chart.Chart;
import org.graunt.chart.Look;
import org.graunt.chart.Picture;
import org.graunt.chart.Plotted;
import org.graunt.ui.look.Skin;
import org.graunt.ui.task.Lane;

/**
 * A chart as large as the room it is given. It is painted off the window's thread, in as many
 * pixels as the screen has; until the new picture is there the old one stays.
 */
public final class ChartPane {
    private static final double LEAST = 120;

    private final Pane pane = new Pane();
    private final ImageView view = new ImageView();
    private final ObjectProperty<Optional<Chart>> chart =
            new SimpleObjectProperty<>(Optional.empty());
    private final Skin skin;
    private final Lane lane;
    private final ChartTip tip;
    private List<Plotted> plots = List.of();

    /** Nothing yet. */
    public ChartPane(ChartTools tools) {
        this.skin = tools.skin();
        this.lane = tools.background().lane();
        this.tip = new ChartTip(this);
        view.setManaged(false);
        view.setSmooth(true);
        pane.getChildren().addAll(view, tip.line(), tip.box());
        pane.setMinSize(LEAST, LEAST);
        pane.getStyleClass().add("chart-pane");
        pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pane.setFocusTraversable(true);
        pane.widthProperty().addListener((value, before, now) -> paint());
        pane.heightProperty().addListener((value, before, now) -> paint());
        chart.addListener((value, before, now) -> paint());
        skin.darkProperty().addListener((value, before, now) -> paint());
        skin.textSizeProperty().addListener((value, before, now) -> paint());
        skin.pixelsProperty().addListener((value, before, now) -> paint());
        pane.sceneProperty().addListener((value, before, now) -> paint());
    }

    /** The node. */
    public Pane node() {
        return pane;
    }

    /** What is drawn; empty for nothing. */
    public ObjectProperty<Optional<Chart>> chartProperty() {
        return chart;
    }

    /** How much larger words are than in files. */
    double enlarged() {
        return skin.textSizeProperty().get() / Skin.PLAIN_SIZE;
    }

    /** Where its plots with years are, in points of the picture. */
    List<Plotted> plots() {
        return plots;
    }

    private double pixels() {
        Window window = pane.getScene() == null ? null : pane.getScene().getWindow();
        double screen = window == null ? 1 : window.getOutputScaleX();
        return Math.max(screen, skin.pixelsProperty().get());
    }

    private void paint() {
        double width = Math.floor(pane.getWidth());
        double height = Math.floor(pane.getHeight());
        if (chart.get().isEmpty() || width < LEAST || height < LEAST) {
            view.setImage(null);
            plots = List.of();
            return;
        }
        Chart drawn = chart.get().get();
        pane.setAccessibleText(drawn.heading().title() + " " + drawn.description());
        Look look = skin.look();
        double larger = enlarged();
        double scale = pixels() * larger;
        lane.ask(
                pulse -> Picture.of(drawn, look, width / larger, height / larger, scale),
                picture -> show(picture, width, height));
    }

    private void show(Picture picture, double width, double height) {
        view.setImage(image(picture.image()));
        view.setFitWidth(width);
        view.setFitHeight(height);
        plots = picture.plots();
    }

    /** The same pixels, not copied. */
    static WritableImage image(BufferedImage painted) {
        int[] pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        return new WritableImage(
                new PixelBuffer<>(
                        painted.getWidth(),
                        painted.getHeight(),
                        IntBuffer.wrap(pixels),
                        PixelFormat.getIntArgbPreInstance()));
    }
}
