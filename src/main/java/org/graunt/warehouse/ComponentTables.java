package org.graunt.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graunt.warehouse.Sources.Source;

/**
 * The components, one file for each year and component: the population by sex and age, the others
 * by area. Net flows are added, as published sets have them.
 */
final class ComponentTables {
    private static final Map<String, String> FLOWS = flows();
    private final Warehouse warehouse;
    private final Sources sources;
    private final Format format;

    ComponentTables(Warehouse warehouse, Sources sources, Format format) {
        this.warehouse = warehouse;
        this.sources = sources;
        this.format = format;
    }

    /** Each component but the population, and how {@code components.csv} gives it. */
    private static Map<String, String> flows() {
        Map<String, String> flows = new LinkedHashMap<>();
        for (String column :
                List.of(
                        "births",
                        "deaths",
                        "internal_in",
                        "internal_out",
                        "international_in",
                        "international_out",
                        "adjustment")) {
            flows.put(column, column);
        }
        flows.put("internal_net", "internal_in - internal_out");
        flows.put("international_net", "international_in - international_out");
        flows.put("total_net", "internal_in - internal_out + international_in - international_out");
        return flows;
    }

    /**
     * Writes them into a folder.
     *
     * @param told a word for what is being done
     * @return how many rows
     */
    long write(Path folder, Export.Listener told) throws IOException, SQLException {
        load("population", "population.csv", "gss_code, sex, age, year, value");
        load("flows", "components.csv", "*");
        long rows = 0;
        for (long year : years("population")) {
            told.doing("components, population of " + year);
            String select = "(SELECT * FROM population WHERE year = %d)".formatted(year);
            rows += copy(folder, year, "population", select);
        }
        for (long year : years("flows")) {
            told.doing("components, flows of " + year);
            for (Map.Entry<String, String> flow : FLOWS.entrySet()) {
                String select =
                        "(SELECT gss_code, member, scenario, NULL::VARCHAR AS sex, NULL::INTEGER AS age, round(%s, 3) AS value FROM flows WHERE year = %d)"
                                .formatted(flow.getValue(), year);
                rows += copy(folder, year, flow.getKey(), select);
            }
        }
        return rows;
    }

    private void load(String table, String file, String columns) throws IOException, SQLException {
        List<String> selects = new ArrayList<>();
        for (Source source : sources.ofMembers(file)) {
            selects.add(
                    "SELECT %s, %s FROM %s"
                            .formatted(columns, Sql.labels(source), Sql.rows(source)));
        }
        warehouse.run(
                "CREATE TABLE %s AS SELECT * FROM (%s) ORDER BY year"
                        .formatted(table, Sql.together(selects)));
    }

    private List<Long> years(String table) throws SQLException {
        return warehouse.numbers("SELECT DISTINCT year FROM %s ORDER BY year".formatted(table));
    }

    private long copy(Path folder, long year, String component, String select)
            throws IOException, SQLException {
        Path part =
                Files.createDirectories(
                        folder.resolve("year=" + year).resolve("component=" + component));
        Path file = part.resolve("data." + format.word());
        warehouse.copy(labelled(select), file, format);
        return warehouse.numbers("SELECT count(*) FROM " + select).getFirst();
    }

    /** Rows with names of areas, in an order that is always the same. */
    private static String labelled(String select) {
        return "SELECT r.gss_code, a.name, a.kind, r.member, r.scenario, r.sex, r.age, r.value"
                + " FROM %s r LEFT JOIN areas a ON a.code = r.gss_code".formatted(select)
                + " ORDER BY r.scenario, r.member, r.gss_code, r.sex, r.age";
    }
}
