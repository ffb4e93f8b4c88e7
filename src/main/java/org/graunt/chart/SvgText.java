package org.graunt.chart;

import java.awt.Font;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Holds the words of a drawing to the widths they were laid out with. A viewer may have another
 * font than the machine that drew: without this, words that end at an axis would end short of it or
 * run into it.
 */
final class SvgText {
    private SvgText() {}

    /** Gives every piece of text in the drawing its length. */
    static void fix(Element root) {
        NodeList texts = root.getElementsByTagNameNS("*", "text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            double width = Pen.width(text.getTextContent(), font(text));
            text.setAttribute("textLength", String.format(Locale.ROOT, "%.1f", width));
            text.setAttribute("lengthAdjust", "spacingAndGlyphs");
        }
    }

    private static Font font(Element text) {
        boolean bold = attribute(text, "font-weight").equals("bold");
        float size = Float.parseFloat(attribute(text, "font-size").replace("px", ""));
        return new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont(size);
    }

    /** The attribute of the element, or of the nearest one around it. */
    private static String attribute(Element element, String name) {
        for (Element at = element; ; at = (Element) at.getParentNode()) {
            if (at.hasAttribute(name)) {
                return at.getAttribute(name);
            }
            if (!(at.getParentNode() instanceof Element)) {
                throw new IllegalStateException("No %s around %s".formatted(name, element));
            }
        }
    }
}
