package org.graunt.demography;

import java.util.List;
import java.util.stream.IntStream;
import org.graunt.cube.Axis;

/**
 * The ages of a population: groups of equal width from 0, the last one open.
 *
 * <p>With width 1 and open age 90: 0, 1, ..., 89, 90 and over. With width 5 and open age 100: 0-4,
 * 5-9, ..., 95-99, 100 and over. A group is named by its lowest age.
 *
 * @param width years of age in a group, 1 or 5
 * @param openAge the lowest age of the open group, a multiple of the width, at most 130
 */
public record AgeGroups(int width, int openAge) {

    /** The highest open age a population may have. */
    public static final int HIGHEST_OPEN_AGE = 130;

    /** Checks that the groups are ones a cohort can step through. */
    public AgeGroups {
        if (width != 1 && width != 5) {
            throw new IllegalArgumentException(
                    "Age groups are 1 or 5 years wide, not %d".formatted(width));
        }
        if (openAge < 2 * width || openAge > HIGHEST_OPEN_AGE || openAge % width != 0) {
            throw new IllegalArgumentException(
                    "The open age must be a multiple of %d up to %d, not %d"
                            .formatted(width, HIGHEST_OPEN_AGE, openAge));
        }
    }

    /** Single years of age up to an open age. */
    public static AgeGroups single(int openAge) {
        return new AgeGroups(1, openAge);
    }

    /** Five-year groups up to an open age. */
    public static AgeGroups fiveYear(int openAge) {
        return new AgeGroups(5, openAge);
    }

    /** How many groups there are, the open one included. */
    public int count() {
        return openAge / width + 1;
    }

    /** The position of the open group, which is the last. */
    public int open() {
        return count() - 1;
    }

    /** The lowest age of the group at a position. */
    public int lowest(int position) {
        return position * width;
    }

    /** The position of the group that a single age falls in. */
    public int position(int age) {
        return Math.min(age, openAge) / width;
    }

    /** The groups as an axis named {@code age}, labelled by their lowest ages. */
    public Axis<Integer> axis() {
        return Axis.of("age", lowestAges());
    }

    private List<Integer> lowestAges() {
        return IntStream.range(0, count()).map(this::lowest).boxed().toList();
    }
}
