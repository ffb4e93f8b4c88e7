package org.graunt.model.cohort.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.graunt.cube.Cube;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.model.cohort.Cells;
import org.graunt.note.Note;
import org.jspecify.annotations.Nullable;

/** The past as every fit sees it: the steps whose populations are held at both ends. */
final class History {
    private final Inputs inputs;
    private final Frame frame;
    private final TreeMap<Integer, PastYear> years = new TreeMap<>();
    private final List<Note> notes = new ArrayList<>();

    private History(Inputs inputs) {
        this.inputs = inputs;
        this.frame = inputs.frame();
    }

    /**
     * The steps that end at the base year and before.
     *
     * @param malesPerFemale splits births that are held without sex
     * @param survival of a step, {@code [sex x age][area]}, by which births that are not held are
     *     inferred from the youngest age
     */
    static History of(Inputs inputs, double malesPerFemale, IntFunction<double[]> survival) {
        History history = new History(inputs);
        history.read(malesPerFemale, survival);
        return history;
    }

    private void read(double malesPerFemale, IntFunction<double[]> survival) {
        int step = frame.ages().width();
        List<Integer> held = inputs.yearsUpToBase(inputs.population());
        List<Integer> inferred = new ArrayList<>();
        for (int year = inputs.baseYear(); held.contains(year - step); year -= step) {
            double[] end = population(year);
            double @Nullable [] births = births(year, malesPerFemale);
            if (births == null) {
                births = inferredBirths(end, survival.apply(year));
                inferred.add(year);
            }
            PastYear past =
                    new PastYear(frame, year, population(year - step), end, births, deaths(year));
            years.put(year, past);
        }
        if (!inferred.isEmpty()) {
            inferred.sort(null);
            notes.add(
                    Note.info(
                            "births",
                            "Not held for every area in %s: inferred from the children aged %s"
                                    .formatted(
                                            words(inferred),
                                            frame.ages().width() == 1 ? "0" : "0-4"),
                            "Give births by year to let infants' migration show."));
        }
    }

    /** Years in words: single ones, and runs as first to last. */
    static String words(List<Integer> years) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            int from = i;
            while (i + 1 < years.size() && years.get(i + 1) == years.get(i) + 1) {
                i++;
            }
            words.add(
                    from == i
                            ? String.valueOf(years.get(i))
                            : years.get(from) + "-" + years.get(i));
        }
        return String.join(", ", words);
    }

    private double[] population(int year) {
        return Cells.bySexAndAge(frame, inputs.population().slice("year", year));
    }

    private double @Nullable [] deaths(int year) {
        Optional<Cube> table = inputs.cube("deaths");
        if (table.isEmpty() || !holdsStep(table.get(), year)) {
            return null;
        }
        double[] deaths = stepTotal(table.get(), year);
        return allHeld(deaths) ? deaths : null;
    }

    private double @Nullable [] births(int year, double malesPerFemale) {
        Optional<Cube> table = inputs.cube("births");
        if (table.isEmpty() || !holdsStep(table.get(), year)) {
            return null;
        }
        int areas = frame.areas();
        double[] births = new double[2 * areas];
        for (int each = year - frame.ages().width() + 1; each <= year; each++) {
            Cube held = table.get().slice("year", each).select(frame.geography().axis());
            double femaleShare = 1 / (1 + malesPerFemale);
            for (int area = 0; area < areas; area++) {
                if (held.hasAxis("sex")) {
                    Cube bySex = held.ordered("sex", "area");
                    births[area] += bySex.at(0, area);
                    births[areas + area] += bySex.at(1, area);
                } else {
                    births[area] += held.at(area) * femaleShare;
                    births[areas + area] += held.at(area) * (1 - femaleShare);
                }
            }
        }
        return allHeld(births) ? births : null;
    }

    private boolean holdsStep(Cube table, int year) {
        for (int each = year - frame.ages().width() + 1; each <= year; each++) {
            if (!table.axis("year").has(each)) {
                return false;
            }
        }
        return true;
    }

    /** A component by area, sex and age summed over the years of a step. */
    private double[] stepTotal(Cube table, int year) {
        double[] total = new double[frame.cells() * frame.areas()];
        for (int each = year - frame.ages().width() + 1; each <= year; each++) {
            double[] one = Cells.bySexAndAge(frame, table.slice("year", each));
            for (int i = 0; i < total.length; i++) {
                total[i] += one[i];
            }
        }
        return total;
    }

    private static boolean allHeld(double[] values) {
        for (double value : values) {
            if (Double.isNaN(value)) {
                return false;
            }
        }
        return true;
    }

    /** The births of which the youngest group are the survivors, nobody having moved. */
    private double[] inferredBirths(double[] end, double[] survival) {
        int areas = frame.areas();
        double[] births = new double[2 * areas];
        for (int sex = 0; sex < 2; sex++) {
            for (int area = 0; area < areas; area++) {
                int youngest = frame.cell(sex, 0) * areas + area;
                births[sex * areas + area] = end[youngest] / survival[youngest];
            }
        }
        return births;
    }

    /**
     * A table by area, sex, age and year, for the years of a window in which it is wholly held.
     *
     * @param name the table
     * @param window how many years up to the base year
     * @param use what to do with the year and its cells, {@code [sex x age][area]}
     * @return how many years there were
     */
    int eachHeld(String name, int window, java.util.function.BiConsumer<PastYear, double[]> use) {
        Cube table = inputs.needed(name);
        int used = 0;
        List<Integer> missing = new ArrayList<>();
        for (PastYear past : window(window)) {
            double[] cells = holdsStep(table, past.year()) ? stepTotal(table, past.year()) : null;
            if (cells == null || !allHeld(cells)) {
                missing.add(past.year());
            } else {
                use.accept(past, cells);
                used++;
            }
        }
        noteMissing(name, missing);
        return used;
    }

    /** Notes years of a window that a table does not hold. */
    void noteMissing(String name, List<Integer> missing) {
        if (!missing.isEmpty()) {
            missing.sort(null);
            notes.add(
                    Note.info(
                            name,
                            "Not held in %s: left out of the window".formatted(words(missing)),
                            "Give these years, or choose a shorter window."));
        }
    }

    /** The steps of the last years, latest first; fewer where fewer are held. */
    List<PastYear> window(int lastYears) {
        return List.copyOf(
                years.tailMap(inputs.baseYear() - lastYears, false).descendingMap().values());
    }

    /** True where there is no step at all. */
    boolean isEmpty() {
        return years.isEmpty();
    }

    Frame frame() {
        return frame;
    }

    Inputs inputs() {
        return inputs;
    }

    /** Remarks so far; fits add theirs. */
    List<Note> notes() {
        return notes;
    }
}
