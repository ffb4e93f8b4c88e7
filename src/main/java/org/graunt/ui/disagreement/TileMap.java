package org.graunt.ui.disagreement;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graunt.chart.Look;
import org.graunt.ui.chart.FigureText;
import org.graunt.ui.look.Skin;

/** The boroughs as a map of squares, one each; a square chosen takes the window there. */
final class TileMap {
    private final DisagreementModel model;
    private final Skin skin;
    private final GridPane grid = new GridPane(4, 4);

    TileMap(DisagreementModel model, Skin skin) {
        this.model = model;
        this.skin = skin;
    }

    GridPane node() {
        grid.setId("tiles");
        grid.setAlignment(Pos.CENTER);
        grid.setMinHeight(Region.USE_PREF_SIZE);
        grid.managedProperty().bind(grid.visibleProperty());
        model.shownProperty().addListener((value, before, now) -> fill(now));
        skin.darkProperty().addListener((value, before, now) -> fill(model.shownProperty().get()));
        fill(model.shownProperty().get());
        return grid;
    }

    private void fill(Optional<Reading> shown) {
        List<Tile> tiles = shown.map(Reading::tiles).orElse(List.of());
        String focused =
                grid.getChildren().stream()
                        .filter(node -> node.isFocused())
                        .map(node -> String.valueOf(node.getId()))
                        .findFirst()
                        .orElse("");
        grid.getChildren().clear();
        grid.setVisible(!tiles.isEmpty());
        int left = tiles.stream().mapToInt(tile -> tile.spot().column()).min().orElse(0);
        int top = tiles.stream().mapToInt(tile -> tile.spot().row()).min().orElse(0);
        for (Tile tile : inOrder(tiles)) {
            Button button = button(tile, shown.map(Reading::year).orElse(0));
            grid.add(button, tile.spot().column() - left, tile.spot().row() - top);
            if (focused.equals(button.getId())) {
                button.requestFocus();
            }
        }
    }

    /** Row by row, as keys go through them. */
    private static List<Tile> inOrder(List<Tile> tiles) {
        return tiles.stream()
                .sorted(
                        (a, b) ->
                                a.spot().row() == b.spot().row()
                                        ? Integer.compare(a.spot().column(), b.spot().column())
                                        : Integer.compare(a.spot().row(), b.spot().row()))
                .toList();
    }

    private Button button(Tile tile, int year) {
        Look look = skin.look();
        java.awt.Color ground = look.shade(tile.area().share());
        String ink = "-fx-text-fill: " + Skin.css(look.on(ground)) + ";";
        Label letters = new Label(tile.letters());
        Label share = new Label(FigureText.percent(tile.area().share()).replace(" %", "%"));
        letters.setStyle(ink);
        share.setStyle(ink);
        VBox words = new VBox(letters, share);
        words.setAlignment(Pos.CENTER);
        Button button = new Button("", words);
        button.setId("tile-" + tile.area().code());
        button.getStyleClass().add("tile");
        if (tile.area().code().equals(model.area())) {
            button.getStyleClass().add("chosen");
        }
        button.setStyle("-graunt-tile: " + Skin.css(ground) + ";");
        String said =
                "%s: %s of the variance of %d lies between models; %s highest, %s lowest"
                        .formatted(
                                tile.area().name(),
                                FigureText.percent(tile.area().share()),
                                year,
                                tile.area().highest(),
                                tile.area().lowest());
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(said));
        button.setOnAction(event -> model.choose(tile.area().code()));
        return button;
    }
}
