package org.graunt.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.graunt.note.Note;
import org.graunt.note.Outcome;
import org.graunt.source.SheetReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the sheets of an {@code .xlsx} workbook as a stream. External entities are off; archives
 * that unpack to far more than they weigh, and sheets beyond what a table can sensibly be, are
 * refused.
 */
public final class XlsxReader implements SheetReader {
    private static final String SAVE_AGAIN =
            "Open it in a spreadsheet and save it as a workbook (.xlsx), or the sheet as CSV.";

    /** Words in memory take several times their room in the file. */
    private static final long SHARE_OF_WORDS = 8;

    private final SheetLimits limits;

    /** Reads sheets of up to fifty million cells. */
    public XlsxReader() {
        this(SheetLimits.STANDARD);
    }

    XlsxReader(SheetLimits limits) {
        this.limits = limits;
    }

    /** Does something with an open workbook. */
    @FunctionalInterface
    private interface Work<T> {
        Outcome<T> with(OPCPackage workbook, XSSFReader reader)
                throws IOException, OpenXML4JException, SAXException, ParserConfigurationException;
    }

    @Override
    public Outcome<List<String>> sheets(Path file) {
        return open(
                file,
                (workbook, reader) -> {
                    List<String> names = names(reader);
                    return names.isEmpty()
                            ? refused(file, "The workbook has no sheet", SAVE_AGAIN)
                            : Outcome.of(names);
                });
    }

    private static List<String> names(XSSFReader reader) throws IOException, OpenXML4JException {
        List<String> names = new ArrayList<>();
        XSSFReader.SheetIterator sheets = reader.getSheetIterator();
        while (sheets.hasNext()) {
            sheets.next().close();
            names.add(sheets.getSheetName());
        }
        return names;
    }

    @Override
    public Outcome<Integer> read(Path file, String sheet, Rows rows) {
        return open(
                file,
                (workbook, reader) -> {
                    XSSFReader.SheetIterator sheets = reader.getSheetIterator();
                    while (sheets.hasNext()) {
                        try (InputStream content = sheets.next()) {
                            if (sheets.getSheetName().equalsIgnoreCase(sheet)) {
                                return rows(file, workbook, reader, content, rows);
                            }
                        }
                    }
                    return Outcome.failed(
                            Note.error(
                                    file.toString(),
                                    "There is no sheet \"%s\"".formatted(sheet),
                                    "Its sheets are %s."
                                            .formatted(String.join(", ", names(reader)))));
                });
    }

    private Outcome<Integer> rows(
            Path file, OPCPackage workbook, XSSFReader reader, InputStream content, Rows rows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        if (words(workbook) > Runtime.getRuntime().maxMemory() / SHARE_OF_WORDS) {
            return refused(
                    file,
                    "The words of the workbook need more memory than Java may use here",
                    "Save the sheet as CSV, or give Java more: GRAUNT_OPTIONS=-Xmx8g");
        }
        SheetHandler handler =
                new SheetHandler(
                        new ReadOnlySharedStringsTable(workbook, false),
                        reader.getStylesTable(),
                        limits,
                        rows);
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        try {
            parser.parse(new InputSource(content));
        } catch (SheetHandler.Enough enough) {
            return enough.tooLarge()
                    ? Outcome.failed(
                            Note.error(
                                    file.toString(),
                                    "The sheet has more than %,d cells".formatted(limits.cells()),
                                    "Save the columns that are needed in a workbook of their own."))
                    : Outcome.of(handler.rows());
        }
        return Outcome.of(handler.rows());
    }

    /** How large the words are that all sheets share, which are held as a whole. */
    private static long words(OPCPackage workbook) {
        return workbook.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType()).stream()
                .mapToLong(PackagePart::getSize)
                .sum();
    }

    private <T> Outcome<T> open(Path file, Work<T> work) {
        if (!Files.isRegularFile(file)) {
            return refused(file, "There is no such file", "Check its name and folder.");
        }
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return work.with(workbook, new XSSFReader(workbook));
        } catch (UnsupportedFileFormatException | EmptyFileException problem) {
            return refused(file, "This is no workbook in the format .xlsx", SAVE_AGAIN);
        } catch (IOException problem) {
            return refused(file, unreadable(problem), SAVE_AGAIN);
        } catch (SheetHandler.TakerFailed failed) {
            throw failed.reason();
        } catch (OpenXML4JException | SAXException | ParserConfigurationException problem) {
            return refused(file, "The workbook is damaged", SAVE_AGAIN);
        } catch (RuntimeException problem) {
            // for damage deeper in, the library has no exception of its own: it throws what it
            // meets
            return refused(file, "The workbook is damaged", SAVE_AGAIN);
        }
    }

    private static String unreadable(IOException problem) {
        return String.valueOf(problem.getMessage()).contains("Zip bomb")
                ? "The workbook unpacks to far more than it weighs, and is not read for safety"
                : "The workbook cannot be read (%s)".formatted(problem.getMessage());
    }

    private static <T> Outcome<T> refused(Path file, String what, String advice) {
        return Outcome.failed(Note.error(file.toString(), what, advice));
    }
}
