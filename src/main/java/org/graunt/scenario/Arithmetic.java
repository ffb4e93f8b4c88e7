package org.graunt.scenario;

import org.graunt.model.ScenarioChange.Operation;
import org.graunt.model.ScenarioChange.Replace;
import org.graunt.model.ScenarioChange.ReplaceText;
import org.graunt.model.ScenarioChange.Scale;
import org.graunt.model.ScenarioChange.Shift;

/** What an operation makes of a number. */
final class Arithmetic {
    private Arithmetic() {}

    /**
     * A number under a part of an operation.
     *
     * @param value the number, NaN where it is missing
     * @param share how much of the operation is done, above 0 and up to 1
     * @return NaN where the number is missing and the operation does not replace it as a whole
     */
    static double apply(Operation operation, double value, double share) {
        return switch (operation) {
            case Scale(double factor) -> value * factor(factor, share);
            case Shift(double amount) -> value + share * amount;
            case Replace(double other) -> share == 1 ? other : value + share * (other - value);
            case ReplaceText(String text) ->
                    throw new IllegalArgumentException("No number becomes \"%s\"".formatted(text));
        };
    }

    /** The factor itself where all of it is done, and the part of it that is done else. */
    static double factor(double factor, double share) {
        return share == 1 ? factor : 1 + share * (factor - 1);
    }
}
