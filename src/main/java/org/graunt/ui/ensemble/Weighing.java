package org.graunt.ui.ensemble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.graunt.chart.Members;
import org.graunt.ensemble.Weights;
import org.graunt.model.Project;
import org.graunt.note.Outcome;
import org.graunt.run.pool.Pooling;
import org.graunt.ui.desk.Desk;
import org.graunt.workspace.Document;
import org.graunt.workspace.results.Results;

/** How much each model counts: as the document says, or as a slider that is being moved has it. */
final class Weighing {
    private static final double HUNDRED = 100;

    private final Desk desk;
    private final Runnable changed;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<WeightChoice> choice =
            new ReadOnlyObjectWrapper<>(WeightChoice.EQUAL);
    private final ObservableList<WeightRow> rows = FXCollections.observableArrayList();
    private Optional<Pooling> pooling = Optional.empty();

    /**
     * No weights yet.
     *
     * @param changed told whenever they are others
     */
    Weighing(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    /** Begins with other models. */
    void of(Members members) {
        rows.setAll(
                members.all().stream()
                        .map(each -> WeightRow.of(each.id(), each.name(), members.style(each.id())))
                        .toList());
    }

    /** Takes the weights that the document says. */
    void take() {
        Optional<Project> project = desk.document().map(Document::project);
        Optional<Results> results = desk.resultsProperty().get();
        if (project.isEmpty() || results.isEmpty() || results.get().members().isEmpty()) {
            return;
        }
        Outcome<Pooling> chosen = results.get().pooling(project.get());
        pooling = Optional.of(chosen.value());
        choice.set(WeightChoice.of(project.get()));
        words.set(WeightWords.of(choice.get(), chosen));
        rows.forEach(row -> row.share().set(HUNDRED * chosen.value().weights().of(row.id())));
        changed.run();
    }

    /** The weights as they stand; all alike where nobody counts for anything. */
    Weights weights() {
        Map<String, Double> shares = shares();
        return shares.values().stream().anyMatch(share -> share > 0)
                ? Weights.of(shares)
                : Weights.equal(shares.keySet());
    }

    private Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        rows.forEach(row -> shares.put(row.id(), row.share().get()));
        return shares;
    }

    /** How models are put together; empty until the document's weights were taken. */
    Optional<Pooling> pooling() {
        return pooling;
    }

    /** Lets a model count for so much, in per cent; the others make room. Not yet a change. */
    void weigh(String id, double share) {
        Map<String, Double> next = Shares.with(shares(), id, share);
        rows.forEach(row -> row.share().set(next.getOrDefault(row.id(), 0.0)));
        choice.set(WeightChoice.OWN);
        words.set(WeightWords.OWN);
        changed.run();
    }

    /** Makes the weights as they stand a change of the document, which can be undone. */
    void keep() {
        Map<String, Object> written = Shares.written(shares());
        desk.change("weights", document -> document.withWeights(written));
    }

    /** Weighs the models by a rule; by their own weights as they stand. */
    void choose(WeightChoice chosen) {
        if (chosen == WeightChoice.OWN) {
            keep();
        } else {
            desk.change("weights", document -> document.withWeights(chosen.written()));
        }
    }

    /** What the weights are, in a sentence. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<WeightChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    ObservableList<WeightRow> rows() {
        return rows;
    }
}
