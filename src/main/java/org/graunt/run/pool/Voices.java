package org.graunt.run.pool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeBand;
import org.graunt.demography.AgeGroups;
import org.graunt.ensemble.Forecast;
import org.graunt.model.Frame;
import org.graunt.model.Paths;
import org.graunt.model.Quantity;

/** Asks every member that reaches a year for the same number of persons, draw by draw. */
final class Voices {
    private final Frame frame;
    private final List<PooledMember> members;
    private final List<AgeBand> bands;
    private final Map<PooledMember, Map<Integer, double[]>> central = new HashMap<>();

    Voices(Frame frame, List<PooledMember> members) {
        this.frame = frame;
        this.members = members;
        this.bands = AgeBand.standard(frame.ages());
        members.forEach(member -> central.put(member, centralSums(member)));
    }

    /** The standard bands that the ages held can form. */
    List<AgeBand> bands() {
        return bands;
    }

    /** The years that some member reaches, the base year first. */
    List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        members.forEach(member -> years.addAll(member.central().keySet()));
        return List.copyOf(years);
    }

    /** Persons of a member's central path by year, laid out {@code [sex][area][band]}. */
    private Map<Integer, double[]> centralSums(PooledMember member) {
        Map<Integer, double[]> sums = new HashMap<>();
        member.central().forEach((year, population) -> sums.put(year, sums(population)));
        return sums;
    }

    private double[] sums(Cube population) {
        AgeGroups ages = frame.ages();
        double[] sums = new double[2 * frame.areas() * bands.size()];
        for (int at = 0; at < sums.length; at++) {
            AgeBand band = bands.get(at % bands.size());
            int area = at / bands.size() % frame.areas();
            int sex = at / bands.size() / frame.areas();
            for (int age = band.firstGroup(ages); age < band.endGroup(ages); age++) {
                sums[at] += population.at(sex, age, area);
            }
        }
        return sums;
    }

    /** What each member that reaches a year says of a place, sex and band. */
    List<Forecast> of(Place place, Sexes sexes, int band, int year) {
        List<Forecast> forecasts = new ArrayList<>();
        for (PooledMember member : members) {
            if (member.central().containsKey(year)) {
                forecasts.add(forecast(member, place, sexes, band, year));
            }
        }
        return forecasts;
    }

    private Forecast forecast(PooledMember member, Place place, Sexes sexes, int band, int year) {
        double[] sums = central.getOrDefault(member, Map.of()).getOrDefault(year, new double[0]);
        double persons = 0;
        for (int sex : sexes.positions()) {
            for (int area : place.areas()) {
                persons += sums[(sex * frame.areas() + area) * bands.size() + band];
            }
        }
        Paths paths = member.draws();
        return paths == null || member.point()
                ? Forecast.point(member.id(), persons)
                : Forecast.of(member.id(), persons, draws(paths, place, sexes, band, year));
    }

    private double[] draws(Paths paths, Place place, Sexes sexes, int band, int year) {
        double[] draws = new double[paths.draws()];
        int at = paths.years().indexOf(year);
        int quantity = paths.quantities().indexOf(new Quantity.Persons(bands.get(band)));
        for (int sex : sexes.positions()) {
            for (int area : place.areas()) {
                paths.addTo(draws, at, area, sex, quantity);
            }
        }
        return draws;
    }
}
