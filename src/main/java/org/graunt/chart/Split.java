package org.graunt.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Cuts rectangles into smaller ones. */
final class Split {
    private Split() {}

    /** What is left of a rectangle when so much is taken off its right side. */
    static Rectangle2D withoutRight(Rectangle2D area, double width) {
        return new Rectangle2D.Double(
                area.getX(), area.getY(), Math.max(1, area.getWidth() - width), area.getHeight());
    }

    /** What is left of a rectangle when so much is taken off its left side. */
    static Rectangle2D withoutLeft(Rectangle2D area, double width) {
        return new Rectangle2D.Double(
                area.getX() + width,
                area.getY(),
                Math.max(1, area.getWidth() - width),
                area.getHeight());
    }

    /** What is left of a rectangle when so much is taken off its foot. */
    static Rectangle2D withoutFoot(Rectangle2D area, double height) {
        return new Rectangle2D.Double(
                area.getX(), area.getY(), area.getWidth(), Math.max(1, area.getHeight() - height));
    }

    /** Cells of equal size, row by row, with gaps between them. */
    static List<Rectangle2D> grid(Rectangle2D area, int rows, int columns, double gap) {
        double width = (area.getWidth() - (columns - 1) * gap) / columns;
        double height = (area.getHeight() - (rows - 1) * gap) / rows;
        List<Rectangle2D> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cells.add(
                        new Rectangle2D.Double(
                                area.getX() + column * (width + gap),
                                area.getY() + row * (height + gap),
                                width,
                                height));
            }
        }
        return cells;
    }
}
