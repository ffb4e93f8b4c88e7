package org.graunt.excel.projection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graunt.table.ResultTable;

/**
 * The components of change of the central projection: the mean of the members' components, weighted
 * as the projection itself, so that the books of the mean close as those of each member do.
 */
final class Flows {
    private static final List<String> COLUMNS =
            List.of(
                    "births",
                    "deaths",
                    "internal_in",
                    "internal_out",
                    "international_in",
                    "international_out",
                    "adjustment");
    private static final int BIRTHS = 0;
    private static final int DEATHS = 1;
    private static final int INTERNAL = 2;
    private static final int INTERNATIONAL = 4;
    private static final int ADJUSTMENT = 6;

    private final Map<List<Object>, double[]> sums = new HashMap<>();
    private final Map<List<Object>, Double> weights = new HashMap<>();
    private final List<List<Object>> order = new ArrayList<>();

    private Flows() {}

    static YearTable read(RunTables tables, List<Integer> years) throws IOException {
        Flows flows = new Flows();
        List<String> numbers = new ArrayList<>(List.of("year"));
        numbers.addAll(COLUMNS);
        for (Map.Entry<String, Double> member : tables.weights().entrySet()) {
            String file = "members/%s/components.csv".formatted(member.getKey());
            for (ResultTable.Row row : tables.rows(file, List.of("gss_code"), numbers)) {
                flows.add(row, member.getValue());
            }
        }
        return flows.table(years);
    }

    private void add(ResultTable.Row row, double weight) {
        List<Object> cell = List.of(row.texts().getFirst(), row.numbers().getFirst().intValue());
        double[] sum =
                sums.computeIfAbsent(
                        cell,
                        any -> {
                            order.add(cell);
                            return new double[COLUMNS.size()];
                        });
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * row.numbers().get(i + 1);
        }
        weights.merge(cell, weight, Double::sum);
    }

    private YearTable table(List<Integer> years) {
        YearTable table = new YearTable(years.subList(Math.min(1, years.size()), years.size()));
        for (List<Object> cell : order) {
            double weight = weights.getOrDefault(cell, 0.0);
            double[] mean = sums.getOrDefault(cell, new double[COLUMNS.size()]).clone();
            for (int i = 0; i < mean.length; i++) {
                mean[i] = weight > 0 ? mean[i] / weight : Double.NaN;
            }
            put(table, String.valueOf(cell.getFirst()), (int) cell.getLast(), mean);
        }
        return table;
    }

    private static void put(YearTable table, String area, int year, double[] mean) {
        for (int i = 0; i < ADJUSTMENT; i++) {
            table.put(List.of(area, COLUMNS.get(i)), year, mean[i]);
        }
        double internal = mean[INTERNAL] - mean[INTERNAL + 1];
        double international = mean[INTERNATIONAL] - mean[INTERNATIONAL + 1];
        double natural = mean[BIRTHS] - mean[DEATHS];
        table.put(List.of(area, "natural_change"), year, natural);
        table.put(List.of(area, "internal_net"), year, internal);
        table.put(List.of(area, "international_net"), year, international);
        table.put(List.of(area, "total_net"), year, internal + international);
        table.put(List.of(area, "adjustment"), year, mean[ADJUSTMENT]);
        double change = natural + internal + international + mean[ADJUSTMENT];
        table.put(List.of(area, "total_change"), year, change);
    }
}
