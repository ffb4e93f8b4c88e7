package org.graunt.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.model.Component;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.employment.Balance;
import org.graunt.model.employment.EmploymentLed;
import org.graunt.model.employment.LabourMarket;
import org.graunt.model.housing.HouseholdNeeds;
import org.graunt.model.housing.HousingLed;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.run.CentralPath.Snapshot;
import org.graunt.run.SideBySide.Measure;

/** Asks the people of every member's central path for the homes they need and the work they do. */
final class SideBySideMaker {
    private static final List<Component> ARRIVALS =
            List.of(Component.INTERNAL_IN, Component.INTERNATIONAL_IN);
    private static final List<Component> DEPARTURES =
            List.of(Component.INTERNAL_OUT, Component.INTERNATIONAL_OUT);

    private final Frame frame;
    private final Optional<HouseholdNeeds> homes;
    private final Optional<LabourMarket> work;
    private final List<Area> places;

    private SideBySideMaker(
            Frame frame, Optional<HouseholdNeeds> homes, Optional<LabourMarket> work) {
        this.frame = frame;
        this.homes = homes;
        this.work = work;
        Geography geography = frame.geography();
        this.places = new ArrayList<>(geography.areas());
        Optional.ofNullable(geography.region()).ifPresent(places::add);
    }

    /**
     * Sets the finished members of a scenario side by side. Homes and work are asked for by the
     * specification of the first member that is led by them, or by the engine's defaults.
     */
    static SideBySide of(Inputs inputs, List<FinishedMember> members, Notebook notebook) {
        Optional<HouseholdNeeds> homes =
                inputs.has("household-rates")
                        ? asked(
                                HouseholdNeeds.of(inputs, spec(members, HousingLed.ENGINE.name())),
                                notebook)
                        : Optional.empty();
        Optional<LabourMarket> work =
                inputs.has("jobs") && inputs.has("activity-rates")
                        ? asked(
                                LabourMarket.of(inputs, spec(members, EmploymentLed.ENGINE.name())),
                                notebook)
                        : Optional.empty();
        return new SideBySideMaker(inputs.frame(), homes, work).make(members);
    }

    private static ModelSpec spec(List<FinishedMember> members, String engine) {
        return members.stream()
                .map(FinishedMember::spec)
                .filter(spec -> spec.engine().equals(engine))
                .findFirst()
                .orElse(ModelSpec.of(engine, engine));
    }

    /**
     * What cannot be asked for is left out, with the reason; what was assumed, members have said.
     */
    private static <T> Optional<T> asked(Outcome<T> outcome, Notebook notebook) {
        if (outcome.succeeded()) {
            return Optional.of(outcome.value());
        }
        outcome.notes().stream()
                .filter(Note::isError)
                .forEach(
                        note ->
                                notebook.add(
                                        Note.info(
                                                "side-by-side.csv",
                                                "%s: %s".formatted(note.where(), note.what()),
                                                note.advice())));
        return Optional.empty();
    }

    private SideBySide make(List<FinishedMember> members) {
        Axis<String> ids = Axis.of("member", members.stream().map(m -> m.spec().id()).toList());
        Axis<Measure> measures = Axis.of("measure", List.of(Measure.values()));
        Axis<String> codes = Axis.of("place", places.stream().map(Area::code).toList());
        Axis<Integer> years = Axis.of("year", years(members));
        double[] values = new double[ids.size() * measures.size() * codes.size() * years.size()];
        Arrays.fill(values, Double.NaN);
        for (int member = 0; member < ids.size(); member++) {
            for (Snapshot year : members.get(member).central().years()) {
                Map<Measure, double[]> byMeasure =
                        ask(members, members.get(member).central(), year);
                for (int row = 0; row < measures.size() * codes.size(); row++) {
                    values[
                                    (member * measures.size() * codes.size() + row) * years.size()
                                            + years.position(year.year())] =
                            row(byMeasure, measures.label(row / codes.size()))[row % codes.size()];
                }
            }
        }
        return new SideBySide(places, Cube.of(List.of(ids, measures, codes, years), values));
    }

    private static List<Integer> years(List<FinishedMember> members) {
        return members.stream()
                .flatMap(member -> member.central().years().stream())
                .map(Snapshot::year)
                .distinct()
                .sorted()
                .toList();
    }

    /** Every measure of every place in one year. */
    private Map<Measure, double[]> ask(
            List<FinishedMember> members, CentralPath path, Snapshot year) {
        Map<Measure, double[]> asked = new EnumMap<>(Measure.class);
        boolean base = year.year() == path.years().getFirst().year();
        for (int area = 0; area < frame.areas(); area++) {
            row(asked, Measure.POPULATION)[area] = year.total(Component.POPULATION, area);
            row(asked, Measure.NET_MIGRATION)[area] = base ? Double.NaN : net(year, area);
        }
        expected(Measure.DWELLINGS, members, year.year(), asked);
        expected(Measure.JOBS, members, year.year(), asked);
        homes.ifPresent(needs -> askForHomes(needs, year, asked));
        work.ifPresent(market -> askForWork(market, year, asked));
        addUpRegion(asked);
        return asked;
    }

    /** The places of a measure, missing until they are asked for. */
    private double[] row(Map<Measure, double[]> asked, Measure measure) {
        return asked.computeIfAbsent(
                measure,
                any -> {
                    double[] missing = new double[places.size()];
                    Arrays.fill(missing, Double.NaN);
                    return missing;
                });
    }

    /** What is to be there whoever lives there: a series of the first member that has it. */
    private void expected(
            Measure measure,
            List<FinishedMember> members,
            int wanted,
            Map<Measure, double[]> asked) {
        members.stream()
                .flatMap(member -> member.central().years().stream())
                .filter(year -> year.year() == wanted)
                .map(year -> year.series().get(measure.column()))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(
                        series ->
                                System.arraycopy(
                                        series, 0, row(asked, measure), 0, series.length));
    }

    private static double net(Snapshot year, int area) {
        double in = ARRIVALS.stream().mapToDouble(flow -> year.total(flow, area)).sum();
        return in - DEPARTURES.stream().mapToDouble(flow -> year.total(flow, area)).sum();
    }

    private void askForHomes(HouseholdNeeds needs, Snapshot year, Map<Measure, double[]> asked) {
        for (int area = 0; area < frame.areas(); area++) {
            double households = needs.households(area, year.population(), year.year());
            row(asked, Measure.HOUSEHOLDS)[area] = households;
            row(asked, Measure.DWELLINGS_NEEDED)[area] = needs.dwellings(area, households);
        }
    }

    private void askForWork(LabourMarket market, Snapshot year, Map<Measure, double[]> asked) {
        Balance balance = market.balance(year.population(), year.year());
        copy(balance.labourForce(), row(asked, Measure.LABOUR_FORCE));
        copy(balance.residentsInWork(), row(asked, Measure.RESIDENTS_IN_WORK));
        copy(balance.workers(), row(asked, Measure.WORKERS));
        copy(balance.commutingRatio(), row(asked, Measure.COMMUTING_RATIO));
    }

    private static void copy(Cube byArea, double[] into) {
        double[] values = byArea.toArray();
        System.arraycopy(values, 0, into, 0, values.length);
    }

    private void addUpRegion(Map<Measure, double[]> asked) {
        if (places.size() == frame.areas()) {
            return;
        }
        for (Measure measure : Measure.values()) {
            double[] row = row(asked, measure);
            row[frame.areas()] = sum(Arrays.stream(row, 0, frame.geography().boroughs()).toArray());
        }
        row(asked, Measure.COMMUTING_RATIO)[frame.areas()] =
                row(asked, Measure.RESIDENTS_IN_WORK)[frame.areas()]
                        / row(asked, Measure.WORKERS)[frame.areas()];
    }

    /** The sum over those boroughs that have a number; missing where none has. */
    private static double sum(double[] row) {
        double[] held =
                IntStream.range(0, row.length)
                        .mapToDouble(i -> row[i])
                        .filter(value -> !Double.isNaN(value))
                        .toArray();
        return held.length == 0 ? Double.NaN : Arrays.stream(held).sum();
    }
}
