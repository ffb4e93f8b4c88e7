package org.graunt.model.draws;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeBands;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.model.OverYears;

/** What homes, jobs and households did in the past. */
final class StockHistories {
    /** The most that a year's new homes may be of the middle year's, either way. */
    private static final double LARGEST_DELIVERY = StrictMath.log(4);

    private final Inputs inputs;
    private final Frame frame;
    private final PastPeople people;

    StockHistories(Inputs inputs, PastPeople people) {
        this.inputs = inputs;
        this.frame = inputs.frame();
        this.people = people;
    }

    /** Net additional dwellings, in years that had some. */
    Optional<Series> housingDelivery() {
        return PastTable.of(inputs, "dwellings")
                .map(
                        stock -> {
                            int first = stock.firstYear() + 1;
                            double[][] logs = stock.logarithms(first, (a, y) -> added(stock, a, y));
                            Arrays.stream(logs).forEach(StockHistories::tame);
                            return Series.ofFlow(stock.name(), first, logs);
                        });
    }

    private static double added(PastTable stock, int area, int year) {
        return stock.at(area, year) - stock.at(area, year - 1);
    }

    /** One great scheme is not the usual swing of an area: years are drawn to the middle one. */
    private static void tame(double[] logs) {
        double[] held = Arrays.stream(logs).filter(log -> !Double.isNaN(log)).sorted().toArray();
        if (held.length > 0) {
            double middle = held[held.length / 2];
            double most = LARGEST_DELIVERY;
            Arrays.setAll(logs, i -> middle + Math.clamp(logs[i] - middle, -most, most));
        }
    }

    /** Jobs against those of the year before. */
    Optional<Series> jobsGrowth() {
        return PastTable.of(inputs, "jobs")
                .map(
                        jobs -> {
                            int first = jobs.firstYear() + 1;
                            return Series.ofFlow(
                                    jobs.name(),
                                    first,
                                    jobs.logarithms(
                                            first, (a, y) -> jobs.at(a, y) / jobs.at(a, y - 1)));
                        });
    }

    /** Households against those of the representative rates, where these have no relationships. */
    Optional<Series> householdFormation() {
        Optional<Cube> rates =
                inputs.cube("household-rates").filter(cube -> !cube.hasAxis("relationship"));
        return rates.flatMap(
                held -> PastTable.of(inputs, "households").map(stock -> formation(stock, held)));
    }

    private Series formation(PastTable households, Cube rates) {
        AgeBands bands = AgeBands.of(rates.axis("ages"), frame.ages());
        int first = Math.max(households.firstYear(), people.firstStep() - 1);
        return Series.ofLevel(
                households.name(),
                first,
                households.logarithms(
                        first,
                        (area, year) ->
                                people.has(year)
                                        ? households.at(area, year)
                                                / byRates(rates, bands, area, year)
                                        : Double.NaN));
    }

    private double byRates(Cube rates, AgeBands bands, int area, int year) {
        Cube then = OverYears.at(rates, year).ordered("area", "sex", "ages");
        Axis<?> areas = then.axis("area");
        List<String> codes = frame.geography().axis().labels();
        if (!areas.has(codes.get(area))) {
            return Double.NaN;
        }
        double[] cells = people.at(year);
        double households = 0;
        for (int cell = 0; cell < frame.cells(); cell++) {
            int band = bands.bandOf(cell % frame.ages().count());
            if (band != AgeBands.NONE) {
                int sex = cell / frame.ages().count();
                double rate = then.at(areas.position(codes.get(area)), sex, band);
                households += cells[cell * frame.areas() + area] * rate;
            }
        }
        return households;
    }
}
