package org.graunt.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graunt.model.Change;
import org.graunt.model.Driver;
import org.graunt.model.Engine;
import org.graunt.model.InputTable;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Project;
import org.graunt.model.Reach;
import org.graunt.model.ScenarioChange;
import org.graunt.model.ScenarioChange.OfDriver;
import org.graunt.model.ScenarioChange.OfSetting;
import org.graunt.model.ScenarioChange.OfTable;
import org.graunt.model.ScenarioChange.Scale;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/** Makes the changes of a scenario, one by one, each upon those before it. */
public final class Alteration {
    /**
     * Tables in which a blank cell means that a default is taken. It has no number to scale, so a
     * factor on the whole table acts on the driver that multiplies what the table and the default
     * come to.
     */
    private static final Map<String, Driver> DRIVER_OF_BLANKS =
            Map.of("housing-trajectory", Driver.HOUSING_DELIVERY);

    private final List<Engine> engines;
    private final List<Change> levers = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private Inputs inputs;
    private List<ModelSpec> specs;

    private Alteration(Inputs inputs, List<ModelSpec> specs, List<Engine> engines) {
        this.inputs = inputs;
        this.specs = specs;
        this.engines = engines;
    }

    /**
     * Makes a scenario's changes.
     *
     * @param inputs the tables of the baseline
     * @param specs the members' specifications in the baseline
     * @param engines the engines there are, each with the settings it knows
     * @return what the scenario makes of them; or every error, each at the place of its change
     */
    public static Outcome<Altered> of(
            Project.Scenario scenario, Inputs inputs, List<ModelSpec> specs, List<Engine> engines) {
        Alteration alteration = new Alteration(inputs, specs, engines);
        scenario.changes().forEach(alteration::make);
        return alteration.outcome();
    }

    private Outcome<Altered> outcome() {
        return notes.stream().anyMatch(Note::isError)
                ? Outcome.failed(notes)
                : Outcome.of(new Altered(inputs, specs, levers), notes);
    }

    private void make(ScenarioChange change) {
        switch (change.subject()) {
            case OfTable(String table) -> changeTable(table, change);
            case OfSetting setting -> changeSetting(setting, change);
            case OfDriver(Driver driver) -> pull(driver, change);
        }
    }

    private void changeTable(String name, ScenarioChange change) {
        Outcome<InputTable> table = told(HeldTables.find(name, inputs, change.where()));
        if (!table.succeeded()) {
            return;
        }
        Driver driver = DRIVER_OF_BLANKS.get(name);
        if (driver != null && reachesBlanks(change)) {
            pull(driver, change);
            return;
        }
        if (driver != null) {
            tellOfLevers(driver, change);
        }
        Outcome<InputTable> changed = told(new TableChange(change, table.value(), inputs).make());
        if (changed.succeeded() && !changed.value().equals(table.value())) {
            inputs = inputs.with(changed.value());
        }
    }

    /** True for a factor on everything that a table's areas and years hold. */
    private static boolean reachesBlanks(ScenarioChange change) {
        Reach reach = change.reach();
        return change.operation() instanceof Scale
                && reach.labels().isEmpty()
                && reach.ages() == null
                && reach.sex() == null;
    }

    /** A lever acts while a model projects, and so on what later changes put into the table. */
    private void tellOfLevers(Driver driver, ScenarioChange change) {
        if (levers.stream().anyMatch(lever -> lever.driver() == driver)) {
            notes.add(
                    Note.info(
                            change.where(),
                            "An earlier change scales %s, and scales what this one writes too"
                                    .formatted(driver.word()),
                            "Where that is not meant, let the two reach different areas or years."));
        }
    }

    private void changeSetting(OfSetting setting, ScenarioChange change) {
        Outcome<List<ModelSpec>> changed =
                told(new SettingChange(setting, change, engines).make(specs));
        if (changed.succeeded()) {
            specs = changed.value();
        }
    }

    private void pull(Driver driver, ScenarioChange change) {
        Outcome<List<Change>> pulled = told(new Levers(change, inputs).of(driver));
        if (pulled.succeeded()) {
            levers.addAll(pulled.value());
        }
    }

    private <T> Outcome<T> told(Outcome<T> outcome) {
        notes.addAll(outcome.notes());
        return outcome;
    }
}
