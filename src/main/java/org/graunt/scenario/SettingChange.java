package org.graunt.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graunt.model.Engine;
import org.graunt.model.ModelSpec;
import org.graunt.model.ScenarioChange;
import org.graunt.model.ScenarioChange.OfSetting;
import org.graunt.model.Setting;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Words;

/** Changes one setting of those models that know it, or of those that are named. */
final class SettingChange {
    private final OfSetting subject;
    private final ScenarioChange change;
    private final Map<String, Engine> engines = new TreeMap<>();
    private final List<Note> notes = new ArrayList<>();

    SettingChange(OfSetting subject, ScenarioChange change, List<Engine> engines) {
        this.subject = subject;
        this.change = change;
        engines.forEach(engine -> this.engines.put(engine.name(), engine));
    }

    /** The specifications, changed where the setting is theirs; or every reason why not. */
    Outcome<List<ModelSpec>> make(List<ModelSpec> specs) {
        if (subject.models().isEmpty()) {
            checkKey(specs);
        } else {
            checkModels(specs);
        }
        List<ModelSpec> changed = specs.stream().map(this::changed).toList();
        return notes.isEmpty() ? Outcome.of(changed) : Outcome.failed(notes);
    }

    private void checkKey(List<ModelSpec> specs) {
        if (specs.stream().noneMatch(spec -> setting(spec).isPresent())) {
            error(
                    "No model has a setting " + subject.key(),
                    Words.advice(subject.key(), keys(specs)));
        }
    }

    private void checkModels(List<ModelSpec> specs) {
        Map<String, ModelSpec> byId = new TreeMap<>();
        specs.forEach(spec -> byId.put(spec.id(), spec));
        for (String id : subject.models()) {
            ModelSpec spec = byId.get(id);
            if (spec == null) {
                error("Model %s is not run".formatted(id), Words.advice(id, byId.keySet()));
            } else if (setting(spec).isEmpty()) {
                error(
                        "Model %s has no setting %s".formatted(id, subject.key()),
                        Words.advice(subject.key(), keys(List.of(spec))));
            }
        }
    }

    private Set<String> keys(List<ModelSpec> specs) {
        Set<String> keys = new TreeSet<>();
        for (ModelSpec spec : specs) {
            settings(spec).forEach(setting -> keys.add(setting.key()));
        }
        return keys;
    }

    private List<Setting<?>> settings(ModelSpec spec) {
        Engine engine = engines.get(spec.engine());
        return engine == null ? List.of() : engine.settings();
    }

    private Optional<Setting<?>> setting(ModelSpec spec) {
        for (Setting<?> setting : settings(spec)) {
            if (setting.key().equals(subject.key())) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    private ModelSpec changed(ModelSpec spec) {
        boolean meant = subject.models().isEmpty() || subject.models().contains(spec.id());
        Optional<Setting<?>> setting = setting(spec).filter(found -> meant);
        if (setting.isEmpty()) {
            return spec;
        }
        Outcome<Object> value = new SettingValue(spec, change).of(setting.get());
        notes.addAll(value.notes());
        return value.succeeded() ? spec.with(subject.key(), value.value()) : spec;
    }

    private void error(String what, String advice) {
        notes.add(Note.error(change.where(), what, advice));
    }
}
