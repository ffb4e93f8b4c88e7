package org.graunt.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.graunt.cube.Axis;

/** The key columns that a file has, and how their numbers are packed into one. */
final class KeyLayout {
    private static final int BITS = 63;
    private static final int MOST_BITS = 20;

    private final List<Column> columns;
    private final List<Keys> keys;
    private final int[] shifts;

    private KeyLayout(List<Column> columns, List<Keys> keys) {
        this.columns = List.copyOf(columns);
        this.keys = List.copyOf(keys);
        this.shifts = new int[keys.size()];
        for (int i = 1; i < shifts.length; i++) {
            shifts[i] = shifts[i - 1] + keys.get(i - 1).bits();
        }
    }

    /** The layout of those key columns of a table that a file has. */
    static KeyLayout of(TableShape shape, List<Column> present) {
        List<String> about = shape.about().stream().map(Column::name).toList();
        int fixed = 0;
        int texts = 0;
        for (Column column : present) {
            if (isText(column)) {
                texts++;
            } else {
                fixed += NumberKeys.of(column.kind()).bits();
            }
        }
        int share = texts == 0 ? 0 : Math.min(MOST_BITS, (BITS - fixed) / texts);
        List<Keys> keys = new ArrayList<>();
        Keys areas = null;
        for (Column column : present) {
            boolean isArea = column.kind() == Column.Kind.AREA;
            if (isArea && areas != null) {
                keys.add(areas);
                continue;
            }
            List<String> describing = column.equals(shape.keys().getFirst()) ? about : List.of();
            keys.add(
                    isText(column)
                            ? new TextKeys(column, describing, share)
                            : NumberKeys.of(column.kind()));
            areas = isArea ? keys.getLast() : areas;
        }
        return new KeyLayout(present, keys);
    }

    private static boolean isText(Column column) {
        return switch (column.kind()) {
            case AREA, CODE, WORD, BAND, YEAR_GROUP -> true;
            case SEX, AGE, YEAR, NUMBER, ABOUT, VALUE -> false;
        };
    }

    List<Column> columns() {
        return columns;
    }

    Keys keys(int column) {
        return keys.get(column);
    }

    int size() {
        return keys.size();
    }

    long pack(int[] numbers) {
        long packed = 0;
        for (int i = 0; i < shifts.length; i++) {
            packed |= (long) numbers[i] << shifts[i];
        }
        return packed;
    }

    int unpack(long packed, int column) {
        return (int) (packed >>> shifts[column]) & ((1 << keys.get(column).bits()) - 1);
    }

    /** A key in words, such as {@code gss_code E09000001, sex F, age 4, year 2020}. */
    String inWords(int[] numbers) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < numbers.length; i++) {
            Object label = keys.get(i).label(numbers[i]);
            words.append(i == 0 ? "" : ", ")
                    .append(columns.get(i).name())
                    .append(' ')
                    .append(Cells.word(label));
        }
        return words.toString();
    }

    /** The numbers that occur in each column of the rows. */
    List<List<Integer>> used(Rows rows) {
        List<BitSet> found = new ArrayList<>();
        keys.forEach(k -> found.add(new BitSet()));
        for (int row = 0; row < rows.size(); row++) {
            long key = rows.key(row);
            for (int i = 0; i < shifts.length; i++) {
                found.get(i).set(unpack(key, i));
            }
        }
        return found.stream().map(bits -> bits.stream().boxed().toList()).toList();
    }

    /** The axis of a column that has these numbers. */
    Axis<?> axis(int column, List<Integer> sorted) {
        String name = columns.get(column).axis();
        return Axis.of(name, sorted.stream().map(n -> keys.get(column).label(n)).toList());
    }
}
