package org.graunt.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.graunt.excel.FanPicture.Numbers;
import org.graunt.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as they are written. */
class BookTest {
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("book.xlsx");
    }

    private XSSFWorkbook written(Book.Content content) throws IOException {
        assertThat(Book.write(file(), "A book", content)).isEmpty();
        try (var bytes = Files.newInputStream(file())) {
            return new XSSFWorkbook(bytes);
        }
    }

    private static void table(Book book) {
        Grid grid = book.sheet("a/b");
        grid.head(1, List.of(new Column("name", 20), Column.year(2023), Column.number("share")));
        grid.line().text("Ay").whole(1234.5).share(0.25);
        grid.line().text("Bee").whole(Double.NaN).formula("B2*2", 2469, Look.DECIMAL);
        book.name("my table", grid.table());
    }

    @Test
    void text_never_becomes_a_formula() throws IOException {
        List<String> risky = List.of("=cmd|'/C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1");
        try (XSSFWorkbook workbook =
                written(book -> risky.forEach(each -> book.sheet("s").line().text(each)))) {
            for (int i = 0; i < risky.size(); i++) {
                Cell cell = workbook.getSheetAt(i).getRow(0).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(risky.get(i));
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    void plain_words_carry_no_mark() throws IOException {
        try (XSSFWorkbook workbook = written(book -> book.sheet("s").line().text("Bee"))) {
            Cell cell = workbook.getSheetAt(0).getRow(0).getCell(0);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
        }
    }

    @Test
    void a_table_has_frozen_panes_a_filter_a_name_and_repeats_its_header() throws IOException {
        try (XSSFWorkbook workbook = written(BookTest::table)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("a b");
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C3");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(workbook.getName("my_table").getRefersToFormula())
                    .isEqualTo("'a b'!$A$1:$C$3");
        }
    }

    @Test
    void numbers_keep_their_decimals_and_are_shown_as_their_look_says() throws IOException {
        try (XSSFWorkbook workbook = written(BookTest::table)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Cell whole = sheet.getRow(1).getCell(1);
            assertThat(whole.getNumericCellValue()).isEqualTo(1234.5);
            assertThat(whole.getCellStyle().getDataFormatString()).isEqualTo("0");
            assertThat(sheet.getRow(2).getCell(1)).isNull();
            Cell formula = sheet.getRow(2).getCell(2);
            assertThat(formula.getCellFormula()).isEqualTo("B2*2");
            assertThat(formula.getNumericCellValue()).isEqualTo(2469);
        }
    }

    @Test
    void the_same_content_makes_the_same_bytes() throws IOException {
        assertThat(Book.write(file(), "t", BookTest::table)).isEmpty();
        byte[] first = Files.readAllBytes(file());
        assertThat(Book.write(file(), "t", BookTest::table)).isEmpty();
        assertThat(Files.readAllBytes(file())).isEqualTo(first);
    }

    @Test
    void a_sheet_asked_for_twice_gets_a_number() throws IOException {
        try (XSSFWorkbook workbook =
                written(
                        book -> {
                            book.sheet("s");
                            book.sheet("s");
                        })) {
            assertThat(workbook.getSheetName(1)).isEqualTo("2 s");
        }
    }

    @Test
    void a_fan_is_a_chart_with_words_for_those_who_do_not_see_it() throws IOException {
        FanPicture fan =
                new FanPicture(
                        "Fan",
                        "It widens.",
                        0,
                        0,
                        List.of(2023, 2024),
                        new Numbers("base", 1, List.of(1.0, 1.0)),
                        List.of(new Numbers("band", 2, List.of(0.0, 2.0))),
                        List.of(new Numbers("middle", 3, List.of(1.0, 2.0))),
                        OptionalDouble.of(0.5),
                        new FanPicture.Place(3, 0, 20, 8));
        try (XSSFWorkbook workbook = written(book -> book.sheet("s").draw(fan))) {
            var drawing = workbook.getSheetAt(0).getDrawingPatriarch();
            var chart = drawing.getCharts().getFirst();
            assertThat(chart.getTitleText().getString()).isEqualTo("Fan");
            assertThat(chart.getCTChart().toString())
                    .contains("areaChart", "lineChart", "noFill", "s!$C$1:$C$2");
            assertThat(drawing.getCTDrawing().toString()).contains("It widens.");
        }
    }

    @Test
    void what_goes_wrong_on_the_way_leaves_the_old_file_as_it_was() throws IOException {
        Files.writeString(file(), "old");
        Optional<Note> problem =
                Book.write(
                        file(),
                        "t",
                        book -> {
                            book.sheet("s").words("new", Look.TEXT);
                            throw new IOException("No space left on device");
                        });
        assertThat(problem.orElseThrow().line())
                .contains("book.xlsx", "No space left on device", "Close it where it is open");
        assertThat(Files.readString(file())).isEqualTo("old");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file());
        }
    }

    @Test
    void a_folder_that_may_not_be_written_is_told() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked));
        Optional<Note> problem = Book.write(locked.resolve("b.xlsx"), "t", BookTest::table);
        assertThat(problem.orElseThrow().what()).contains("may not be written");
    }

    @Test
    void a_target_that_is_a_folder_is_told_and_stays() throws IOException {
        Files.createDirectories(file().resolve("inside"));
        assertThat(Book.write(file(), "t", BookTest::table)).isPresent();
        assertThat(file().resolve("inside")).exists();
    }
}
