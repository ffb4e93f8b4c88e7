package org.graunt.deliver.schools;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.graunt.schools.Children;

/** The children of one member from the base year on, and of the estimates before. */
final class MemberChildren implements Children {
    private final EstimatedChildren before;
    private final int draws;
    private final int lastYear;
    private final boolean point;
    private final Map<ChildCell, double[]> persons;

    /**
     * Children of a member.
     *
     * @param persons of the base year and later: the central path, then each draw
     */
    MemberChildren(
            EstimatedChildren before, int draws, int lastYear, Map<ChildCell, double[]> persons) {
        this.before = before;
        this.draws = draws;
        this.lastYear = lastYear;
        this.persons = Map.copyOf(persons);
        this.point = persons.values().stream().noneMatch(MemberChildren::spread);
    }

    private static boolean spread(double[] numbers) {
        for (int draw = 2; draw < numbers.length; draw++) {
            if (numbers[draw] != numbers[1]) {
                return true;
            }
        }
        return false;
    }

    /** The same children on the central path alone. */
    MemberChildren central() {
        Map<ChildCell, double[]> central = new HashMap<>();
        persons.forEach((cell, numbers) -> central.put(cell, Arrays.copyOf(numbers, 1)));
        return new MemberChildren(before, 0, lastYear, central);
    }

    @Override
    public int draws() {
        return draws;
    }

    @Override
    public int firstYear() {
        return before.firstYear();
    }

    @Override
    public int lastYear() {
        return lastYear;
    }

    @Override
    public boolean point() {
        return point;
    }

    @Override
    public double[] persons(int area, int age, int year) {
        double[] held = persons.get(new ChildCell(area, age, year));
        if (held != null) {
            return held;
        }
        double[] estimated = new double[draws + 1];
        Arrays.fill(estimated, before.one(area, age, year));
        return estimated;
    }
}
