package org.graunt.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of replaced codes that comes along, beside files of several vintages. */
class CodeChangesTest {
    private static final Path REAL = Path.of("..", "shared", "data", "real");
    private static final String OF_2020 =
            "MYEB3_summary_components_of_change_series_UK_(2019_geog20).csv";
    private static final Pattern ENGLISH = Pattern.compile("\\bE0[6789]\\d{6}\\b");

    private static final Set<Integer> YEARS =
            Set.of(2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012);

    /** English districts that succeeded others by 2023. */
    private static final Set<String> REPLACED =
            Set.of(
                    "E06000057",
                    "E06000058",
                    "E06000059",
                    "E06000060",
                    "E06000061",
                    "E06000062",
                    "E06000063",
                    "E06000064",
                    "E06000065",
                    "E06000066",
                    "E07000240",
                    "E07000241",
                    "E07000242",
                    "E07000243",
                    "E07000244",
                    "E07000245",
                    "E08000037");

    private final CodeChanges changes = CodeChanges.current();

    private static List<String> lines(String name) throws IOException {
        Path file = REAL.resolve(name);
        assumeThat(file).exists();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader text =
                        new BufferedReader(
                                new InputStreamReader(in, StandardCharsets.ISO_8859_1))) {
            return text.lines().toList();
        }
    }

    /** The English districts of a file, as they have been since April 2023. */
    private Set<String> today(String name) throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String line : lines(name)) {
            Matcher matcher = ENGLISH.matcher(line);
            while (matcher.find()) {
                codes.addAll(changes.of(matcher.group()).keySet());
            }
        }
        return codes;
    }

    @Test
    void an_area_that_was_replaced_twice_is_the_last_one() {
        assertThat(changes.of("E07000190")).isEqualTo(Map.of("E06000066", 1.0));
        assertThat(changes.of("E09000001")).isEqualTo(Map.of("E09000001", 1.0));
    }

    @Test
    void england_of_april_2020_becomes_the_districts_of_2023() throws IOException {
        Set<String> districts = today(OF_2020);
        assertThat(districts).noneMatch(changes::replaced).doesNotContain("E06000028", "E07000004");
        assertThat(districts.stream().filter(code -> code.startsWith("E09"))).hasSize(33);
        assertThat(districts.stream().filter(code -> code.startsWith("E08"))).hasSize(36);
        assertThat(districts.stream().filter(code -> code.startsWith("E07"))).hasSize(164);
        assertThat(districts.stream().filter(code -> code.startsWith("E06"))).hasSize(63);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "births-all-local-authorities-2002-2014.csv",
                "births-by-age-of-mother-2013.csv",
                "dwellings-2011-2015.csv",
                "vacant-dwellings-2011-2015.csv",
            })
    void files_of_older_districts_become_the_same_as_newer_ones(String older) throws IOException {
        assertThat(today(older)).isEqualTo(today(OF_2020));
    }

    @Test
    void the_census_of_2011_merged_two_districts_and_is_else_the_same() throws IOException {
        Set<String> newer = today(OF_2020);
        newer.removeAll(Set.of("E06000053", "E09000001"));
        assertThat(today("census-2011-origin-destination.csv.gz")).isEqualTo(newer);
    }

    /** A code that became another's would be found by the children born there. */
    @Test
    void births_of_replaced_districts_are_those_of_their_successors() throws IOException {
        Map<String, Double> old = birthsOfCalendarYears();
        Map<String, Double> newer = birthsToMidYear();
        Set<String> successors = new TreeSet<>(newer.keySet());
        successors.retainAll(REPLACED);
        assertThat(successors).isEqualTo(REPLACED);
        for (String code : REPLACED) {
            double expected = newer.getOrDefault(code, Double.NaN);
            assertThat(old.get(code))
                    .as("births of %s", code)
                    .isCloseTo(expected, within(0.02 * expected));
        }
    }

    private Map<String, Double> birthsOfCalendarYears() throws IOException {
        Map<String, Double> births = new TreeMap<>();
        for (String line : lines("births-all-local-authorities-2002-2014.csv")) {
            String[] cells = line.replace("\"", "").split(",");
            if (cells[0].startsWith("E") && YEARS.contains(Integer.valueOf(cells[3]))) {
                count(births, cells[0], cells[4]);
            }
        }
        return births;
    }

    private Map<String, Double> birthsToMidYear() throws IOException {
        Map<String, Double> births = new TreeMap<>();
        List<String> rows = lines(OF_2020);
        List<String> header = List.of(rows.getFirst().split(","));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.replaceAll("\"[^\"]*\"", "name").split(",");
            for (int year : YEARS) {
                count(births, cells[0], cells[header.indexOf("births_" + year)]);
            }
        }
        return births;
    }

    private void count(Map<String, Double> births, String code, String cell) {
        double given = Double.parseDouble(cell);
        changes.of(code).forEach((to, share) -> births.merge(to, given * share, Double::sum));
    }
}
