package org.graunt.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.graunt.note.Note;
import org.graunt.table.AtomicFile;

/**
 * A workbook of Graunt that is being written: sheet after sheet, each from top to bottom.
 *
 * <p>It is written under another name and renamed when it is whole, so what was there before stays
 * where something goes wrong. There is no date in it: the same content makes the same bytes.
 */
public final class Book {
    private static final int ROWS_IN_MEMORY = 64;

    /** The first of January 2000: it stands where the format insists on a date. */
    private static final String NO_DATE = "2000-01-01T00:00:00Z";

    private final SXSSFWorkbook workbook;
    private final Looks looks;
    private final List<Grid> grids = new ArrayList<>();

    private Book(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        this.looks = new Looks(workbook);
    }

    /** Fills a workbook. */
    @FunctionalInterface
    public interface Content {
        /** Writes every sheet. */
        void to(Book book) throws IOException;
    }

    /**
     * Writes a workbook into a file.
     *
     * @param title of its properties, for those who search
     * @return why it could not be written; empty where it was
     */
    public static Optional<Note> write(Path file, String title, Content content) {
        try {
            AtomicFile.writeBytes(file, out -> Scratch.during(() -> write(out, title, content)));
            return Optional.empty();
        } catch (IOException problem) {
            return Optional.of(AtomicFile.note(file, problem));
        }
    }

    private static void write(OutputStream out, String title, Content content) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY)) {
            describe(workbook.getXSSFWorkbook(), title);
            Book book = new Book(workbook);
            content.to(book);
            book.grids.forEach(Grid::finish);
            workbook.setForceFormulaRecalculation(true);
            FixedTimes.copy(workbook::write, out);
        } catch (RuntimeException wrapped) {
            if (wrapped.getCause() instanceof IOException problem) {
                throw problem; // the library wraps what happens while rows leave memory
            }
            throw wrapped;
        }
    }

    private static void describe(XSSFWorkbook workbook, String title) throws IOException {
        try {
            PackageProperties properties = workbook.getPackage().getPackageProperties();
            properties.setCreatorProperty("Graunt");
            properties.setTitleProperty(title);
            properties.setCreatedProperty(NO_DATE);
            properties.setModifiedProperty(NO_DATE);
        } catch (OpenXML4JException problem) {
            throw new IOException("The properties of the workbook cannot be set", problem);
        }
    }

    /** Adds a sheet at the end; characters that no name may have are replaced. */
    public Grid sheet(String name) {
        String safe = WorkbookUtil.createSafeSheetName(name, ' ');
        for (int i = 2; workbook.getSheet(safe) != null; i++) {
            safe = WorkbookUtil.createSafeSheetName("%d %s".formatted(i, name), ' ');
        }
        SXSSFSheet sheet = workbook.createSheet(safe);
        Grid grid = new Grid(sheet, workbook.getXSSFWorkbook().getSheet(safe), looks);
        grids.add(grid);
        return grid;
    }

    /**
     * Gives cells a name that formulas may use.
     *
     * @param name letters, digits and underscores
     * @param cells as a formula, such as {@link Grid#table}
     */
    public void name(String name, String cells) {
        Name given = workbook.createName();
        given.setNameName(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_"));
        given.setRefersToFormula(cells);
    }
}
