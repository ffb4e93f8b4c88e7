package org.graunt.sample;

import java.util.List;

/**
 * Jobs, and the people whom they call to where they live. A job calls a worker from the boroughs
 * around it, the nearer and the more populous the more.
 */
final class Work {
    private static final double[] YEARS = {
        2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023
    };
    private static final double[] LONDON = {
        1, 1.015, 1.035, 1.065, 1.085, 1.105, 1.12, 1.13, 1.14, 1.12, 1.07, 1.105, 1.125
    };
    private static final double FRICTION = -1.5;

    private final long seed;
    private final List<Place> boroughs;
    private final Counts people;
    private final List<WorkPlan> plans;
    private final Counts jobs;

    private Work(long seed, List<Place> boroughs, Counts people) {
        this.seed = seed;
        this.boroughs = boroughs;
        this.people = people;
        this.plans = WorkPlan.all();
        this.jobs = Counts.ofPlaces(boroughs.size());
    }

    /** The jobs of every year of the past. */
    static Work of(long seed, List<Place> boroughs, Counts people) {
        Work work = new Work(seed, boroughs, people);
        for (int p = 0; p < boroughs.size(); p++) {
            double luck = 0;
            for (int year : Span.years()) {
                double shock = Dice.of(seed, "jobs", p, year).normal();
                luck = year == Span.FIRST ? 0 : 0.7 * luck + 0.009 * shock;
                double own = work.plans.get(p).growth() * (year - Span.FIRST) + luck;
                double level = Curves.between(year, YEARS, LONDON) * StrictMath.exp(own);
                int jobs = 10 * (int) Math.rint(work.plans.get(p).jobs() * level / 10);
                work.jobs.set(p, year, jobs);
            }
        }
        return work;
    }

    /** How many workers the jobs of a year call to a borough, on a scale of its own. */
    private double calls(int home, int year) {
        double calls = 0;
        for (int workplace = 0; workplace < plans.size(); workplace++) {
            calls += jobs.get(workplace, year) * nearness(home, workplace);
        }
        return calls;
    }

    private double nearness(int home, int workplace) {
        double distance = boroughs.get(home).distance(boroughs.get(workplace));
        return StrictMath.pow(distance + 1, FRICTION);
    }

    /**
     * How many people the jobs of a year call to a borough, if those of 2011 called whom it had:
     * the more people are in work, the fewer people it takes to fill them.
     */
    double peopleCalled(int borough, int year) {
        double jobsGrown = calls(borough, year) / calls(borough, Span.FIRST);
        double fewerIdle =
                inWork(borough, year - 1, year) / inWork(borough, Span.FIRST, Span.FIRST);
        return people.total(borough, Span.FIRST) * jobsGrown / fewerIdle;
    }

    /** The share of the people of a year who would be in work in another. */
    private double inWork(int borough, int yearOfPeople, int year) {
        double active = ActivityRates.labourForce(people, borough, yearOfPeople);
        double share = active / people.total(borough, yearOfPeople);
        return share * (1 - plans.get(borough).unemployment(seed, borough, year));
    }

    /** The share of the gap between jobs and people that moves close in a year. */
    double led(int borough) {
        return plans.get(borough).led();
    }

    Counts jobs() {
        return jobs;
    }

    List<WorkPlan> plans() {
        return plans;
    }
}
