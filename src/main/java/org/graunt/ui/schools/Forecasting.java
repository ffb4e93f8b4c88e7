package org.graunt.ui.schools;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.graunt.note.Note;
import org.graunt.ui.desk.Desk;
import org.graunt.ui.task.Lane;

/** The forecast of pupils as it comes into being: taken up, made, or made after a run. */
final class Forecasting {
    private static final String OFFER =
            "No forecast of pupils has been made of this project as it is. It is made out of the"
                    + " models\u2019 children; where the project has changed since its last run, it"
                    + " is run first.";

    private final Desk desk;
    private final Lane looking;
    private final Lane making;
    private final StringProperty offer = new SimpleStringProperty(OFFER);
    private final ReadOnlyObjectWrapper<Optional<Made>> made =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty running = new SimpleBooleanProperty(false);
    private final BooleanBinding busy;
    private boolean looked;
    private boolean ran;

    Forecasting(Desk desk) {
        this.desk = desk;
        this.looking = desk.background().lane();
        this.making = desk.background().lane();
        this.busy = making.busyProperty().or(running);
        desk.planProperty()
                .addListener(
                        (value, before, now) -> {
                            if (looked && now.isPresent()) {
                                look();
                            }
                        });
        desk.resultsProperty().addListener((value, before, now) -> resultsChanged());
        desk.running().busyProperty().addListener((value, before, now) -> runEnded(now));
    }

    private Optional<Making> work() {
        return desk.document().map(document -> new Making(document, desk.setting()));
    }

    /** Takes up the forecast that the last run holds. */
    void look() {
        looked = true;
        work().ifPresent(
                        work ->
                                looking.ask(
                                        pulse -> work.isAtHand(),
                                        atHand -> {
                                            if (atHand && !busy.get() && made.get().isEmpty()) {
                                                make(false);
                                            }
                                        }));
    }

    /** The results of the run are laid on the desk next. */
    private void runEnded(boolean atWork) {
        if (running.get() && !atWork) {
            running.set(false);
            ran = true;
        }
    }

    private void resultsChanged() {
        making.forget();
        made.set(Optional.empty());
        if (ran) {
            ran = false;
            make(false);
        }
    }

    /** Makes it; runs the project first, where it has changed since its last run. */
    void make() {
        make(true);
    }

    private void make(boolean mayRun) {
        offer.set(OFFER);
        work().ifPresent(work -> making.ask(work::make, answer -> answered(answer, mayRun)));
    }

    private void answered(Making.Answer answer, boolean mayRun) {
        if (answer.needsRun() && mayRun) {
            running.set(true);
            desk.running().start();
            return;
        }
        if (answer.needsRun()) {
            offer.set("The run did not finish, so there is nothing to forecast pupils from.");
        } else if (answer.made().isEmpty()) {
            offer.set(answer.notes().stream().map(Note::line).collect(Collectors.joining("\n")));
        }
        desk.tell(answer.notes());
        made.set(answer.made());
    }

    /** Stops the making of it, and the run for it. */
    void cancel() {
        making.forget();
        if (running.get()) {
            desk.running().cancel();
        }
    }

    /** The forecast; empty where there is none. */
    ReadOnlyObjectProperty<Optional<Made>> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /** True while it is made, or the project is run for it. */
    BooleanBinding busy() {
        return busy;
    }

    /** How far the making of it is. */
    ReadOnlyObjectProperty<Lane.Progress> progressProperty() {
        return making.progressProperty();
    }

    /** What is offered where there is none; while it is made, what is being done. */
    StringBinding words() {
        return Bindings.createStringBinding(
                this::said, offer, busy, running, making.progressProperty());
    }

    private String said() {
        if (running.get()) {
            return "The project has changed since its last run: it is run first. How far that is"
                    + " stands above.";
        }
        String member = making.progressProperty().get().words();
        return !busy.get()
                ? offer.get()
                : "Pupils are forecast, and forecasts of past years are tried against the rolls"
                        + " that came."
                        + (member.isEmpty() ? "" : " " + member);
    }
}
