package org.graunt.run.pool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graunt.demography.AgeBand;
import org.graunt.ensemble.Panel;
import org.graunt.ensemble.Pool;
import org.graunt.ensemble.PooledFan;
import org.graunt.ensemble.Weights;
import org.graunt.model.Frame;

/**
 * The spread of draws by area, sex, band of ages and year: of one member, or of several together.
 *
 * <p>Sums over sexes, ages and boroughs are made draw by draw, before any quantile: quantiles of
 * parts do not add up to that of the whole.
 */
public final class FanFile {
    private static final double[] PROBABILITIES = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};
    private static final List<String> COLUMNS =
            List.of(
                    "gss_code",
                    "sex",
                    "ages",
                    "year",
                    "mean",
                    "p2.5",
                    "p10",
                    "p25",
                    "p50",
                    "p75",
                    "p90",
                    "p97.5");

    private final Pool pool;

    /** Fans of pools of a kind. */
    FanFile(Pool pool) {
        this.pool = pool;
    }

    /** Its columns. */
    static List<String> columns() {
        return COLUMNS;
    }

    /** Writes the fan of one member. */
    public static void write(Path file, Frame frame, PooledMember member, int threads)
            throws IOException {
        Voices voices = new Voices(frame, List.of(member));
        Weights alone = Weights.equal(List.of(member.id()));
        PlaceRows.write(
                List.of(new PlaceRows.Sheet(file, COLUMNS)),
                frame.geography(),
                threads,
                place -> List.of(rows(place, voices, alone)));
    }

    private static List<PlaceRows.Row> rows(Place place, Voices voices, Weights alone) {
        FanFile fans = new FanFile(Pool.LINEAR);
        BySexes rows = new BySexes();
        voices.forEach(
                place,
                (band, year, said) ->
                        said.forEach(
                                (sexes, forecasts) ->
                                        fans.row(
                                                        place,
                                                        sexes,
                                                        band,
                                                        year,
                                                        Panel.of(forecasts, alone))
                                                .ifPresent(row -> rows.add(sexes, row))));
        return rows.inOrder();
    }

    /** Rows as they are written: those of women first, then men, then persons. */
    static final class BySexes {
        private final Map<Sexes, List<PlaceRows.Row>> rows = new EnumMap<>(Sexes.class);

        void add(Sexes sexes, PlaceRows.Row row) {
            rows.computeIfAbsent(sexes, any -> new ArrayList<>()).add(row);
        }

        List<PlaceRows.Row> inOrder() {
            return rows.values().stream().flatMap(List::stream).toList();
        }
    }

    /** The fan of a panel; nothing where nobody speaks. */
    Optional<PlaceRows.Row> row(Place place, Sexes sexes, AgeBand band, int year, Panel panel) {
        Panel heard = spread(panel);
        if (heard.isEmpty()) {
            return Optional.empty();
        }
        List<String> labels =
                List.of(place.code(), sexes.name(), band.label(), String.valueOf(year));
        return Optional.of(new PlaceRows.Row(labels, numbers(heard)));
    }

    /** Those with a spread; where none has one, all. */
    static Panel spread(Panel panel) {
        Panel spread = panel.withoutPoints();
        return spread.isEmpty() ? panel : spread;
    }

    private List<Double> numbers(Panel panel) {
        PooledFan fan = PooledFan.of(panel, pool, PROBABILITIES);
        List<Double> numbers = new ArrayList<>(List.of(PlaceRows.persons(fan.mean())));
        fan.quantiles().forEach(quantile -> numbers.add(PlaceRows.persons(quantile)));
        return numbers;
    }
}
