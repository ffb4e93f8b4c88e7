package org.graunt.ui.chart;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.shape.Line;
import org.graunt.chart.Figures;
import org.graunt.chart.Plotted;

/** The figures of the year under the mouse; left and right move it by keys. */
final class ChartTip {
    private static final int MOST = 14;
    private static final double GAP = 12;

    private final ChartPane chart;
    private final Line line = new Line();
    private final GridPane box = new GridPane(12, 2);
    private int year;

    ChartTip(ChartPane chart) {
        this.chart = chart;
        line.getStyleClass().add("chart-line");
        box.getStyleClass().add("chart-tip");
        for (Node node : List.of(line, box)) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
        hide();
        chart.node().addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        chart.node().addEventHandler(MouseEvent.MOUSE_EXITED, event -> hide());
        chart.node().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    Line line() {
        return line;
    }

    GridPane box() {
        return box;
    }

    private void hide() {
        line.setVisible(false);
        box.setVisible(false);
    }

    private void moved(MouseEvent event) {
        double x = event.getX() / chart.enlarged();
        double y = event.getY() / chart.enlarged();
        chart.plots().stream()
                .filter(plot -> plot.inside().contains(x, y))
                .findFirst()
                .ifPresentOrElse(plot -> show(plot, plot.yearAt(x)), this::hide);
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (step != 0 && !chart.plots().isEmpty()) {
            Plotted plot = chart.plots().getFirst();
            int from = box.isVisible() ? year + step : (int) Math.floor(plot.to());
            show(plot, (int) Math.clamp(from, plot.from(), plot.to()));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            hide();
        }
    }

    private void show(Plotted plot, int at) {
        Figures figures =
                chart.chartProperty().get().map(each -> each.figures()).orElse(Figures.none());
        Optional<Figures.Row> row =
                figures.rows().stream()
                        .filter(each -> figures.isByYear())
                        .filter(each -> each.label().equals(String.valueOf(at)))
                        .findFirst();
        if (row.isEmpty()) {
            hide();
            return;
        }
        year = at;
        fill(figures, row.get());
        place(plot, at);
    }

    private void fill(Figures figures, Figures.Row row) {
        box.getChildren().clear();
        Label title = new Label(row.label());
        title.getStyleClass().add("strong");
        box.add(title, 0, 0, 2, 1);
        int line = 1;
        for (int i = 0; i < figures.columns().size() && line <= MOST; i++) {
            double number = row.numbers().get(i);
            if (!Double.isNaN(number)) {
                Label name = new Label(figures.columns().get(i));
                name.getStyleClass().add("muted");
                Label figure = new Label(FigureText.of(number));
                GridPane.setHalignment(figure, HPos.RIGHT);
                box.addRow(line++, name, figure);
            }
        }
    }

    private void place(Plotted plot, int at) {
        double larger = chart.enlarged();
        double x = plot.x(at) * larger;
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(plot.inside().getMinY() * larger);
        line.setEndY(plot.inside().getMaxY() * larger);
        line.setVisible(true);
        box.setVisible(true);
        box.applyCss();
        box.autosize();
        double right = x + GAP;
        boolean fits = right + box.getWidth() <= chart.node().getWidth();
        box.relocate(
                fits ? right : Math.max(0, x - GAP - box.getWidth()),
                plot.inside().getMinY() * larger + GAP);
    }
}
