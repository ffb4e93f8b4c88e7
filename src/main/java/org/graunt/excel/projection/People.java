package org.graunt.excel.projection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.graunt.table.ResultTable;

/**
 * The central projection of the ensemble: persons by area, sex, age and year, and the region as the
 * sum of its boroughs.
 */
final class People {
    private final List<Integer> ages;
    private final List<Integer> years;
    private final Map<String, double[]> areas;

    private People(List<Integer> ages, List<Integer> years, Map<String, double[]> areas) {
        this.ages = ages;
        this.years = years;
        this.areas = areas;
    }

    static People read(RunTables tables, Places places) throws IOException {
        List<ResultTable.Row> rows =
                tables.rows(
                        "ensemble/population.csv",
                        List.of("gss_code", "sex"),
                        List.of("age", "year", "value"));
        TreeSet<Integer> ages = new TreeSet<>();
        TreeSet<Integer> years = new TreeSet<>();
        rows.forEach(
                row -> {
                    ages.add(row.numbers().get(0).intValue());
                    years.add(row.numbers().get(1).intValue());
                });
        People people = new People(List.copyOf(ages), List.copyOf(years), new HashMap<>());
        rows.forEach(people::put);
        places.region().ifPresent(region -> people.sum(region.code(), places.boroughs()));
        return people;
    }

    private void put(ResultTable.Row row) {
        int sex = row.texts().get(1).equals("F") ? 0 : 1;
        int age = position(ages, row.numbers().get(0).intValue());
        int year = position(years, row.numbers().get(1).intValue());
        area(row.texts().getFirst())[at(sex, age, year)] = row.numbers().get(2);
    }

    private static int position(List<Integer> sorted, int label) {
        return Collections.binarySearch(sorted, label);
    }

    private double[] area(String code) {
        return areas.computeIfAbsent(code, any -> new double[2 * ages.size() * years.size()]);
    }

    private int at(int sex, int age, int year) {
        return (sex * ages.size() + age) * years.size() + year;
    }

    private void sum(String region, List<String> boroughs) {
        double[] sum = area(region);
        for (String code : boroughs) {
            double[] area = area(code);
            Arrays.setAll(sum, i -> sum[i] + area[i]);
        }
    }

    boolean isEmpty() {
        return areas.isEmpty();
    }

    List<Integer> years() {
        return years;
    }

    boolean has(String area) {
        return areas.containsKey(area);
    }

    /** What each age is called: the highest is open. */
    List<String> ageLabels() {
        int width = ages.size() > 1 ? ages.get(1) - ages.get(0) : 1;
        List<String> labels = new ArrayList<>();
        for (int age : ages) {
            boolean open = age == ages.getLast();
            labels.add(open ? age + "+" : width == 1 ? "" + age : age + "-" + (age + width - 1));
        }
        return labels;
    }

    /** Persons in each year. */
    double[] of(String area, Sexes sexes, int age) {
        double[] row = new double[years.size()];
        double[] held = area(area);
        for (int sex = sexes.first(); sex <= sexes.last(); sex++) {
            for (int year = 0; year < row.length; year++) {
                row[year] += held[at(sex, age, year)];
            }
        }
        return row;
    }

    /** Persons of all ages in each year. */
    double[] allAges(String area, Sexes sexes) {
        double[] sum = new double[years.size()];
        for (int age = 0; age < ages.size(); age++) {
            double[] row = of(area, sexes, age);
            Arrays.setAll(sum, i -> sum[i] + row[i]);
        }
        return sum;
    }
}
