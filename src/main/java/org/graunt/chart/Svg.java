package org.graunt.chart;

import java.awt.Dimension;
import java.io.IOException;
import java.io.Writer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A chart as Scalable Vector Graphics: words stay words, and the alternative text is within.
 * Nothing in it depends on when, where or after what it was drawn.
 */
final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private Svg() {}

    /**
     * Writes the chart.
     *
     * @param name begins every id in the file, so that several files can stand on one page
     */
    static void write(Chart chart, String name, int width, int height, Writer out)
            throws IOException {
        Document document = emptyDocument();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("Drawn by Graunt");
        context.setIDGenerator(
                new SVGIDGenerator() {
                    @Override
                    public String generateID(String prefix) {
                        return name + "-" + super.generateID(prefix);
                    }
                });
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        Sheet.paint(chart, graphics, Look.LIGHT, width, height);
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 %d %d".formatted(width, height));
        describe(chart, name, document, root);
        SvgText.fix(root);
        dropEmpty(root);
        serialise(root, out);
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("Every JDK can make an empty document", impossible);
        }
    }

    /** Takes out Batik's empty definitions, whose id is the same in every file. */
    private static void dropEmpty(Element root) {
        NodeList definitions = root.getElementsByTagNameNS("*", "defs");
        for (int i = definitions.getLength() - 1; i >= 0; i--) {
            Node each = definitions.item(i);
            if (!each.hasChildNodes()) {
                each.getParentNode().removeChild(each);
            }
        }
    }

    /** Without the document type that Batik would write: some readers go and fetch it. */
    private static void serialise(Element root, Writer out) throws IOException {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.setOutputProperty(OutputKeys.INDENT, "yes");
            writer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "0");
            writer.transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException problem) {
            throw new IOException(problem.getMessage(), problem);
        }
    }

    /** Says the chart to those who do not see it. */
    private static void describe(Chart chart, String name, Document document, Element root) {
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", "%1$s-title %1$s-desc".formatted(name));
        Element title = document.createElementNS(NAMESPACE, "title");
        title.setAttribute("id", name + "-title");
        title.setTextContent(chart.heading().title());
        Element description = document.createElementNS(NAMESPACE, "desc");
        description.setAttribute("id", name + "-desc");
        description.setTextContent(chart.description());
        root.insertBefore(description, root.getFirstChild());
        root.insertBefore(title, root.getFirstChild());
    }
}
