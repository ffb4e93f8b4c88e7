package org.graunt.workspace.results;

import java.util.SortedMap;
import java.util.TreeMap;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeBand;
import org.graunt.demography.AgeGroups;
import org.graunt.model.Inputs;
import org.graunt.run.pool.Place;
import org.graunt.workspace.Selection;

/** The estimates of a selection, by year: what the fan begins from. */
public final class Estimates {
    private Estimates() {}

    /** Persons in every year up to the base year; empty where the place is not among the areas. */
    public static SortedMap<Integer, Double> of(Inputs inputs, Selection selection) {
        SortedMap<Integer, Double> estimates = new TreeMap<>();
        // the order that it has already: a page asks for it whenever something moves
        Cube people = inputs.population().ordered("area", "sex", "age", "year");
        Place.all(inputs.frame().geography()).stream()
                .filter(place -> place.code().equals(selection.area()))
                .forEach(
                        place -> {
                            for (int year : inputs.yearsUpToBase(people)) {
                                int at = people.axis("year").labels().indexOf(year);
                                estimates.put(year, sum(inputs, people, place, selection, at));
                            }
                        });
        return estimates;
    }

    private static double sum(
            Inputs inputs, Cube people, Place place, Selection selection, int year) {
        AgeGroups ages = inputs.frame().ages();
        AgeBand band =
                selection.ages().equals(Selection.ALL_AGES)
                        ? new AgeBand(Selection.ALL_AGES, 0, AgeBand.OPEN)
                        : AgeBand.parse(selection.ages()).orElseThrow();
        double sum = 0;
        for (int sex : selection.sexes().positions()) {
            for (int age = band.firstGroup(ages); age < band.endGroup(ages); age++) {
                for (int area : place.areas()) {
                    sum += people.at(area, sex, age, year);
                }
            }
        }
        return sum;
    }
}
