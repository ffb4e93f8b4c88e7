package org.graunt.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.graunt.demography.AgeGroups;

/**
 * The rows of a register, which need not be those of the estimates: it may not tell the sexes
 * apart, and its highest age may be open below theirs. Each row counts the people of one or more
 * cells.
 */
final class SourceRows {
    private final int[] ages;
    private final int[] sexes;
    private final int[][] cells;

    /**
     * Over arrays that are not to be changed.
     *
     * @param ages the age of each row
     * @param sexes the sex of each row: 0 or 1; 0 in all of a register of persons
     * @param cells the cells of sex and age that each row counts
     */
    SourceRows(int[] ages, int[] sexes, int[][] cells) {
        this.ages = ages;
        this.sexes = sexes;
        this.cells = cells;
    }

    /** The age of each row. */
    int[] ages() {
        return ages;
    }

    /** The sex of each row: 0 or 1; 0 in all of a register of persons. */
    int[] sexes() {
        return sexes;
    }

    /** The cells of sex and age that each row counts. */
    int[][] cells() {
        return cells;
    }

    /**
     * The rows of a register.
     *
     * @param bySex false for persons
     * @param youngest its first age
     * @param oldest its last age, at most the open one
     * @param open true where the last age is open
     */
    static SourceRows of(AgeGroups groups, boolean bySex, int youngest, int oldest, boolean open) {
        List<int[]> cells = new ArrayList<>();
        int sets = bySex ? 2 : 1;
        int width = oldest - youngest + 1;
        for (int set = 0; set < sets; set++) {
            for (int age = youngest; age <= oldest; age++) {
                int last = open && age == oldest ? groups.count() - 1 : age;
                cells.add(cells(groups, bySex ? List.of(set) : List.of(0, 1), age, last));
            }
        }
        int[] ages = IntStream.range(0, sets * width).map(row -> youngest + row % width).toArray();
        int[] sexes = IntStream.range(0, sets * width).map(row -> row / width).toArray();
        return new SourceRows(ages, sexes, cells.toArray(int[][]::new));
    }

    private static int[] cells(AgeGroups groups, List<Integer> sexes, int first, int last) {
        return sexes.stream()
                .flatMapToInt(
                        sex ->
                                IntStream.rangeClosed(first, last)
                                        .map(age -> sex * groups.count() + age))
                .toArray();
    }

    int count() {
        return ages.length;
    }

    /** How many sexes are told apart. */
    int sets() {
        return sexes[sexes.length - 1] + 1;
    }

    /** How many ages each sex has. */
    int width() {
        return count() / sets();
    }

    /** The people of a row. */
    double people(double[] byCell, int row) {
        double sum = 0;
        for (int cell : cells[row]) {
            sum += byCell[cell];
        }
        return sum;
    }
}
