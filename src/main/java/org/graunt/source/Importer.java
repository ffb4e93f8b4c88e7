package org.graunt.source;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * How files of one kind become tables: a description, which one engine follows for all of them.
 *
 * @param kind its word on the command line
 * @param title what it reads, for people
 * @param layouts every way in which such files are laid out
 * @param targets what becomes of each measure
 * @param places the beginnings of the codes of areas that are taken; others are sums of these, or
 *     parts
 * @param finish what is done when all files are read
 */
record Importer(
        String kind,
        String title,
        List<Layout> layouts,
        List<Target> targets,
        Pattern places,
        UnaryOperator<Harvest> finish) {

    /** Districts of all four countries. */
    static final Pattern DISTRICTS = Pattern.compile("E0[6789]|W06|S12|N09");

    /** Districts and their wards. */
    static final Pattern DISTRICTS_AND_WARDS = Pattern.compile("E0[56789]|W0[56]|S1[23]|N0[89]");

    /** Copies the lists. */
    public Importer {
        layouts = List.copyOf(layouts);
        targets = List.copyOf(targets);
    }

    static Importer of(String kind, String title, List<Layout> layouts, Target... targets) {
        return new Importer(
                kind, title, layouts, List.of(targets), DISTRICTS, UnaryOperator.identity());
    }

    /** The same, taking other areas. */
    Importer taking(Pattern codes) {
        return new Importer(kind, title, layouts, targets, codes, finish);
    }

    /** The same, finished so. */
    Importer finishedBy(UnaryOperator<Harvest> last) {
        return new Importer(kind, title, layouts, targets, places, last);
    }
}
