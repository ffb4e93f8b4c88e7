package org.graunt.scenario;

import java.util.List;
import org.graunt.model.ModelSpec;
import org.graunt.model.ScenarioChange;
import org.graunt.model.ScenarioChange.Replace;
import org.graunt.model.ScenarioChange.ReplaceText;
import org.graunt.model.Setting;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.note.Words;

/** What a change makes of the value that one model has for a setting. */
final class SettingValue {
    private final ModelSpec spec;
    private final ScenarioChange change;

    SettingValue(ModelSpec spec, ScenarioChange change) {
        this.spec = spec;
        this.change = change;
    }

    /** The value in the kind that the setting wants, or why there is none. */
    Outcome<Object> of(Setting<?> setting) {
        return switch (setting.kind()) {
            case Setting.Whole(int least, int most) ->
                    number(setting).then(value -> whole(setting, value, least, most));
            case Setting.Decimal(double least, double most) ->
                    number(setting).then(value -> within(setting, value, least, most));
            case Setting.Choice(List<String> words) ->
                    change.operation() instanceof ReplaceText(String text) && words.contains(text)
                            ? Outcome.of(text)
                            : failed(setting, "can only be replaced by a word", Words.oneOf(words));
            case Setting.Text _ ->
                    change.operation() instanceof ReplaceText(String text)
                            ? Outcome.of(text)
                            : failed(
                                    setting,
                                    "can only be replaced by a text",
                                    "Write replace, and put a text that looks like a number in"
                                            + " quotes.");
            case Setting.Numbers _ ->
                    failed(
                            setting,
                            "holds several numbers, which no scenario changes",
                            "Write a second model under model-specs.");
        };
    }

    private Outcome<Double> number(Setting<?> setting) {
        if (change.operation() instanceof ReplaceText(String text)) {
            return failed(setting, "is a number, not \"%s\"".formatted(text), "Write a number.");
        }
        if (change.operation() instanceof Replace(double value)) {
            return Outcome.of(value);
        }
        Object held = spec.find(setting);
        return held instanceof Number number
                ? Outcome.of(Arithmetic.apply(change.operation(), number.doubleValue(), 1))
                : failed(setting, "has no value to start from", "Replace it by a number.");
    }

    private Outcome<Object> whole(Setting<?> setting, double value, int least, int most) {
        if (value != Math.rint(value)) {
            return failed(
                    setting,
                    "would be %s, which is no whole number".formatted(Holdings.number(value)),
                    "Replace it by the whole number that is meant.");
        }
        return within(setting, value, least, most).then(whole -> Outcome.of((int) value));
    }

    private Outcome<Object> within(Setting<?> setting, double value, double least, double most) {
        if (value >= least && value <= most && Double.isFinite(value)) {
            return Outcome.of(value);
        }
        boolean below = value < least;
        return failed(
                setting,
                "would be " + Holdings.number(value),
                below
                        ? "It may be %s or more.".formatted(Holdings.number(least))
                        : "It may be %s or less.".formatted(Holdings.number(most)));
    }

    private <T> Outcome<T> failed(Setting<?> setting, String what, String advice) {
        return Outcome.failed(
                Note.error(
                        change.where(),
                        "Setting %s of model %s %s".formatted(setting.key(), spec.id(), what),
                        advice));
    }
}
