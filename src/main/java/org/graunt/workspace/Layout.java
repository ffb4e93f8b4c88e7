package org.graunt.workspace;

import java.util.List;

/**
 * How the window was left: where, how large, on which page, in which look.
 *
 * @param place where it stands, in pixels of the whole desktop
 * @param maximised true where it fills its screen
 * @param page the key of the page that was open
 * @param look {@code system}, {@code light} or {@code dark}
 * @param textSize of plain words, in points
 */
public record Layout(Place place, boolean maximised, String page, String look, double textSize) {
    /** The sizes of words that may be chosen. */
    public static final List<Double> TEXT_SIZES = List.of(12.0, 13.0, 14.0, 16.0, 18.0, 20.0);

    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    /**
     * A rectangle: a window, or what a screen leaves free for windows.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width to its right edge
     * @param height to its lower edge
     */
    public record Place(double x, double y, double width, double height) {

        private double shared(Place other) {
            double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
            double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
            return Math.max(0, across) * Math.max(0, down);
        }

        /** As much of it as fits, moved by as little as it takes. */
        Place within(Place screen) {
            double wide = Math.min(Math.max(width, LEAST_WIDTH), screen.width);
            double high = Math.min(Math.max(height, LEAST_HEIGHT), screen.height);
            double left = Math.clamp(x, screen.x, screen.x + screen.width - wide);
            double top = Math.clamp(y, screen.y, screen.y + screen.height - high);
            return new Place(left, top, wide, high);
        }
    }

    /** The layout of a first start. */
    public static Layout first() {
        return new Layout(new Place(80, 60, 1440, 900), false, "ensemble", "system", 13);
    }

    /** The same on the screens there are: on that which holds most of it, else on the first. */
    public Layout clamped(List<Place> screens) {
        if (screens.isEmpty()) {
            return this;
        }
        Place best = screens.getFirst();
        for (Place screen : screens) {
            if (place.shared(screen) > place.shared(best)) {
                best = screen;
            }
        }
        return new Layout(place.within(best), maximised, page, look, textSize);
    }

    /** The same window elsewhere. */
    public Layout at(Place other, boolean filling) {
        return new Layout(other, filling, page, look, textSize);
    }

    /** The same window on another page. */
    public Layout on(String otherPage) {
        return new Layout(place, maximised, otherPage, look, textSize);
    }

    /** The same window in another look. */
    public Layout looking(String otherLook) {
        return new Layout(place, maximised, page, otherLook, textSize);
    }

    /** The same window with words of another size. */
    public Layout reading(double size) {
        return new Layout(place, maximised, page, look, size);
    }
}
