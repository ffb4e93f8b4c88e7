package org.graunt.model.housing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.graunt.cube.Cube;
import org.graunt.demography.AgeBands;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.note.Note;
import org.graunt.note.Outcome;

/**
 * How many households a population forms: those of each sex and band of ages who do not live in
 * communal establishments, divided among relationships where rates are held by them, times the
 * share of them who represent a household.
 */
final class HouseholdModel {
    static final String TABLE = "household-rates";

    private final Frame frame;
    private final Relationships relationships;
    private final CommunalPopulation communal;
    private final Yearly rates;
    private final boolean[] held;
    private final int perArea;
    private final int[] ratesOf;
    private final int[] awayOf;
    private final Map<Integer, double[]> divisions = new ConcurrentHashMap<>();

    private HouseholdModel(
            Frame frame,
            AgeBands bands,
            Relationships relationships,
            CommunalPopulation communal,
            Yearly rates,
            boolean[] held) {
        this.frame = frame;
        this.relationships = relationships;
        this.communal = communal;
        this.rates = rates;
        this.held = held;
        this.perArea = 2 * bands.count() * relationships.count();
        this.ratesOf = ratesOf(frame, bands, relationships.count());
        this.awayOf = awayOf(frame, communal, relationships.count());
    }

    /** The model of a project's tables; the specification says what is held of the communal. */
    static Outcome<HouseholdModel> of(Inputs inputs, ModelSpec spec) {
        if (!inputs.has(TABLE)) {
            return Outcome.failed(
                    Note.error(
                            TABLE,
                            "It is not held: nobody knows how many households people form",
                            "Give households per person by sex and band of ages."));
        }
        List<Note> notes = new ArrayList<>();
        Cube table = inputs.needed(TABLE);
        Frame frame = inputs.frame();
        AgeBands bands = AgeBands.of(table.axis("ages"), frame.ages());
        Yearly rates = new Yearly(Relationships.inOrder(table));
        boolean[] held = new RatesCheck(inputs, bands, rates.at(inputs.baseYear())).check(notes);
        Relationships relationships = Relationships.of(inputs, table, notes);
        int cells = frame.areas() * 2 * bands.count() * relationships.count();
        CommunalPopulation communal =
                CommunalPopulation.of(
                        inputs,
                        table,
                        year -> relationships.shares(year, cells),
                        spec.get(HousingSettings.COMMUNAL_SHARE_FROM_AGE),
                        notes);
        if (notes.stream().anyMatch(Note::isError)) {
            return Outcome.failed(notes);
        }
        return Outcome.of(
                new HouseholdModel(frame, bands, relationships, communal, rates, held), notes);
    }

    /** True where the rates of an area are held. */
    boolean holds(int area) {
        return held[area];
    }

    /**
     * Counts the households of an area that holds rates.
     *
     * @param people persons, {@code [sex x age]}
     * @param year whose rates are taken
     */
    HouseholdCount count(int area, int year, double[] people) {
        HouseholdCounts counts = new HouseholdCounts(this, 1);
        counts.count(area, year, people, 0, 1);
        return counts.at(0);
    }

    /** The households of the estimates of the base year, by area; missing without rates. */
    HouseholdCount[] countsAtBase(Inputs inputs) {
        Cube population = inputs.population().slice("year", inputs.baseYear());
        HouseholdCount[] counts = new HouseholdCount[frame.areas()];
        for (int area = 0; area < counts.length; area++) {
            double[] people = AreaPeople.of(frame, population, area);
            counts[area] = count(area, inputs.baseYear(), people);
        }
        return counts;
    }

    private double[] division(int year) {
        return communal.amongAll(relationships.shares(year, frame.areas() * perArea));
    }

    /**
     * How the people of each cell are divided among relationships in a year, {@code [area][rates]}.
     */
    double[] divisions(int year) {
        return divisions.computeIfAbsent(year, this::division);
    }

    /** Households per person in a year, {@code [area][rates]}. */
    double[] perPerson(int year) {
        return rates.at(year);
    }

    /** Where the first rate of a cell of an area stands; {@link AgeBands#NONE}: it has none. */
    int rateOf(int area, int cell) {
        return ratesOf[cell] == AgeBands.NONE ? AgeBands.NONE : area * perArea + ratesOf[cell];
    }

    /** The communal cell of a cell and relationship. */
    int communalCell(int cell, int relationship) {
        return awayOf[cell * relationships.count() + relationship];
    }

    /** How many relationships there are. */
    int relationships() {
        return relationships.count();
    }

    /** How many cells of sex and age an area has. */
    int cells() {
        return frame.cells();
    }

    CommunalPopulation communal() {
        return communal;
    }

    /** Where the rates of each cell of sex and age begin in those of its area. */
    private static int[] ratesOf(Frame frame, AgeBands bands, int kinds) {
        int[] first = new int[frame.cells()];
        for (int cell = 0; cell < first.length; cell++) {
            int sex = cell / frame.ages().count();
            int band = bands.bandOf(cell % frame.ages().count());
            boolean none = band == AgeBands.NONE;
            first[cell] = none ? AgeBands.NONE : (sex * bands.count() + band) * kinds;
        }
        return first;
    }

    /** The communal cell of each cell of sex, age and relationship. */
    private static int[] awayOf(Frame frame, CommunalPopulation communal, int kinds) {
        int[] away = new int[frame.cells() * kinds];
        for (int i = 0; i < away.length; i++) {
            int cell = i / kinds;
            int sex = cell / frame.ages().count();
            away[i] = communal.cell(sex, cell % frame.ages().count(), i % kinds);
        }
        return away;
    }
}
