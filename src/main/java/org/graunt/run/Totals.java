package org.graunt.run;

import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Geography;
import org.graunt.model.Component;

/**
 * All persons of a member's central path.
 *
 * @param byArea axes area and year, the base year first
 * @param ofRegion axis year: the sum of the boroughs
 */
public record Totals(Cube byArea, Cube ofRegion) {

    static Totals of(CentralPath path) {
        Geography geography = path.frame().geography();
        Axis<Integer> years =
                Axis.of("year", path.years().stream().map(CentralPath.Snapshot::year).toList());
        Cube byArea =
                Cube.generate(
                        List.of(geography.axis(), years),
                        at -> path.years().get(at[1]).total(Component.POPULATION, at[0]));
        Cube ofRegion =
                Cube.generate(
                        List.of(years),
                        at -> path.sumOfBoroughs(path.years().get(at[0]), Component.POPULATION));
        return new Totals(byArea, ofRegion);
    }
}
