package org.graunt.deliver.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.graunt.run.Plan;
import org.graunt.run.ToyProject;
import org.graunt.run.Watcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of school places. */
class SchoolWorkbookTest {
    @TempDir Path folder;

    private Path write(String... more) throws IOException {
        List<String> lines = new ArrayList<>(List.of("models: [toy, other]", "draws: 40"));
        lines.addAll(List.of(more));
        ToyProject project = ToySchools.in(folder, lines.toArray(String[]::new));
        ToySchools.table(folder, "pupil-yield", "phase,bedrooms,value\nprimary,2,0.3\n");
        ToySchools.table(
                folder, "housing-trajectory", "gss_code,year,bedrooms,value\nA,2021,2,100\n");
        ToySchools.table(
                folder,
                "births",
                "gss_code,year,value\nA,2018,1000\nA,2019,1010\nA,2020,990\nB,2018,1000\nB,2019,1010\nB,2020,990\nZ,2018,9\nZ,2019,9\nZ,2020,9\n");
        return workbook(project);
    }

    private Path workbook(ToyProject project) {
        Plan plan = project.open().value();
        SchoolResult result = SchoolWork.of(plan, project.out(), Watcher.none()).value();
        Path file = folder.resolve("schools.xlsx");
        assertThat(SchoolWorkbook.write(plan, result, file)).isEmpty();
        return file;
    }

    private static void formulas(Workbook workbook, BiConsumer<Cell, CellValue> each) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        each.accept(cell, evaluator.evaluate(cell));
                    }
                }
            }
        }
    }

    private static String where(Cell cell) {
        return cell.getSheet().getSheetName()
                + "!"
                + cell.getAddress()
                + " "
                + cell.getCellFormula();
    }

    private static void sameAsCached(Cell cell, CellValue value) {
        assertThat(value.getCellType()).as(where(cell)).isNotEqualTo(CellType.ERROR);
        if (value.getCellType() == CellType.NUMERIC) {
            assertThat(value.getNumberValue())
                    .as(where(cell))
                    .isEqualTo(cell.getNumericCellValue(), within(1e-6));
        } else {
            assertThat(value.getStringValue()).as(where(cell)).isEqualTo(cell.getStringCellValue());
        }
    }

    @Test
    void every_sheet_that_planners_expect_is_there() throws IOException {
        try (Workbook workbook = WorkbookFactory.create(write().toFile())) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Read me",
                            "Summary",
                            "Ay",
                            "Bee",
                            "Return primary",
                            "Return secondary",
                            "Return new homes",
                            "Check",
                            "Assumptions",
                            "Forecast",
                            "Manifest");
        }
    }

    @Test
    void no_formula_errs_and_all_come_to_what_is_written_beside_them() throws IOException {
        try (Workbook workbook = WorkbookFactory.create(write().toFile())) {
            int[] count = new int[1];
            formulas(
                    workbook,
                    (cell, value) -> {
                        sameAsCached(cell, value);
                        count[0]++;
                    });
            assertThat(count[0]).isGreaterThan(1000);
        }
    }

    @Test
    void pupils_and_places_are_those_of_the_tables_to_the_last_digit() throws IOException {
        Path file = write();
        List<String> rows = Files.readAllLines(folder.resolve("toy.out/schools/forecast.csv"));
        try (Workbook workbook = WorkbookFactory.create(file.toFile())) {
            Sheet sheet = workbook.getSheet("Forecast");
            int compared = 0;
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                String start =
                        "%s,%s,primary,"
                                .formatted(
                                        row.getCell(0).getStringCellValue(),
                                        row.getCell(1).getStringCellValue());
                String key =
                        ",%s,%.0f,"
                                .formatted(
                                        row.getCell(4).getStringCellValue(),
                                        row.getCell(5).getNumericCellValue());
                String[] csv =
                        rows.stream()
                                .filter(line -> line.startsWith(start) && line.contains(key))
                                .findFirst()
                                .orElseThrow()
                                .split(",");
                assertThat(row.getCell(8).getNumericCellValue())
                        .isEqualTo(Double.parseDouble(csv[6]), within(0.0006));
                assertThat(row.getCell(9).getNumericCellValue())
                        .isEqualTo(Double.parseDouble(csv[8]), within(0.0006));
                assertThat(row.getCell(11).getNumericCellValue())
                        .isEqualTo(Double.parseDouble(csv[10]), within(0.0006));
                assertThat(row.getCell(12).getNumericCellValue())
                        .isEqualTo(Double.parseDouble(csv[11]));
                assertThat(row.getCell(15).getNumericCellValue())
                        .isEqualTo(Double.parseDouble(csv[12]), within(1e-6));
                compared++;
            }
            assertThat(compared).isEqualTo(2 * 7 * 10);
        }
    }

    @Test
    void a_ratio_that_is_changed_carries_its_pupils_up_the_school_and_into_the_return()
            throws IOException {
        try (Workbook workbook = WorkbookFactory.create(write().toFile())) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Sheet assumptions = workbook.getSheet("Assumptions");
            Row reception = assumptions.getRow(7);
            assertThat(reception.getCell(2).getStringCellValue()).isEqualTo("R");
            Row returned = workbook.getSheet("Return primary").getRow(2);
            double before = returned.getCell(5).getNumericCellValue();
            reception.getCell(6).setCellValue(2 * reception.getCell(6).getNumericCellValue());
            evaluator.clearAllCachedResultValues();
            assertThat(returned.getCell(3).getStringCellValue()).isEqualTo("2022/23");
            assertThat(evaluator.evaluate(returned.getCell(5)).getNumberValue())
                    .isEqualTo(2 * before, within(1.0));
            formulas(
                    workbook,
                    (cell, value) ->
                            assertThat(value.getCellType())
                                    .as(where(cell))
                                    .isNotEqualTo(CellType.ERROR));
        }
    }

    private static Row row(Sheet sheet, String area, String group, int year) {
        for (Row row : sheet) {
            if (row.getRowNum() > 0
                    && row.getCell(0).getStringCellValue().equals(area)
                    && row.getCell(4).getStringCellValue().equals(group)
                    && row.getCell(5).getNumericCellValue() == year) {
                return row;
            }
        }
        throw new AssertionError("No row of " + area + " " + group + " " + year);
    }

    @Test
    void a_ratio_of_the_last_year_group_is_heard_of_by_the_next_school_a_year_later()
            throws IOException {
        Path file = workbook(ToySchools.withJuniors(folder, "models: [toy]", "draws: 40"));
        try (Workbook workbook = WorkbookFactory.create(file.toFile())) {
            Sheet forecast = workbook.getSheet("Forecast");
            Row second = row(forecast, "PA", "2", 2022);
            Row third = row(forecast, "JA", "3", 2023);
            assertThat(workbook.getSheet("Changing schools").getRow(3).getCell(2)).hasToString("2");
            double left = second.getCell(8).getNumericCellValue();
            double came = third.getCell(6).getNumericCellValue();
            Row ratio = workbook.getSheet("Assumptions").getRow(7 + 4 + 2);
            assertThat(ratio.getCell(2).getStringCellValue()).isEqualTo("2");
            ratio.getCell(6 + 1).setCellValue(2 * ratio.getCell(6 + 1).getNumericCellValue());
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(second.getCell(8)).getNumberValue())
                    .isEqualTo(2 * left, within(1e-6));
            double more = evaluator.evaluate(third.getCell(6)).getNumberValue() - came;
            assertThat(more / left)
                    .as("all pupils of North live in A, of whom nine in ten go to All")
                    .isEqualTo(0.9, within(1e-9));
            formulas(workbook, SchoolWorkbookTest::withoutError);
        }
    }

    /** After a change numbers differ; none may err. */
    private static void withoutError(Cell cell, CellValue value) {
        assertThat(value.getCellType()).as(where(cell)).isNotEqualTo(CellType.ERROR);
    }

    @Test
    void no_formula_errs_where_pupils_change_schools() throws IOException {
        Path file = workbook(ToySchools.withJuniors(folder, "models: [toy, other]", "draws: 40"));
        try (Workbook workbook = WorkbookFactory.create(file.toFile())) {
            formulas(workbook, SchoolWorkbookTest::sameAsCached);
        }
    }

    @Test
    void places_that_are_changed_change_need_and_outlook() throws IOException {
        try (Workbook workbook = WorkbookFactory.create(write().toFile())) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Row reception = workbook.getSheet("Assumptions").getRow(7);
            reception.getCell(16).setCellValue(10);
            evaluator.clearAllCachedResultValues();
            Row first = workbook.getSheet("Forecast").getRow(1);
            assertThat(evaluator.evaluate(first.getCell(16)).getStringValue()).isEqualTo("short");
            assertThat(evaluator.evaluate(first.getCell(13)).getNumberValue())
                    .isEqualTo(first.getCell(8).getNumericCellValue() - 10, within(1e-6));
            Row summary = workbook.getSheet("Summary").getRow(5);
            assertThat(evaluator.evaluate(summary.getCell(7)).getStringValue())
                    .startsWith("short: ");
        }
    }

    @Test
    void each_planning_area_has_a_chart_that_says_itself() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(write()))) {
            XSSFSheet sheet = workbook.getSheet("Ay");
            assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(
                            sheet.getDrawingPatriarch()
                                    .getCTDrawing()
                                    .getTwoCellAnchorArray(0)
                                    .getGraphicFrame()
                                    .getNvGraphicFramePr()
                                    .getCNvPr()
                                    .getDescr())
                    .startsWith("Pupils of North against places.");
        }
    }

    @Test
    void a_name_that_looks_like_a_formula_stays_words() throws IOException {
        String evil = "=cmd|' /C calc'!A0";
        ToyProject project = ToySchools.in(folder, "models: [toy]", "draws: 40");
        Files.writeString(
                folder.resolve("tables/areas.csv"),
                "gss_code,name,kind\nB,Bee,borough\nA,\"%s\",borough\nZ,Elsewhere,rest\n"
                        .formatted(evil));
        ToySchools.table(
                folder,
                "planning-areas",
                "planning_area,name,phase\nPA,+1+1,primary\nPB,@SUM(A1),primary\n");
        int[] words = new int[1];
        try (Workbook workbook = WorkbookFactory.create(workbook(project).toFile())) {
            formulas(workbook, SchoolWorkbookTest::sameAsCached);
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().equals(evil)) {
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                            words[0]++;
                        }
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(cell.getCellFormula()).doesNotContain("cmd", "calc");
                        }
                    }
                }
            }
        }
        assertThat(words[0]).isPositive();
    }

    @Test
    void the_same_run_gives_the_same_bytes() throws IOException {
        byte[] first = Files.readAllBytes(write());
        assertThat(Files.readAllBytes(write())).isEqualTo(first);
    }

    @Test
    void without_places_there_is_no_workbook_and_a_note_says_why() throws IOException {
        ToyProject project = ToySchools.in(folder, "models: [toy]");
        Files.delete(folder.resolve("tables/capacity.csv"));
        Plan plan = project.open().value();
        SchoolResult result = SchoolWork.of(plan, project.out(), Watcher.none()).value();
        assertThat(
                        SchoolWorkbook.write(plan, result, folder.resolve("x.xlsx"))
                                .orElseThrow()
                                .where())
                .isEqualTo("capacity");
    }

    /** LibreOffice reckons the workbook anew, without the values that were written. */
    @Test
    void another_spreadsheet_comes_to_the_same() throws Exception {
        assumeTrue(isInstalled("soffice"), "LibreOffice is not installed");
        Path file = write();
        Path bare = folder.resolve("bare.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            cell.setCellFormula(cell.getCellFormula());
                        }
                    }
                }
            }
            try (var out = Files.newOutputStream(bare)) {
                workbook.write(out);
            }
        }
        Path done = Files.createDirectories(folder.resolve("done"));
        Process office =
                new ProcessBuilder(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx:Calc MS Excel 2007 XML",
                                "--outdir",
                                done.toString(),
                                bare.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("office.txt").toFile())
                        .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        try (Workbook ours = WorkbookFactory.create(file.toFile());
                Workbook theirs = WorkbookFactory.create(done.resolve("bare.xlsx").toFile())) {
            for (Sheet sheet : ours) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            Cell other =
                                    theirs.getSheet(sheet.getSheetName())
                                            .getRow(row.getRowNum())
                                            .getCell(cell.getColumnIndex());
                            same(cell, other);
                        }
                    }
                }
            }
        }
    }

    private static void same(Cell cell, Cell other) {
        assertThat(other.getCachedFormulaResultType())
                .as(where(cell))
                .isEqualTo(cell.getCachedFormulaResultType());
        if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
            assertThat(other.getNumericCellValue())
                    .as(where(cell))
                    .isEqualTo(cell.getNumericCellValue(), within(1e-6));
        } else {
            assertThat(other.getStringCellValue())
                    .as(where(cell))
                    .isEqualTo(cell.getStringCellValue());
        }
    }

    private static boolean isInstalled(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        String name =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win")
                        ? program + ".exe"
                        : program;
        for (String each : path.split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(each).resolve(name))) {
                return true;
            }
        }
        return false;
    }
}
