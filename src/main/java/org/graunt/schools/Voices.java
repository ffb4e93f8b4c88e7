package org.graunt.schools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.graunt.ensemble.Exceedance;
import org.graunt.ensemble.Forecast;
import org.graunt.ensemble.Panel;
import org.graunt.ensemble.Pool;
import org.graunt.ensemble.Weights;

/**
 * How the members are heard together.
 *
 * @param pool the way to make one distribution of several
 * @param weights of the members
 * @param points members that do not say how far off they may be: they count in central figures only
 */
public record Voices(Pool pool, Weights weights, Set<String> points) {

    /** Copies the set. */
    public Voices {
        points = Set.copyOf(points);
    }

    /** What each member says of a figure; one that does not reach the year is silent. */
    <T> List<Forecast> said(Map<String, T> members, Function<T, double[]> figure) {
        List<Forecast> said = new ArrayList<>();
        members.forEach(
                (id, member) -> {
                    double[] numbers = figure.apply(member);
                    if (numbers.length > 0 && !Double.isNaN(numbers[0])) {
                        said.add(forecast(id, numbers));
                    }
                });
        return said;
    }

    private Forecast forecast(String id, double[] numbers) {
        return numbers.length == 1 || points.contains(id)
                ? Forecast.point(id, numbers[0])
                : Forecast.of(id, numbers[0], Arrays.copyOfRange(numbers, 1, numbers.length));
    }

    /** The probability of more than a level; NaN where nobody has draws or there is no level. */
    double above(List<Forecast> said, double level) {
        Panel drawn = Panel.of(said, weights).withoutPoints();
        return drawn.isEmpty() || Double.isNaN(level)
                ? Double.NaN
                : Exceedance.above(drawn, level).pooled();
    }
}
