package org.graunt.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graunt.source.Preview.SheetFacts;
import org.graunt.source.Preview.TableFacts;

/** What is shown of sheets and tables before an import is accepted. */
final class Facts {
    private static final int MOST_SUMS = 60;

    private Facts() {}

    /** A sheet with the columns that were understood. */
    static SheetFacts of(SourceFile file, String sheet, HeaderMatch match, int rows) {
        Map<String, String> columns = new LinkedHashMap<>();
        match.keys().forEach((role, at) -> columns.put(match.header().get(at), role.column()));
        match.filters()
                .forEach(
                        (filter, at) ->
                                columns.put(match.header().get(at), "which rows are taken"));
        match.values()
                .forEach(
                        value ->
                                columns.put(
                                        match.header().get(value.column()),
                                        value.told().isEmpty()
                                                ? value.measure()
                                                : value.measure() + " " + value.told()));
        return new SheetFacts(
                file.name(), file.sha256(), sheet, match.layout().name(), rows, columns);
    }

    /** A table with its sums by year and sex. */
    static TableFacts of(DraftTable table) {
        int place = Math.max(0, table.columns().indexOf("gss_code"));
        int year = table.columns().indexOf("year");
        int sex = table.columns().indexOf("sex");
        int value = table.columns().indexOf("value");
        TreeSet<String> areas = new TreeSet<>();
        TreeSet<String> years = new TreeSet<>();
        Map<String, Double> sums = new TreeMap<>();
        table.rows()
                .accept(
                        row -> {
                            areas.add(row.get(place));
                            String label = "all";
                            if (year >= 0) {
                                years.add(row.get(year));
                                label = row.get(year);
                            }
                            if (sex >= 0) {
                                label += " " + row.get(sex);
                            }
                            if (value >= 0 && row.get(value).matches("-?\\d+(\\.\\d+)?")) {
                                sums.merge(label, Double.parseDouble(row.get(value)), Double::sum);
                            }
                        });
        String span = years.isEmpty() ? "" : years.first() + "-" + years.last();
        Map<String, Double> shown = new LinkedHashMap<>();
        sums.entrySet().stream()
                .limit(MOST_SUMS)
                .forEach(each -> shown.put(each.getKey(), each.getValue()));
        return new TableFacts(table.name(), table.cells(), areas.size(), span, shown);
    }
}
