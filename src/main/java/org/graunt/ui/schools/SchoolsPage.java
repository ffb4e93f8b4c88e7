package org.graunt.ui.schools;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.graunt.ui.chart.ChartCard;
import org.graunt.ui.command.Command;
import org.graunt.ui.page.Names;
import org.graunt.ui.page.OfferCard;
import org.graunt.ui.page.Page;
import org.graunt.ui.page.PageFrame;
import org.graunt.ui.page.PageTools;
import org.graunt.ui.page.Selectors;

/** The page Schools. */
public final class SchoolsPage {
    private static final double AREAS = 47;

    private final PageTools tools;
    private final SchoolsModel model;
    private final Supplier<Optional<Path>> file;
    private final BooleanBinding made;

    private SchoolsPage(PageTools tools, Supplier<Optional<Path>> file) {
        this.tools = tools;
        this.model = new SchoolsModel(tools.desk());
        this.file = file;
        this.made =
                Bindings.createBooleanBinding(
                        () -> model.forecasting().madeProperty().get().isPresent(),
                        model.forecasting().madeProperty());
    }

    /** The page. */
    public static Page of(PageTools tools) {
        return of(tools, SchoolsPage::choose);
    }

    /**
     * The page.
     *
     * @param file asks where the workbook is to go; empty where a person thinks better of it
     */
    static Page of(PageTools tools, Supplier<Optional<Path>> file) {
        SchoolsPage page = new SchoolsPage(tools, file);
        return Page.of("schools", "Schools", "mdi2s-school-outline", page::view, page.commands());
    }

    private static Optional<Path> choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Workbook of school places");
        chooser.setInitialFileName("school-places.xlsx");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Excel workbook", "*.xlsx"));
        return Optional.ofNullable(chooser.showSaveDialog(null)).map(File::toPath);
    }

    private List<Command> commands() {
        BooleanBinding possible =
                made.not()
                        .and(model.emptyProperty().isEmpty())
                        .and(model.forecasting().busy().not());
        return List.of(
                Command.of(
                                "schools.make",
                                "Schools",
                                "Make the forecast of pupils",
                                "mdi2s-school-outline",
                                model.forecasting()::make)
                        .when(possible),
                Command.of(
                                "schools.export",
                                "Schools",
                                "Export school places to Excel\u2026",
                                "mdi2m-microsoft-excel",
                                this::export)
                        .when(made));
    }

    private void export() {
        file.get().ifPresent(model::export);
    }

    private Region view() {
        VBox areas = new AreasCard(model).node();
        areas.setStyle("-fx-pref-width: %1$.1fem; -fx-min-width: %1$.1fem;".formatted(AREAS));
        HBox whole = new HBox(16, areas, chart());
        whole.visibleProperty().bind(made);
        VBox offer = offer();
        offer.visibleProperty().bind(made.not());
        VBox page =
                PageFrame.of(
                        model.questionProperty(),
                        model.sentenceProperty(),
                        beside(),
                        new StackPane(whole, offer),
                        model.emptyProperty());
        model.forecasting().look();
        return page;
    }

    private VBox offer() {
        Forecasting work = model.forecasting();
        return OfferCard.of(
                new OfferCard.Offer(
                        "schools",
                        "mdi2s-school-outline",
                        work.words(),
                        "Make the forecast",
                        work.busy(),
                        work.progressProperty()),
                work::make,
                work::cancel);
    }

    private VBox chart() {
        ChartCard chart = new ChartCard(tools.charts(), title(), new SimpleStringProperty(""));
        chart.node().setId("pupils-card");
        chart.lead(new GroupChoice(model).node()).saying(hint());
        chart.chartProperty().bind(model.chartProperty());
        HBox.setHgrow(chart.node(), Priority.ALWAYS);
        return chart.node();
    }

    private ObservableStringValue title() {
        return Bindings.createStringBinding(
                () ->
                        model.chosenProperty()
                                .get()
                                .map(one -> Names.plain(one.area().name()))
                                .orElse(""),
                model.chosenProperty());
    }

    private ObservableStringValue hint() {
        return Bindings.createStringBinding(
                () -> model.chosenProperty().get().map(Pressed::ofGroup).orElse(""),
                model.chosenProperty());
    }

    private VBox beside() {
        Button export = new Button("Export to Excel\u2026");
        export.setId("schools-export");
        export.getStyleClass().add("tool");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(event -> export());
        export.disableProperty().bind(made.not());
        Node area = new Selectors(tools.desk()).area();
        HBox row = new HBox(8, area, export);
        row.setAlignment(Pos.TOP_RIGHT);
        row.setMinWidth(Region.USE_PREF_SIZE);
        Label said = new Label();
        said.setId("schools-said");
        said.textProperty().bind(model.saidProperty());
        said.getStyleClass().addAll("muted", "small");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        VBox both = new VBox(4, row, said);
        both.setAlignment(Pos.TOP_RIGHT);
        return both;
    }
}
