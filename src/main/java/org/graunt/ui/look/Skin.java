package org.graunt.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.graunt.chart.Look;

/** Light or dark, as the system has it or as the person says, and the size of words. */
public final class Skin {
    /** The size of words at which a chart is painted as in its files. */
    public static final double PLAIN_SIZE = 13;

    private static final String SHEET =
            Objects.requireNonNull(Skin.class.getResource("graunt.css")).toExternalForm();

    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.SYSTEM);
    private final DoubleProperty textSize = new SimpleDoubleProperty(PLAIN_SIZE);
    private final DoubleProperty pixels = new SimpleDoubleProperty(1);
    private final BooleanBinding dark;

    /** Who decides whether it is light or dark. */
    public enum Mode {
        /** The system. */
        SYSTEM,
        /** The person: light. */
        LIGHT,
        /** The person: dark. */
        DARK;

        /** The word in the person's preferences. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As the system has it. */
    public Skin() {
        Platform.Preferences system = Platform.getPreferences();
        this.dark =
                Bindings.createBooleanBinding(
                        () ->
                                switch (mode.get()) {
                                    case LIGHT -> false;
                                    case DARK -> true;
                                    case SYSTEM -> system.getColorScheme() == ColorScheme.DARK;
                                },
                        mode,
                        system.colorSchemeProperty());
    }

    /** Dresses a scene, now and whenever something changes. */
    public void dress(Scene scene) {
        scene.getStylesheets().add(SHEET);
        dark.addListener((value, before, now) -> apply(scene));
        textSize.addListener((value, before, now) -> apply(scene));
        apply(scene);
    }

    private void apply(Scene scene) {
        Application.setUserAgentStylesheet(
                dark.get()
                        ? new PrimerDark().getUserAgentStylesheetBSS()
                        : new PrimerLight().getUserAgentStylesheetBSS());
        Parent root = scene.getRoot();
        root.getStyleClass().removeAll("light", "dark");
        root.getStyleClass().add(dark.get() ? "dark" : "light");
        root.setStyle("-fx-font-size: %.1fpx;".formatted(textSize.get()));
    }

    /** The colours of charts. */
    public Look look() {
        return dark.get() ? Look.DARK : Look.LIGHT;
    }

    /** Who decides. */
    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** True where it is dark. */
    public ObservableBooleanValue darkProperty() {
        return dark;
    }

    /** The size of plain words, in pixels. */
    public DoubleProperty textSizeProperty() {
        return textSize;
    }

    /** Pixels to a point at the least, where a picture of the window is larger than the window. */
    public DoubleProperty pixelsProperty() {
        return pixels;
    }

    /** A colour of the charts as a colour of the window, in hexadecimal. */
    public static String css(java.awt.Color colour) {
        return "#%02x%02x%02x".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
