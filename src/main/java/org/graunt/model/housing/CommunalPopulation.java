package org.graunt.model.housing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeBands;
import org.graunt.demography.AgeGroups;
import org.graunt.model.Inputs;
import org.graunt.note.Note;

/**
 * Who lives in communal establishments: halls, care homes, barracks, prisons. Their number is held
 * in the younger bands of ages, their share of the people in the older ones.
 *
 * <p>The cells of an area lie {@code [sex][band][relationship]}, and one more stands for ages in no
 * band; one relationship stands for all where the table does not tell them apart.
 */
final class CommunalPopulation {
    private static final String TABLE = "communal";

    private final AgeBands bands;
    private final int relationships;
    private final boolean[] byShare;
    private final double[] numbers;
    private final double[] shares;
    private final double[] ofBand;

    /**
     * Numbers and shares, {@code [area][sex][band][relationship]}.
     *
     * @param byShare by band, whether its share is held and not its number
     * @param shares of the people of a cell
     * @param ofBand share of all people of a sex and band, {@code [area][sex][band]}
     */
    CommunalPopulation(
            AgeBands bands,
            int relationships,
            boolean[] byShare,
            double[] numbers,
            double[] shares,
            double[] ofBand) {
        this.bands = bands;
        this.relationships = relationships;
        this.byShare = byShare;
        this.numbers = numbers;
        this.shares = shares;
        this.ofBand = ofBand;
    }

    /**
     * The communal population of a project.
     *
     * @param rates the household rates; by relationship, if this is to be
     * @param shares of relationships in a year, {@code [area][sex][band][relationship]}
     * @param fromAge bands from this age hold their share
     */
    static CommunalPopulation of(
            Inputs inputs,
            Cube rates,
            IntFunction<double[]> shares,
            int fromAge,
            List<Note> notes) {
        Optional<Cube> table = inputs.cube(TABLE);
        if (table.isEmpty()) {
            notes.add(
                    Note.info(
                            TABLE,
                            "It is not held: everybody is taken to live in a household",
                            "Give those in halls, care homes, barracks and prisons."));
            return nobody(inputs, rates);
        }
        Cube communal = table.get();
        boolean apart = communal.hasAxis("relationship") && rates.hasAxis("relationship");
        if (!apart) {
            Cube together =
                    communal.hasAxis("relationship") ? communal.sumOver("relationship") : communal;
            return new CommunalFit(inputs, together, shares, fromAge).fit(notes);
        }
        if (!Relationships.fits(communal, rates, TABLE, notes)) {
            return nobody(inputs, rates);
        }
        Cube alike = communal.select(rates.axis("relationship")).select(rates.axis("ages"));
        return new CommunalFit(inputs, alike, shares, fromAge).fit(notes);
    }

    private static CommunalPopulation nobody(Inputs inputs, Cube rates) {
        AgeGroups ages = inputs.frame().ages();
        AgeBands bands = AgeBands.of(rates.axis("ages"), ages);
        double[] none = new double[inputs.frame().areas() * 2 * bands.count()];
        return new CommunalPopulation(bands, 1, new boolean[bands.count()], none, none, none);
    }

    /** How many cells an area has. */
    int cells() {
        return 2 * bands.count() * relationships + 1;
    }

    /** The cell of a sex, age group and relationship. */
    int cell(int sex, int age, int relationship) {
        int band = bands.bandOf(age);
        if (band == AgeBands.NONE) {
            return cells() - 1;
        }
        int first = (sex * bands.count() + band) * relationships;
        return relationships == 1 ? first : first + relationship;
    }

    /** How many relationships are told apart; 1 where none are. */
    int relationships() {
        return relationships;
    }

    /**
     * Turns people into the share of them who live in communal establishments.
     *
     * @param people persons by cell and lane on the way in, shares on the way out
     * @param beyond receives the persons, by lane, whom establishments would hold beyond the people
     *     there are
     */
    void toShares(int area, double[] people, double[] beyond) {
        int lanes = beyond.length;
        int from = area * (cells() - 1);
        Arrays.fill(beyond, 0);
        for (int cell = 0; cell < cells() - 1; cell++) {
            if (byShare[cell / relationships % bands.count()]) {
                Arrays.fill(people, cell * lanes, (cell + 1) * lanes, shares[from + cell]);
            } else {
                toShares(numbers[from + cell], people, cell * lanes, beyond);
            }
        }
        Arrays.fill(people, (cells() - 1) * lanes, cells() * lanes, 0);
    }

    /** The same for a cell whose communal population is a number. */
    private static void toShares(double living, double[] people, int at, double[] beyond) {
        for (int lane = 0; lane < beyond.length; lane++) {
            double there = people[at + lane];
            beyond[lane] += Math.max(living - there, 0);
            people[at + lane] = there > 0 ? Math.min(living / there, 1) : 0;
        }
    }

    /**
     * The shares of relationships among all people, from those among people in households.
     *
     * @param inHouseholds {@code [area][sex][band][relationship]}
     */
    double[] amongAll(double[] inHouseholds) {
        if (relationships == 1) {
            return inHouseholds;
        }
        return CommunalFit.blended(inHouseholds, numbers, ofBand, relationships);
    }
}
