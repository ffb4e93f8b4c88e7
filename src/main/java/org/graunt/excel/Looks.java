package org.graunt.excel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** The styles of one workbook, made once: a workbook can hold only so many. */
final class Looks {
    private static final short TITLE_POINTS = 14;

    private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);
    private final Map<Look, CellStyle> guarded = new EnumMap<>(Look.class);

    Looks(Workbook workbook) {
        for (Look look : Look.values()) {
            styles.put(look, style(workbook, look));
            CellStyle plain = style(workbook, look);
            plain.setQuotePrefixed(true);
            guarded.put(look, plain);
        }
    }

    private static CellStyle style(Workbook workbook, Look look) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        switch (look) {
            case TITLE -> style.setFont(font(workbook, true, TITLE_POINTS, null));
            case HEADER -> {
                style.setFont(font(workbook, true, null, null));
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setBorderBottom(BorderStyle.THIN);
                fill(style, IndexedColors.GREY_25_PERCENT);
            }
            case NOTE -> style.setFont(font(workbook, false, null, IndexedColors.GREY_80_PERCENT));
            case CENTRED -> style.setAlignment(HorizontalAlignment.CENTER);
            case WRAPPED -> {
                style.setWrapText(true);
                style.setVerticalAlignment(VerticalAlignment.TOP);
            }
            case TOTAL -> style.setFont(font(workbook, true, null, null));
            case INPUT, INPUT_RATIO, INPUT_WHOLE -> {
                style.setBorderBottom(BorderStyle.THIN);
                fill(style, IndexedColors.LIGHT_YELLOW);
            }
            case TEXT, WHOLE, DECIMAL, PER_CENT, RATIO -> {}
        }
        return style;
    }

    private static void fill(CellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static Font font(
            Workbook workbook,
            boolean bold,
            @Nullable Short points,
            @Nullable IndexedColors colour) {
        Font font = workbook.createFont();
        font.setBold(bold);
        if (points != null) {
            font.setFontHeightInPoints(points);
        }
        if (colour != null) {
            font.setColor(colour.getIndex());
        }
        return font;
    }

    /** The style of a look. */
    CellStyle of(Look look) {
        return Objects.requireNonNull(styles.get(look));
    }

    /**
     * The style of words. Those that a spreadsheet would take for a formula, were they typed, carry
     * the mark that they are text, so that they stay so where somebody edits the cell.
     */
    CellStyle ofText(Look look, String text) {
        boolean risky = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return Objects.requireNonNull((risky ? guarded : styles).get(look));
    }
}
