package org.graunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graunt.model.Driver;
import org.graunt.table.Column;
import org.graunt.table.TableShape;
import org.graunt.table.Tables;
import org.junit.jupiter.api.Test;

/** {@code docs/formats.md} tells every table as the program reads it. */
class FormatsDocumentTest {

    @Test
    void every_table_is_told_with_its_columns_and_rows() throws IOException {
        Map<String, List<String>> told = told();
        Map<String, List<String>> read = new TreeMap<>();
        Tables.all()
                .forEach(
                        (name, shape) ->
                                read.put(
                                        name.equals("published") ? "published/ID" : name,
                                        List.of(columns(shape), rows(shape))));
        assertThat(told).isEqualTo(read);
    }

    @Test
    void every_driver_of_scenarios_is_told() throws IOException {
        String row =
                Files.readAllLines(Path.of("docs", "formats.md")).stream()
                        .filter(line -> line.startsWith("| `driver` |"))
                        .findFirst()
                        .orElseThrow();
        assertThat(
                        Stream.of(Driver.values())
                                .filter(driver -> !driver.additive())
                                .map(driver -> "`" + driver.word() + "`"))
                .allMatch(row::contains);
    }

    private static Map<String, List<String>> told() throws IOException {
        Map<String, List<String>> told = new TreeMap<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("docs", "formats.md")));
        while (lines.contains("| table | columns | unit | rows |")) {
            int header = lines.indexOf("| table | columns | unit | rows |");
            lines = lines.subList(header + 2, lines.size());
            lines.stream()
                    .takeWhile(line -> line.startsWith("|"))
                    .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                    .forEach(
                            row ->
                                    told.put(
                                            row.get(1).replace("`", ""),
                                            List.of(row.get(2), row.get(4))));
        }
        return told;
    }

    private static String columns(TableShape shape) {
        return shape.columns().stream()
                .map(FormatsDocumentTest::inWords)
                .collect(Collectors.joining(", "));
    }

    private static String inWords(Column column) {
        return "`%s`%s".formatted(column.name(), column.optional() ? " (optional)" : "");
    }

    private static String rows(TableShape shape) {
        if (shape.absentIsNought()) {
            return "0";
        }
        if (shape.noughtBesideOthers()) {
            return "0 beside others";
        }
        return switch (shape.grid()) {
            case FULL -> "full";
            case HELD -> "held";
            case OPEN -> "any";
        };
    }
}
