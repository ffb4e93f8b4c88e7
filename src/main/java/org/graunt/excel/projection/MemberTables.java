package org.graunt.excel.projection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.graunt.table.ResultTable;

/** What the members say side by side: people, and the homes that those people need. */
final class MemberTables {
    private static final List<String> HOMES =
            List.of("households", "dwellings_needed", "dwellings");

    private final YearTable people;
    private final YearTable homes;

    private MemberTables(YearTable people, YearTable homes) {
        this.people = people;
        this.homes = homes;
    }

    static MemberTables read(RunTables tables) throws IOException {
        List<String> numbers = new ArrayList<>(List.of("year", "population"));
        numbers.addAll(HOMES);
        List<ResultTable.Row> rows =
                tables.rows("side-by-side.csv", List.of("gss_code", "member"), numbers);
        YearTable people = YearTable.of(rows, ResultTable.Row::texts, 0, 1);
        YearTable homes = new YearTable(people.years());
        for (ResultTable.Row row : rows) {
            for (int i = 0; i < HOMES.size(); i++) {
                List<String> words = new ArrayList<>(row.texts());
                words.add(HOMES.get(i));
                homes.put(words, row.numbers().getFirst().intValue(), row.numbers().get(i + 2));
            }
        }
        return new MemberTables(people, homes);
    }

    /** Persons by area and member. */
    YearTable people() {
        return people;
    }

    /** Households, dwellings needed and dwellings, by area and member. */
    YearTable homes() {
        return homes;
    }

    /** The share of the variance that lies between members, by area and ages. */
    static YearTable disagreement(RunTables tables) throws IOException {
        List<ResultTable.Row> rows =
                tables.rows(
                        "ensemble/disagreement.csv",
                        List.of("gss_code", "ages"),
                        List.of("year", "within", "between", "share_between"));
        TreeSet<Integer> years = new TreeSet<>();
        Map<ResultTable.Row, Integer> spread = new LinkedHashMap<>();
        for (ResultTable.Row row : rows) {
            boolean apart = row.numbers().get(1) + row.numbers().get(2) > 0;
            if (apart) {
                int year = row.numbers().getFirst().intValue();
                years.add(year);
                spread.put(row, year);
            }
        }
        YearTable table = new YearTable(List.copyOf(years));
        spread.forEach((row, year) -> table.put(row.texts(), year, row.numbers().get(3)));
        return table;
    }
}
