package org.graunt.run.pool;

import java.util.ArrayList;
import java.util.EnumMap;
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
    private final List<Integer> years;
    private final Map<PooledMember, Map<Integer, double[]>> central = new HashMap<>();

    Voices(Frame frame, List<PooledMember> members) {
        this.frame = frame;
        this.members = members;
        this.bands = AgeBand.standard(frame.ages());
        this.years = years(members);
        members.forEach(member -> central.put(member, centralSums(member)));
    }

    /** The years that some member reaches, the base year first. */
    private static List<Integer> years(List<PooledMember> members) {
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

    /** What is done with what members say of a band and year. */
    @FunctionalInterface
    interface Listener {
        void hear(AgeBand band, int year, Map<Sexes, List<Forecast>> said);
    }

    /** Asks about every band and year of a place. */
    void forEach(Place place, Listener listener) {
        for (int band = 0; band < bands.size(); band++) {
            for (int year : years) {
                listener.hear(bands.get(band), year, of(place, band, year));
            }
        }
    }

    /**
     * What each member that reaches a year says of a place and band: of women, men and persons. The
     * draws of persons are the sums of the others', so that each is fetched once.
     */
    private Map<Sexes, List<Forecast>> of(Place place, int band, int year) {
        Map<Sexes, List<Forecast>> said = new EnumMap<>(Sexes.class);
        for (PooledMember member : members) {
            if (member.central().containsKey(year)) {
                forecasts(member, place, band, year)
                        .forEach(
                                (sexes, forecast) ->
                                        said.computeIfAbsent(sexes, any -> new ArrayList<>())
                                                .add(forecast));
            }
        }
        return said;
    }

    private Map<Sexes, Forecast> forecasts(PooledMember member, Place place, int band, int year) {
        Map<Sexes, Forecast> forecasts = new EnumMap<>(Sexes.class);
        double women = central(member, place, 0, band, year);
        double men = central(member, place, 1, band, year);
        Paths paths = member.draws();
        if (paths == null || member.point()) {
            forecasts.put(Sexes.F, Forecast.point(member.id(), women));
            forecasts.put(Sexes.M, Forecast.point(member.id(), men));
            forecasts.put(Sexes.P, Forecast.point(member.id(), women + men));
            return forecasts;
        }
        double[] drawn = draws(paths, place, 0, band, year);
        forecasts.put(Sexes.F, Forecast.of(member.id(), women, drawn));
        double[] ofMen = draws(paths, place, 1, band, year);
        forecasts.put(Sexes.M, Forecast.of(member.id(), men, ofMen));
        for (int draw = 0; draw < drawn.length; draw++) {
            drawn[draw] += ofMen[draw];
        }
        forecasts.put(Sexes.P, Forecast.of(member.id(), women + men, drawn));
        return forecasts;
    }

    private double central(PooledMember member, Place place, int sex, int band, int year) {
        double[] sums = central.getOrDefault(member, Map.of()).getOrDefault(year, new double[0]);
        double persons = 0;
        for (int area : place.areas()) {
            persons += sums[(sex * frame.areas() + area) * bands.size() + band];
        }
        return persons;
    }

    private double[] draws(Paths paths, Place place, int sex, int band, int year) {
        double[] draws = new double[paths.draws()];
        int at = paths.years().indexOf(year);
        int quantity = paths.quantities().indexOf(new Quantity.Persons(bands.get(band)));
        for (int area : place.areas()) {
            paths.addTo(draws, at, area, sex, quantity);
        }
        return draws;
    }
}
