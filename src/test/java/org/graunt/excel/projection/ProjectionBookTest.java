package org.graunt.excel.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.graunt.run.ToyProject;
import org.graunt.run.Watcher;
import org.graunt.run.compare.ResultsFolder;
import org.graunt.table.ResultTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of a run. */
class ProjectionBookTest {
    @TempDir Path folder;

    private ResultsFolder results;
    private Path file;

    @BeforeEach
    void run() throws IOException {
        ToyProject project = ToyProject.in(folder, "models: [toy, no-change]", "draws: 40");
        project.run(2, 16, Watcher.none());
        results = ResultsFolder.find(project.out()).value();
        file = folder.resolve("workbook.xlsx");
    }

    private XSSFWorkbook book() throws IOException {
        assertThat(ProjectionBook.write(results, file)).isEmpty();
        try (var bytes = Files.newInputStream(file)) {
            return new XSSFWorkbook(bytes);
        }
    }

    @Test
    void it_has_the_sheets_of_published_workbooks_and_those_of_an_ensemble() throws IOException {
        try (XSSFWorkbook book = book()) {
            assertThat(book)
                    .extracting(Sheet::getSheetName)
                    .containsExactly(
                            "Metadata",
                            "area",
                            "persons",
                            "females",
                            "males",
                            "components",
                            "members",
                            "fan",
                            "disagreement",
                            "areas");
            Sheet cover = book.getSheet("Metadata");
            assertThat(cover.getRow(2).getCell(0).getStringCellValue()).isEqualTo("toy");
            assertThat(cover.getRow(7).getCell(0).getStringCellValue())
                    .isEqualTo("Mid-2020 (estimates) to mid-2030");
        }
    }

    @Test
    void the_first_row_of_an_area_is_for_all_ages_and_the_region_comes_first() throws IOException {
        try (XSSFWorkbook book = book()) {
            Sheet persons = book.getSheet("persons");
            assertThat(words(persons, 1)).containsExactly("R", "Region", "All ages");
            assertThat(words(persons, 2)).containsExactly("R", "Region", "0");
            assertThat(words(persons, 11)).containsExactly("R", "Region", "9+");
            assertThat(words(persons, 12)).containsExactly("A", "Ay", "All ages");
            double region = persons.getRow(1).getCell(13).getNumericCellValue();
            double boroughs =
                    persons.getRow(12).getCell(13).getNumericCellValue()
                            + persons.getRow(23).getCell(13).getNumericCellValue();
            assertThat(region).isCloseTo(boroughs, within(1e-6));
        }
    }

    private static List<String> words(Sheet sheet, int row) {
        Row line = sheet.getRow(row);
        return List.of(0, 1, 2).stream()
                .map(line::getCell)
                .map(
                        cell ->
                                cell.getCellType() == CellType.NUMERIC
                                        ? String.valueOf((int) cell.getNumericCellValue())
                                        : cell.getStringCellValue())
                .toList();
    }

    @Test
    void persons_are_those_of_the_central_projection() throws IOException {
        double expected =
                ResultTable.read(
                                results.folder().resolve("ensemble/population.csv"),
                                List.of("gss_code", "sex"),
                                List.of("age", "year", "value"))
                        .value()
                        .rows()
                        .stream()
                        .filter(row -> row.texts().getFirst().equals("A"))
                        .filter(row -> row.numbers().subList(0, 2).equals(List.of(4.0, 2027.0)))
                        .mapToDouble(row -> row.numbers().get(2))
                        .sum();
        try (XSSFWorkbook book = book()) {
            Row row = book.getSheet("persons").getRow(12 + 5);
            assertThat(words(book.getSheet("persons"), 17)).containsExactly("A", "Ay", "4");
            assertThat(row.getCell(3 + 7).getNumericCellValue()).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void the_books_of_the_central_projection_close() throws IOException {
        try (XSSFWorkbook book = book()) {
            Map<String, Double> change = new TreeMap<>();
            for (Row row : book.getSheet("components")) {
                if (row.getCell(2).getStringCellValue().equals("total_change")) {
                    double sum = 0;
                    for (int i = 3; i < row.getLastCellNum(); i++) {
                        sum += row.getCell(i).getNumericCellValue();
                    }
                    change.put(row.getCell(0).getStringCellValue(), sum);
                }
            }
            for (Row row : book.getSheet("persons")) {
                if (row.getRowNum() > 0
                        && words(row.getSheet(), row.getRowNum()).getLast().equals("All ages")) {
                    double grown =
                            row.getCell(13).getNumericCellValue()
                                    - row.getCell(3).getNumericCellValue();
                    String code = row.getCell(0).getStringCellValue();
                    assertThat(change.get(code)).as(code).isCloseTo(grown, within(0.05));
                }
            }
        }
    }

    @Test
    void live_formulas_give_the_numbers_that_stand_in_their_cells() throws IOException {
        try (XSSFWorkbook book = book()) {
            Sheet area = book.getSheet("area");
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (Row row : area) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas++;
                        if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                            assertThat(evaluator.evaluate(cell).getNumberValue())
                                    .as(cell.getAddress().toString())
                                    .isCloseTo(cell.getNumericCellValue(), within(1e-6));
                        }
                    }
                }
            }
            assertThat(formulas).isGreaterThan(100);
        }
    }

    @Test
    void another_area_is_fetched_by_its_name() throws IOException {
        try (XSSFWorkbook book = book()) {
            Sheet area = book.getSheet("area");
            area.getRow(2).createCell(1).setCellValue("Bee");
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            Cell people = area.getRow(31).getCell(1);
            assertThat(evaluator.evaluate(people).getNumberValue())
                    .isEqualTo(
                            book.getSheet("persons").getRow(23).getCell(3).getNumericCellValue());
        }
    }

    @Test
    void the_same_run_gives_the_same_bytes() throws IOException {
        book().close();
        byte[] first = Files.readAllBytes(file);
        book().close();
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void a_damaged_table_is_told_and_no_workbook_is_left() throws IOException {
        Files.writeString(results.folder().resolve("ensemble/fan.csv"), "gss_code\nA\n");
        assertThat(ProjectionBook.write(results, file).orElseThrow().what())
                .contains("fan.csv", "Run the project again");
        assertThat(file).doesNotExist();
    }
}
