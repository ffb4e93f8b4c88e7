package org.graunt.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.source.SheetCell;
import org.graunt.source.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of other people's workbooks. */
class XlsxReaderTest {
    @TempDir Path folder;

    private final XlsxReader reader = new XlsxReader();

    /** A workbook as others write them: shared strings, gaps, a date, a formula. */
    private Path workbook() throws IOException {
        Path file = folder.resolve("other.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("Read me");
            Row row = workbook.createSheet("MYEB1").createRow(4);
            row.createCell(0).setCellValue("E09000001");
            row.createCell(2).setCellValue(2020001);
            row.createCell(3).setCellValue(0.1);
            row.createCell(4).setCellFormula("C5*2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat((short) 14);
            row.createCell(5).setCellValue(java.time.LocalDate.of(2022, 5, 1));
            row.getCell(5).setCellStyle(day);
            workbook.write(out);
        }
        return file;
    }

    private List<SheetRow> rows(Path file, String sheet) {
        List<SheetRow> rows = new ArrayList<>();
        assertThat(reader.read(file, sheet, rows::add).succeeded()).isTrue();
        return rows;
    }

    @Test
    void sheets_are_named_in_their_order() throws IOException {
        assertThat(reader.sheets(workbook()).value()).containsExactly("Notes", "MYEB1");
    }

    @Test
    void cells_come_as_they_are_held_with_their_address() throws IOException {
        SheetRow row = rows(workbook(), "myeb1").getFirst();
        assertThat(row.number()).isEqualTo(5);
        assertThat(row.cell(0)).isEqualTo(new SheetCell.Text("E09000001"));
        assertThat(row.cell(1).isBlank()).isTrue();
        assertThat(row.text(2)).isEqualTo("2020001");
        assertThat(row.text(3)).isEqualTo("0.1");
        assertThat(row.text(4)).isEqualTo("4040002");
        assertThat(row.text(5)).isEqualTo("2022-05-01");
        assertThat(row.address(5)).isEqualTo("F5");
        assertThat(row.cell(99)).isEqualTo(SheetCell.Blank.CELL);
    }

    @Test
    void a_workbook_of_our_own_is_read_too() throws IOException {
        Path file = folder.resolve("own.xlsx");
        Book.write(file, "t", book -> book.sheet("s").line().text("=1").whole(3));
        assertThat(rows(file, "s").getFirst().text(0)).isEqualTo("=1");
    }

    @Test
    void a_taker_that_has_enough_is_left_alone() throws IOException {
        Path file = folder.resolve("long.xlsx");
        Book.write(
                file,
                "t",
                book -> {
                    Grid grid = book.sheet("s");
                    for (int i = 0; i < 100; i++) {
                        grid.line().whole(i);
                    }
                });
        assertThat(reader.read(file, "s", row -> row.number() < 3).value()).isEqualTo(3);
    }

    @Test
    void a_sheet_beyond_the_limits_is_refused() throws IOException {
        XlsxReader strict = new XlsxReader(new SheetLimits(3));
        assertThat(only(strict.read(workbook(), "MYEB1", row -> true)).what())
                .contains("more than 3 cells");
    }

    @Test
    void what_is_no_workbook_is_told() throws IOException {
        Path text = Files.writeString(folder.resolve("a.xlsx"), "a,b\n1,2\n");
        assertThat(only(reader.sheets(text)).what()).contains("no workbook");
        assertThat(only(reader.sheets(folder.resolve("none.xlsx"))).what())
                .isEqualTo("There is no such file");
        assertThat(only(reader.read(workbook(), "MYEB9", row -> true)).advice())
                .contains("Notes, MYEB1");
    }

    @Test
    void an_archive_that_unpacks_to_far_more_than_it_weighs_is_refused() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        Path honest = workbook();
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file));
                var zip = new java.util.zip.ZipFile(honest.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet2.xml")) {
                    out.write("<worksheet><sheetData><row><c><v>".getBytes(StandardCharsets.UTF_8));
                    byte[] zeros = "0".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 200; i++) {
                        out.write(zeros);
                    }
                } else {
                    zip.getInputStream(entry).transferTo(out);
                }
            }
        }
        assertThat(only(reader.read(file, "MYEB1", row -> true)).what())
                .contains("far more than it weighs");
    }

    @Test
    void external_entities_are_not_fetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "42");
        Path file = folder.resolve("entity.xlsx");
        Path honest = workbook();
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file));
                var zip = new java.util.zip.ZipFile(honest.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet2.xml")) {
                    String xml =
                            "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY e SYSTEM \"%s\">]>"
                                            .formatted(secret.toUri())
                                    + "<worksheet><sheetData><row><c><v>&e;</v></c></row>"
                                    + "</sheetData></worksheet>";
                    out.write(xml.getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.getInputStream(entry).transferTo(out);
                }
            }
        }
        List<String> seen = new ArrayList<>();
        reader.read(file, "MYEB1", row -> seen.add(row.text(0)));
        assertThat(seen).doesNotContain("42");
    }

    private static Note only(Outcome<?> refused) {
        assertThat(refused.succeeded()).isFalse();
        return refused.notes().getFirst();
    }
}
