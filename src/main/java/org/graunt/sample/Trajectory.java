package org.graunt.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The homes that are planned from 2024: by bedrooms where they are self-contained, in rooms and
 * units where they are not. Some cells are left open, for which a default is to be used; others say
 * that nothing will be built.
 */
final class Trajectory {
    static final int FIRST = Span.LAST + 1;

    private static final List<String> BEDROOMS = List.of("1", "2", "3", "4+");
    private static final double[] INNER_MIX = {0.38, 0.40, 0.17, 0.05};
    private static final double[] OUTER_MIX = {0.28, 0.38, 0.24, 0.10};
    private static final double AHEAD = 0.88;
    private static final int CERTAIN = 2035;
    private static final int OPEN_FROM = 2044;

    /**
     * One cell.
     *
     * @param borough its position
     * @param year the year in which the homes are finished
     * @param bedrooms how many bedrooms; 1 for rooms and units
     * @param kind self-contained, student, older or other
     * @param homes dwellings, rooms or units; empty where the default is to be used
     */
    record Cell(int borough, int year, String bedrooms, String kind, OptionalInt homes) {}

    private final long seed;
    private final List<Place> boroughs;
    private final List<HomesPlan> plans;
    private final List<Cell> cells = new ArrayList<>();

    private Trajectory(long seed, List<Place> boroughs, List<HomesPlan> plans) {
        this.seed = seed;
        this.boroughs = boroughs;
        this.plans = plans;
    }

    /** The planned homes of every borough. */
    static List<Cell> of(long seed, List<Place> boroughs, List<HomesPlan> plans) {
        Trajectory trajectory = new Trajectory(seed, boroughs, plans);
        for (int p = 0; p < boroughs.size(); p++) {
            for (int year = FIRST; year <= Span.LAST_PLANNED; year++) {
                trajectory.addSelfContained(p, year);
                trajectory.addOthers(p, year);
            }
        }
        return List.copyOf(trajectory.cells);
    }

    private void addSelfContained(int p, int year) {
        Place place = boroughs.get(p);
        Dice dice = Dice.of(seed, "trajectory", p, year);
        double core = place.appeal().core();
        int all = (int) Math.rint(planned(p, year) * dice.factor(0.12));
        double[] mix = new double[BEDROOMS.size()];
        for (int i = 0; i < mix.length; i++) {
            mix[i] = core * INNER_MIX[i] + (1 - core) * OUTER_MIX[i];
        }
        int[] parts = Shares.whole(all, mix);
        boolean unknown = year >= OPEN_FROM && p % 4 == 1;
        for (int i = 0; i < parts.length; i++) {
            OptionalInt homes = unknown ? OptionalInt.empty() : OptionalInt.of(parts[i]);
            cells.add(new Cell(p, year, BEDROOMS.get(i), "self-contained", homes));
        }
    }

    /** Much is in hand until 2035; afterwards less is known, and less is planned. */
    private double planned(int p, int year) {
        HomesPlan plan = plans.get(p);
        double ahead = Math.max(0, year - CERTAIN) / (double) (Span.LAST_PLANNED - CERTAIN);
        double surge = 1 + 0.22 * plan.led() * Curves.bump(year, 2029, 4);
        return AHEAD * plan.late() * surge * (1 - 0.45 * ahead);
    }

    private void addOthers(int p, int year) {
        Dice dice = Dice.of(seed, "rooms", p, year);
        double students = boroughs.get(p).appeal().students();
        if (students > 0.9) {
            addRooms(p, year, "student", 160 * students, dice);
        }
        if (p % 5 == 2) {
            addRooms(p, year, "older", 45, dice);
        }
        if (p % 11 == 3) {
            addRooms(p, year, "other", 30, dice);
        }
    }

    private void addRooms(int p, int year, String kind, double rooms, Dice dice) {
        boolean unknown = year >= OPEN_FROM - 4 && p % 2 == 0;
        boolean none = (year + p) % 6 == 0;
        int built = none ? 0 : (int) Math.rint(rooms * dice.factor(0.4));
        OptionalInt homes = unknown ? OptionalInt.empty() : OptionalInt.of(built);
        cells.add(new Cell(p, year, "1", kind, homes));
    }
}
