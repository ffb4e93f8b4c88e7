package org.graunt.sample;

import java.util.List;

/**
 * Dwellings and households. Where homes lead, plans are built whatever happens and people come to
 * fill them; elsewhere half is planned and builders follow the households that have formed.
 */
final class Homes {
    private static final double PLANNED = 0.76;
    private static final double FOLLOWING = 0.45;

    private final long seed;
    private final List<HomesPlan> plans;
    private final Counts people;
    private final Communal communal;
    private final HouseholdRates rates;
    private final Counts dwellings;
    private final Counts households;

    private Homes(long seed, List<Place> boroughs, Counts people) {
        this.seed = seed;
        this.plans = HomesPlan.all();
        this.people = people;
        this.communal = Communal.of(boroughs, people);
        this.rates = HouseholdRates.of(plans, people, communal);
        this.dwellings = Counts.ofPlaces(boroughs.size());
        this.households = Counts.ofPlaces(boroughs.size());
    }

    /** The homes of 2011. */
    static Homes of(long seed, List<Place> boroughs, Counts people) {
        Homes homes = new Homes(seed, boroughs, people);
        homes.count(Span.FIRST);
        for (int p = 0; p < boroughs.size(); p++) {
            double stock = homes.households.get(p, Span.FIRST) / homes.plans.get(p).occupied();
            homes.dwellings.set(p, Span.FIRST, (int) Math.rint(stock));
        }
        return homes;
    }

    /** Builds what is finished in a year. */
    void build(int year) {
        for (int p = 0; p < plans.size(); p++) {
            HomesPlan plan = plans.get(p);
            double planned = plan.added(seed, p, year);
            int stock = dwellings.get(p, year - 1);
            double wanted = households.get(p, year - 1) / plan.occupied() - stock;
            double share = Math.min(1, plan.led() / 0.8);
            double following = Math.max(0.35 * planned, PLANNED * planned + FOLLOWING * wanted);
            double added = share * planned + (1 - share) * following;
            dwellings.set(p, year, stock + (int) Math.rint(added));
        }
    }

    /** How many people the homes of a year hold at the size of household of the year before. */
    double peopleHeld(int borough, int year) {
        double size = rates.housed(people, borough, year - 1) / households.get(borough, year - 1);
        double room = dwellings.get(borough, year) * plans.get(borough).occupied() * size;
        double elsewhere =
                people.total(borough, year - 1) - rates.housed(people, borough, year - 1);
        return room + elsewhere;
    }

    /** The share of the gap between homes and people that moves close in a year. */
    double led(int borough) {
        return plans.get(borough).led();
    }

    /** Counts the households that the people of a year form. */
    void count(int year) {
        for (int p = 0; p < plans.size(); p++) {
            households.set(p, year, (int) Math.rint(rates.households(people, p, year)));
        }
    }

    Counts dwellings() {
        return dwellings;
    }

    Counts households() {
        return households;
    }

    HouseholdRates rates() {
        return rates;
    }

    Communal communal() {
        return communal;
    }

    List<HomesPlan> plans() {
        return plans;
    }
}
