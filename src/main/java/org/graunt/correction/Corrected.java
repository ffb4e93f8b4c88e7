package org.graunt.correction;

import java.util.List;
import org.graunt.cube.Cube;
import org.graunt.model.BaseSpread;
import org.graunt.model.Inputs;

/**
 * Estimates after correction.
 *
 * @param inputs the tables with corrected people and moves; the books close as before
 * @param official the estimates as they were: area, sex, age, year from the census to the base year
 * @param people as corrected, likewise
 * @param sd standard deviation of what is still unknown, likewise; 0 where nothing was corrected
 * @param implied for each register, its entries over the coverage found: the people that it alone
 *     would make; missing where it says nothing
 * @param findings every area that was looked at and every band of ages, of the base year
 * @param spread what is not known of the base year, for draws
 */
public record Corrected(
        Inputs inputs,
        Cube official,
        Cube people,
        Cube sd,
        List<Implied> implied,
        List<Finding> findings,
        BaseSpread spread) {

    /** Copies the lists. */
    public Corrected {
        implied = List.copyOf(implied);
        findings = List.copyOf(findings);
    }

    /**
     * What a register alone would make of the people.
     *
     * @param source its table
     * @param people area, sex, age, year; a register of persons halves by the estimates
     */
    public record Implied(String source, Cube people) {}
}
