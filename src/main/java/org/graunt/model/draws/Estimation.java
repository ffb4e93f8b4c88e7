package org.graunt.model.draws;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.graunt.model.Driver;
import org.graunt.model.Inputs;

/** How much each driver swings, from the past where it is long enough, else as assumed. */
final class Estimation {
    /** Fewest yearly values that an estimate is made from. */
    static final int FEWEST_YEARS = 8;

    private static final List<String> GROSS_FLOWS =
            List.of(
                    "internal-flows",
                    "internal-in",
                    "internal-out",
                    "international-in",
                    "international-out");

    private final Inputs inputs;
    private final PastPeople people;
    private final List<String> codes;
    private final double[] persons;
    private final double[] weights;
    private final Map<Driver, Swing> swings = new EnumMap<>(Driver.class);

    private Estimation(Inputs inputs) {
        this.inputs = inputs;
        this.people = PastPeople.of(inputs);
        this.codes = inputs.frame().geography().axis().labels();
        this.persons =
                IntStream.range(0, codes.size())
                        .mapToDouble(area -> people.total(area, inputs.baseYear()))
                        .toArray();
        this.weights = persons.clone();
        int boroughs = inputs.frame().geography().boroughs();
        if (boroughs > 0) {
            // the areas that the project is about: a nation would drown them
            Arrays.fill(weights, boroughs, weights.length, 0);
        }
    }

    /** The swing of every driver that is drawn. */
    static Map<Driver, Swing> of(Inputs inputs) {
        Estimation estimation = new Estimation(inputs);
        estimation.flows();
        estimation.stocks();
        estimation.netMigration();
        estimation.withoutGrossFlows();
        return estimation.swings;
    }

    private void flows() {
        FlowHistories past = new FlowHistories(inputs, people);
        estimate(Driver.FERTILITY, "births", past.fertility());
        estimate(Driver.SURVIVAL_POWER, "deaths", past.survivalPower());
        estimate(Driver.DOMESTIC_OUT, "internal-flows or internal-out", past.domesticOut());
        estimate(Driver.DOMESTIC_IN, "internal-flows or internal-in", past.domesticIn());
        for (Driver driver : List.of(Driver.INTERNATIONAL_IN, Driver.INTERNATIONAL_OUT)) {
            estimate(driver, driver.word(), past.total(driver.word()));
        }
    }

    private void stocks() {
        StockHistories past = new StockHistories(inputs, people);
        estimate(Driver.HOUSING_DELIVERY, "dwellings", past.housingDelivery());
        estimate(Driver.JOBS_GROWTH, "jobs", past.jobsGrowth());
        estimate(
                Driver.HOUSEHOLD_FORMATION,
                "households with household-rates",
                past.householdFormation());
    }

    private void estimate(Driver driver, String wanted, Optional<Series> held) {
        int years = held.map(Series::yearsHeld).orElse(0);
        ProcessParameters assumed =
                Assumed.of(
                        driver,
                        "%d yearly values of %s are held, %d are needed"
                                .formatted(years, wanted, FEWEST_YEARS));
        if (years < FEWEST_YEARS) {
            swings.put(driver, Swing.alike(assumed));
            return;
        }
        ForecastErrors errors = ForecastErrors.of(held.orElseThrow());
        Moments moments = Moments.of(errors, errors, weights);
        AreaSpread spread = AreaSpread.of(moments, persons);
        swings.put(driver, ProcessFit.fit(moments, spread, held.orElseThrow(), assumed, codes));
    }

    private void netMigration() {
        int years = people.bySingleYears() ? inputs.baseYear() - people.firstStep() + 1 : 0;
        String why =
                "%d yearly changes of population by single years are held, %d are needed"
                        .formatted(years, FEWEST_YEARS);
        if (years < FEWEST_YEARS) {
            Assumed.drivers().stream()
                    .filter(Driver::additive)
                    .forEach(each -> swings.put(each, Swing.alike(Assumed.of(each, why))));
            return;
        }
        NetHistories past = new NetHistories(people, weights);
        past.parts()
                .forEach(
                        (driver, part) ->
                                swings.put(
                                        driver,
                                        ProcessFit.fit(
                                                part.moments(),
                                                AreaSpread.of(part.whole(), persons),
                                                past.series(),
                                                Assumed.of(driver, why),
                                                codes)));
    }

    /** A net that is drawn by what is added to it is not drawn by factors a second time. */
    private void withoutGrossFlows() {
        if (GROSS_FLOWS.stream().anyMatch(inputs::has)) {
            return;
        }
        for (Driver driver : List.of(Driver.INTERNATIONAL_IN, Driver.INTERNATIONAL_OUT)) {
            ProcessParameters assumed =
                    Assumed.of(driver, "no gross flows are held: their net is drawn instead");
            swings.put(
                    driver,
                    Swing.alike(
                            new ProcessParameters(
                                    driver,
                                    assumed.rho(),
                                    0,
                                    assumed.common(),
                                    assumed.source(),
                                    assumed.basis())));
        }
    }
}
