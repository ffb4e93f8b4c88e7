package org.graunt.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a block of draws adds to net migration in one step, by age: persons per head, laid out
 * {@code [area][lane]} for each group of ages. What is added at every age is in all of them, more
 * where people move more.
 */
public final class NetShocks {
    private static final List<Group> GROUPS =
            List.of(
                    new Group(Driver.NET_MIGRATION_0_14, 0, 1),
                    new Group(Driver.NET_MIGRATION_15_24, 15, 2),
                    new Group(Driver.NET_MIGRATION_25_34, 25, 2),
                    new Group(Driver.NET_MIGRATION_35_64, 35, 0.75),
                    new Group(Driver.NET_MIGRATION_65_PLUS, 65, 0.25));

    private final Factors everyAge;
    private final List<Factors> byGroup = new ArrayList<>();
    private final double[][] sums;
    private final int[] groupOfAge;
    private final int yearsOfStep;
    private final boolean move;

    /**
     * Ages whose net migration is drawn alike.
     *
     * @param driver adds to it
     * @param lowest its lowest age; it ends where the next begins
     * @param mobility how much of what is added at every age falls on it per head: about as people
     *     of these ages move, against children (Rogers and Castro 1981 have such a profile)
     */
    public record Group(Driver driver, int lowest, double mobility) {}

    /** Shocks that are 0 until {@link #turnTo}. */
    public NetShocks(Draws draws, Year year) {
        this.everyAge = new Factors(draws, Driver.NET_MIGRATION, year);
        GROUPS.forEach(group -> byGroup.add(new Factors(draws, group.driver(), year)));
        this.move = everyAge.move() || byGroup.stream().anyMatch(Factors::move);
        this.sums = new double[GROUPS.size()][move ? everyAge.array().length : 0];
        this.yearsOfStep = year.frame().ages().width();
        this.groupOfAge = new int[year.frame().ages().count()];
        Arrays.setAll(groupOfAge, age -> groupOf(year.frame().ages().lowest(age)));
    }

    /** The groups, by age. */
    public static List<Group> groups() {
        return GROUPS;
    }

    /** The position of the group that an age in years falls in. */
    public static int groupOf(int age) {
        int group = 0;
        while (group + 1 < GROUPS.size() && GROUPS.get(group + 1).lowest() <= age) {
            group++;
        }
        return group;
    }

    /** False where nothing is ever added. */
    public boolean move() {
        return move;
    }

    /** Fetches the shocks of the year. */
    public void turnTo(Year year) {
        if (!move) {
            return;
        }
        everyAge.turnTo(year);
        for (int group = 0; group < sums.length; group++) {
            byGroup.get(group).turnTo(year);
            add(GROUPS.get(group).mobility(), byGroup.get(group).array(), sums[group]);
        }
    }

    private void add(double mobility, double[] own, double[] sum) {
        double[] common = everyAge.array();
        for (int i = 0; i < sum.length; i++) {
            sum[i] = yearsOfStep * (mobility * common[i] + own[i]);
        }
    }

    /** The shocks at the age group of a position, {@code [area][lane]}; empty where none move. */
    public double[] at(int age) {
        return sums[groupOfAge[age]];
    }
}
