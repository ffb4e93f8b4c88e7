package org.graunt.schools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Carries pupils up the school, September by September from the last roll, one planning area after
 * the other and all members side by side.
 *
 * <p>Children of 4 enter Reception by the intake ratio; every later year group is the one before, a
 * year earlier, by its ratio. The first year group of secondary schools is made of all pupils a
 * year younger, wherever they went, by where they live. Draws of ratios are the same for all
 * members.
 */
public final class Projection {
    private final SchoolTables tables;
    private final Ratios ratios;
    private final Map<String, Children> members;
    private final int lastYear;
    private final int draws;
    private final RatioDraws ratioDraws;

    /** By member and year group, the pupils by year and where they live: [year][area][draw]. */
    private final Map<String, Map<Integer, double[][][]>> residents = new LinkedHashMap<>();

    private Projection(
            SchoolTables tables,
            Ratios ratios,
            Map<String, Children> members,
            long seed,
            int lastYear) {
        this.tables = tables;
        this.ratios = ratios;
        this.members = members;
        this.lastYear = lastYear;
        this.draws = members.values().stream().mapToInt(Children::draws).max().orElse(0);
        this.ratioDraws = new RatioDraws(tables, ratios, seed, years(), draws);
    }

    /**
     * Every planning area, one at a time, to whom it may concern.
     *
     * @param members the children of each member, by its id; all start from the same estimates
     * @param seed of every drawn number
     * @param lastYear the last September wanted; members that end before stop there
     * @param audience hears of each planning area, by member; those whose first year group comes
     *     from other schools come last
     */
    public static void play(
            SchoolTables tables,
            Ratios ratios,
            Map<String, Children> members,
            long seed,
            int lastYear,
            Consumer<Map<String, AreaPupils>> audience) {
        new Projection(tables, ratios, members, seed, lastYear).play(audience);
    }

    private int years() {
        return lastYear - tables.lastRoll();
    }

    private void play(Consumer<Map<String, AreaPupils>> audience) {
        for (int area : tables.inOrderOfEntry()) {
            double[][][] multipliers = ratioDraws.multipliers(area);
            Map<String, AreaPupils> pupils = new LinkedHashMap<>();
            members.forEach(
                    (id, children) -> {
                        double[][][] numbers = pupils(area, id, children, multipliers);
                        sendHome(area, id, children, numbers);
                        pupils.put(
                                id,
                                new AreaPupils(
                                        tables.areas().get(area), tables.lastRoll() + 1, numbers));
                    });
            audience.accept(pupils);
        }
    }

    private double[][][] pupils(
            int area, String member, Children children, double[][][] multipliers) {
        PlanningArea planning = tables.areas().get(area);
        int last = Math.min(lastYear, children.lastYear());
        double[][][] pupils = new double[planning.groups()][last - tables.lastRoll()][];
        for (int year = tables.lastRoll() + 1; year <= last; year++) {
            int ahead = year - tables.lastRoll();
            for (int group = planning.first(); group <= planning.last(); group++) {
                int row = group - planning.first();
                double[] before =
                        row == 0
                                ? entrants(planning, member, children, year)
                                : ahead == 1
                                        ? roll(area, group - 1, children)
                                        : pupils[row - 1][ahead - 2];
                double ratio = ratios.get(area, group).forecast(tables.lastRoll(), ahead);
                pupils[row][ahead - 1] = times(before, ratio, multipliers[row][ahead - 1]);
            }
        }
        return pupils;
    }

    private double[] roll(int area, int group, Children children) {
        double[] roll = new double[children.draws() + 1];
        Arrays.fill(roll, tables.roll().at(area, group, tables.lastRoll()));
        return roll;
    }

    private static double[] times(double[] before, double ratio, double[] multipliers) {
        double[] after = new double[before.length];
        for (int draw = 0; draw < after.length; draw++) {
            after[draw] = before[draw] * ratio * multipliers[draw];
        }
        return after;
    }

    /** Those of whom the first year group is made. */
    private double[] entrants(PlanningArea planning, String member, Children children, int year) {
        if (planning.first() == YearGroups.RECEPTION) {
            return Catchment.served(planning, children, YearGroups.RECEPTION, year);
        }
        double[][][] living = residents(member, children, planning.first() - 1);
        return Catchment.attending(planning, living[year - 1 - tables.lastRoll()]);
    }

    /** The pupils of a year group by where they live, the last roll first. */
    private double[][][] residents(String member, Children children, int group) {
        return residents
                .computeIfAbsent(member, any -> new LinkedHashMap<>())
                .computeIfAbsent(group, any -> rolls(children, group));
    }

    private double[][][] rolls(Children children, int group) {
        int homes = tables.homes().size();
        double[][][] living = new double[years() + 1][homes][children.draws() + 1];
        for (int area = 0; area < tables.areas().size(); area++) {
            PlanningArea planning = tables.areas().get(area);
            if (planning.first() <= group && group <= planning.last()) {
                Catchment.addHome(
                        living[0],
                        planning,
                        roll(area, group, children),
                        children,
                        group,
                        tables.lastRoll());
            }
        }
        return living;
    }

    /** Pupils whom later schools take over are counted where they live. */
    private void sendHome(int area, String member, Children children, double[][][] pupils) {
        PlanningArea planning = tables.areas().get(area);
        for (int entry : tables.laterEntries()) {
            int group = entry - 1;
            if (planning.first() <= group && group <= planning.last()) {
                double[][][] living = residents(member, children, group);
                double[][] ofGroup = pupils[group - planning.first()];
                for (int i = 0; i < ofGroup.length; i++) {
                    int year = tables.lastRoll() + 1 + i;
                    Catchment.addHome(living[i + 1], planning, ofGroup[i], children, group, year);
                }
            }
        }
    }

    /** The year groups whose children a projection asks for: the age of each and the one below. */
    public static List<Integer> groupsAsked(SchoolTables tables) {
        List<Integer> groups = new ArrayList<>(List.of(YearGroups.RECEPTION));
        tables.laterEntries().forEach(entry -> groups.add(entry - 1));
        return groups;
    }
}
