package org.graunt.run.pool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private final Voices voices;
    private final Weights weights;
    private final Pool pool;

    private FanFile(Voices voices, Weights weights, Pool pool) {
        this.voices = voices;
        this.weights = weights;
        this.pool = pool;
    }

    /** Writes the fan of one member. */
    public static void write(Path file, Frame frame, PooledMember member, int threads)
            throws IOException {
        Voices voices = new Voices(frame, List.of(member));
        write(file, frame, voices, Weights.equal(List.of(member.id())), Pool.LINEAR, threads);
    }

    /** Writes the fan of several members together. */
    static void write(
            Path file, Frame frame, Voices voices, Weights weights, Pool pool, int threads)
            throws IOException {
        PlaceRows.write(
                file,
                COLUMNS,
                frame.geography(),
                threads,
                new FanFile(voices, weights, pool)::rows);
    }

    private List<PlaceRows.Row> rows(Place place) {
        List<PlaceRows.Row> rows = new ArrayList<>();
        for (Sexes sexes : Sexes.values()) {
            for (int band = 0; band < voices.bands().size(); band++) {
                for (int year : voices.years()) {
                    Panel panel = spread(Panel.of(voices.of(place, sexes, band, year), weights));
                    if (!panel.isEmpty()) {
                        String ages = voices.bands().get(band).label();
                        rows.add(
                                new PlaceRows.Row(
                                        List.of(
                                                place.code(),
                                                sexes.name(),
                                                ages,
                                                String.valueOf(year)),
                                        numbers(panel)));
                    }
                }
            }
        }
        return rows;
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
