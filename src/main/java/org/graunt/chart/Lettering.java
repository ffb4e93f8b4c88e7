package org.graunt.chart;

import java.awt.Font;

/** The few sizes of letters that charts use, all of the one family that every JDK names. */
final class Lettering {
    /** The title. */
    static final Font TITLE = font(Font.BOLD, 19);

    /** The sentence under the title. */
    static final Font SUBTITLE = font(Font.PLAIN, 13);

    /** What a panel shows, and totals. */
    static final Font STRONG = font(Font.BOLD, 12);

    /** Labels of lines, names of areas, cells of tables. */
    static final Font LABEL = font(Font.PLAIN, 12);

    /** Numbers along axes, keys, footnotes. */
    static final Font AXIS = font(Font.PLAIN, 11);

    /** Numbers in small cells. */
    static final Font SMALL = font(Font.PLAIN, 10);

    private Lettering() {}

    private static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }
}
