package org.graunt.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.graunt.reference.ReferenceData.rows;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.GivenDraws;
import org.graunt.model.Horizon;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.cohort.GivenRates;
import org.graunt.testing.Recording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred draws with given multipliers (data/reference/stochastic-canada). */
class StochasticCanadaTest {
    private static final double RELATIVE = 1e-6;
    private static final Horizon HORIZON = new Horizon(1950, 2020, 1);

    @ParameterizedTest(name = "with the {0} kernel")
    @ValueSource(strings = {"best", "plain"})
    void every_draw_is_the_published_routines(String kernel) {
        GivenDraws draws = draws();
        Projector projector = projector(kernel);
        Draws block = draws.block(0, draws.count() + 1);
        Recording recording = Recording.of(projector, block, HORIZON);
        double worst = 0;
        int compared = 0;
        for (NamedCsvRecord row : rows("reference/stochastic-canada/expected_draw_results.csv")) {
            int draw = Integer.parseInt(row.getField("draw"));
            if (draw <= draws.count()) {
                worst = Math.max(worst, largestError(recording, row, draw));
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(100 * 15);
        assertThat(worst).as("largest relative error of any figure").isLessThan(RELATIVE);
    }

    private static double largestError(Recording recording, NamedCsvRecord row, int draw) {
        int year = Integer.parseInt(row.getField("year"));
        double[] ours = {
            recording.total(Component.POPULATION, year, 0, draw),
            recording.totalOfAges(Component.POPULATION, year, 0, draw, 0, 14),
            recording.totalOfAges(Component.POPULATION, year, 0, draw, 15, 64),
            recording.totalOfAges(Component.POPULATION, year, 0, draw, 65, 130),
            recording.totalOfAges(Component.POPULATION, year, 0, draw, 80, 130),
            recording.total(Component.BIRTHS, year, 0, draw)
        };
        List<String> columns = List.of("total", "p0_14", "p15_64", "p65", "p80", "births");
        double worst = 0;
        for (int i = 0; i < ours.length; i++) {
            String given = row.getField(columns.get(i));
            if (!given.isEmpty()) {
                double published = Double.parseDouble(given);
                worst = Math.max(worst, Math.abs(ours[i] / published - 1));
            }
        }
        return worst;
    }

    private static GivenDraws draws() {
        List<NamedCsvRecord> rows = rows("reference/stochastic-canada/draws.csv");
        double[] values = new double[rows.size() * 3];
        for (int i = 0; i < rows.size(); i++) {
            values[3 * i] = Double.parseDouble(rows.get(i).getField("fert_mult"));
            values[3 * i + 1] = Double.parseDouble(rows.get(i).getField("surv_power"));
            values[3 * i + 2] = Double.parseDouble(rows.get(i).getField("mig_mult"));
        }
        Axis<Integer> numbers = Axis.range("draw", 1, rows.size());
        return GivenDraws.of(Cube.of(List.of(numbers, GivenDraws.COLUMNS), values), 100);
    }

    private static Projector projector(String kernel) {
        ModelSpec spec =
                ModelSpec.of("un", "given-rates").withConventions("un-1x1").with("kernel", kernel);
        return GivenRates.ENGINE
                .build()
                .apply(spec)
                .then(model -> model.prepare(UnSingleYear.inputs("canada", "Sx"), new SharedFits()))
                .value();
    }
}
