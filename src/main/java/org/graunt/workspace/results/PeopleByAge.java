package org.graunt.workspace.results;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graunt.demography.AgeBand;
import org.graunt.demography.Sex;
import org.graunt.run.pool.Place;
import org.graunt.run.pool.Sexes;
import org.graunt.table.ResultTable;

/**
 * The central path of a member by area, sex, age and year, in the order of its table: columns of
 * plain numbers, since a London has a quarter of a million rows of each member.
 */
final class PeopleByAge {
    private static final int FIRST_ROOM = 1 << 12;

    private final Map<String, Integer> positions = new HashMap<>();
    private short[] area = new short[FIRST_ROOM];
    private byte[] sex = new byte[FIRST_ROOM];
    private short[] age = new short[FIRST_ROOM];
    private short[] year = new short[FIRST_ROOM];
    private double[] persons = new double[FIRST_ROOM];
    private int rows;
    private int firstYear = Short.MAX_VALUE;
    private int lastYear;

    private PeopleByAge(List<String> codes) {
        codes.forEach(code -> positions.put(code, positions.size()));
    }

    /**
     * Reads a table.
     *
     * @param codes of the areas; others are left out
     * @return what it holds; nobody where it is no such table
     */
    static PeopleByAge read(Path file, List<String> codes) {
        PeopleByAge people = new PeopleByAge(codes);
        boolean whole =
                ResultTable.each(
                                file,
                                List.of("gss_code", "sex"),
                                List.of("age", "year", "value"),
                                people::take)
                        .succeeded();
        return whole ? people : new PeopleByAge(codes);
    }

    private void take(ResultTable.Row row) {
        Integer position = positions.get(row.texts().getFirst());
        if (position == null) {
            return;
        }
        if (rows == persons.length) {
            grow(2 * rows);
        }
        area[rows] = position.shortValue();
        sex[rows] = (byte) (row.texts().getLast().equals(Sex.FEMALE.code()) ? 0 : 1);
        age[rows] = row.numbers().getFirst().shortValue();
        year[rows] = row.numbers().get(1).shortValue();
        persons[rows] = row.numbers().getLast();
        firstYear = Math.min(firstYear, year[rows]);
        lastYear = Math.max(lastYear, year[rows]);
        rows++;
    }

    private void grow(int room) {
        area = Arrays.copyOf(area, room);
        sex = Arrays.copyOf(sex, room);
        age = Arrays.copyOf(age, room);
        year = Arrays.copyOf(year, room);
        persons = Arrays.copyOf(persons, room);
    }

    /** How many there are of these, by year; the years that have any of them. */
    SortedMap<Integer, Double> of(Place place, Sexes sexes, AgeBand band) {
        boolean[] wanted = new boolean[positions.size()];
        place.areas().forEach(position -> wanted[position] = true);
        boolean[] either = new boolean[2];
        sexes.positions().forEach(position -> either[position] = true);
        double[] sums = new double[Math.max(0, lastYear - firstYear + 1)];
        boolean[] told = new boolean[sums.length];
        for (int row = 0; row < rows; row++) {
            boolean among = age[row] >= band.from() && age[row] <= band.to();
            if (among && wanted[area[row]] && either[sex[row]]) {
                sums[year[row] - firstYear] += persons[row];
                told[year[row] - firstYear] = true;
            }
        }
        SortedMap<Integer, Double> byYear = new TreeMap<>();
        for (int i = 0; i < sums.length; i++) {
            if (told[i]) {
                byYear.put(firstYear + i, sums[i]);
            }
        }
        return byYear;
    }
}
