package org.graunt.backtest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeBand;
import org.graunt.demography.AgeGroups;
import org.graunt.model.Inputs;

/** What came: persons by band of ages and place in every year estimated up to the base year. */
final class Outturn {
    private final List<AgeBand> bands;
    private final Places places;
    private final Map<Integer, double[][]> byYear = new TreeMap<>();

    private Outturn(List<AgeBand> bands, Places places) {
        this.bands = bands;
        this.places = places;
    }

    /** The estimates of a project, as they stand now. */
    static Outturn of(Inputs inputs) {
        AgeGroups ages = inputs.frame().ages();
        Outturn outturn =
                new Outturn(AgeBand.standard(ages), Places.of(inputs.frame().geography()));
        for (int year : inputs.yearsUpToBase(inputs.population())) {
            Cube people =
                    inputs.population()
                            .slice("year", year)
                            .select(inputs.frame().geography().axis())
                            .select(ages.axis())
                            .ordered("sex", "age", "area");
            outturn.byYear.put(year, outturn.sums(people, ages));
        }
        return outturn;
    }

    private double[][] sums(Cube people, AgeGroups ages) {
        double[][] sums = new double[bands.size()][places.count()];
        for (int band = 0; band < sums.length; band++) {
            for (int place = 0; place < places.count(); place++) {
                sums[band][place] = sum(people, ages, bands.get(band), place);
            }
        }
        return sums;
    }

    private double sum(Cube people, AgeGroups ages, AgeBand band, int place) {
        double sum = 0;
        for (int area = places.from(place); area < places.to(place); area++) {
            for (int age = band.firstGroup(ages); age < band.endGroup(ages); age++) {
                sum += people.at(0, age, area) + people.at(1, age, area);
            }
        }
        return sum;
    }

    List<AgeBand> bands() {
        return bands;
    }

    Places places() {
        return places;
    }

    boolean has(int year) {
        return byYear.containsKey(year);
    }

    /** The years estimated, ascending. */
    List<Integer> years() {
        return List.copyOf(byYear.keySet());
    }

    /** Persons; missing where the year is not estimated, or some cell of it is missing. */
    double at(int band, int place, int year) {
        double[][] sums = byYear.get(year);
        return sums == null ? Double.NaN : sums[band][place];
    }

    /** Everybody in a place: the first band is that of all ages. */
    double everybody(int place, int year) {
        return at(0, place, year);
    }
}
