package org.graunt.model.cohort.past;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.graunt.cube.Cube;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.model.SharedFits;
import org.graunt.model.cohort.Cells;
import org.graunt.note.Note;
import org.jspecify.annotations.Nullable;

/** The past as every fit sees it: the steps whose populations are held at both ends. */
final class History {
    private final Inputs inputs;
    private final double malesPerFemale;
    private final SharedFits shared;
    private final Frame frame;
    private final TreeMap<Integer, PastYear> years = new TreeMap<>();
    private final List<Note> notes = new ArrayList<>();

    private History(Inputs inputs, double malesPerFemale, SharedFits shared) {
        this.inputs = inputs;
        this.malesPerFemale = malesPerFemale;
        this.shared = shared;
        this.frame = inputs.frame();
    }

    /**
     * The steps that end at the base year and before.
     *
     * @param malesPerFemale splits births that are held without sex
     * @param survival of a step, {@code [sex x age][area]}, by which births that are not held are
     *     inferred from the youngest age
     * @param shared keeps what several windows over this past fit alike
     */
    static History of(
            Inputs inputs,
            double malesPerFemale,
            IntFunction<double[]> survival,
            SharedFits shared) {
        History history = new History(inputs, malesPerFemale, shared);
        history.read(malesPerFemale, survival);
        return history;
    }

    /** What is made of one year of a table, the same for every model that sees this past. */
    private record OfYear(Inputs inputs, double malesPerFemale, String table, int year) {}

    /** Makes something of one year of a table, or takes what another model has made of it. */
    <T> T once(String table, int year, Supplier<T> make) {
        return shared.once(new OfYear(inputs, malesPerFemale, table, year), make);
    }

    private void read(double malesPerFemale, IntFunction<double[]> survival) {
        int step = frame.ages().width();
        List<Integer> held = inputs.yearsUpToBase(inputs.population());
        Gaps births = new Gaps(frame);
        Gaps deaths = new Gaps(frame);
        for (int year = inputs.baseYear(); held.contains(year - step); year -= step) {
            double[] start = population(year - step);
            double[] end = population(year);
            double[] born = births(year, malesPerFemale);
            inferBirths(born, end, survival.apply(year), births, year);
            double @Nullable [] died = held("deaths", year);
            if (died != null) {
                PastYear undying = new PastYear(frame, year, start, end, born, null);
                inferDeaths(died, undying, survival.apply(year), deaths);
            }
            years.put(year, new PastYear(frame, year, start, end, born, died));
        }
        String youngest = frame.ages().width() == 1 ? "0" : "0-4";
        tell(
                "births",
                births,
                "inferred from the children aged " + youngest,
                "Give births by year to let infants' migration show.");
        tell(
                "deaths",
                deaths,
                "those of the national curve are taken",
                "Give deaths by year to let areas differ.");
    }

    private void tell(String table, Gaps gaps, String instead, String advice) {
        gaps.inWords()
                .forEach(
                        (where, years) ->
                                notes.add(
                                        Note.info(
                                                table,
                                                "Not held %s: %s".formatted(where, instead),
                                                advice)));
    }

    private double[] population(int year) {
        return Cells.bySexAndAge(frame, inputs.population().slice("year", year));
    }

    /**
     * A component of a step by area, sex and age, missing for areas that do not hold it; null where
     * none does.
     */
    private double @Nullable [] held(String name, int year) {
        Optional<Cube> table = inputs.cube(name);
        if (table.isEmpty() || !holdsStep(table.get(), year)) {
            return null;
        }
        double[] total = stepTotal(table.get(), year);
        for (int area = 0; area < frame.areas(); area++) {
            if (holds(total, area)) {
                return total;
            }
        }
        return null;
    }

    /** True where no cell of an area is missing. */
    boolean holds(double[] cells, int area) {
        for (int i = area; i < cells.length; i += frame.areas()) {
            if (Double.isNaN(cells[i])) {
                return false;
            }
        }
        return true;
    }

    /** Births of a step, {@code [sex][area]}, missing for areas that do not hold them. */
    private double[] births(int year, double malesPerFemale) {
        int areas = frame.areas();
        double[] births = new double[2 * areas];
        Optional<Cube> table = inputs.cube("births");
        if (table.isEmpty() || !holdsStep(table.get(), year)) {
            Arrays.fill(births, Double.NaN);
            return births;
        }
        double femaleShare = 1 / (1 + malesPerFemale);
        for (int each = year - frame.ages().width() + 1; each <= year; each++) {
            Cube held = table.get().slice("year", each).select(frame.geography().axis());
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
        return births;
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

    /** The births of which the youngest group are the survivors, nobody having moved. */
    private void inferBirths(
            double[] births, double[] end, double[] survival, Gaps gaps, int year) {
        int areas = frame.areas();
        for (int area = 0; area < areas; area++) {
            if (holds(births, area)) {
                continue;
            }
            gaps.add(area, year);
            for (int sex = 0; sex < 2; sex++) {
                int youngest = frame.cell(sex, 0) * areas + area;
                births[sex * areas + area] = end[youngest] / survival[youngest];
            }
        }
    }

    private void inferDeaths(double[] deaths, PastYear undying, double[] survival, Gaps gaps) {
        for (int area = 0; area < frame.areas(); area++) {
            if (holds(deaths, area)) {
                continue;
            }
            gaps.add(area, undying.year());
            for (int i = area; i < deaths.length; i += frame.areas()) {
                deaths[i] = undying.agedOnWithBirths()[i] * (1 - survival[i]);
            }
        }
    }

    /**
     * The mean over a window of what a year says of every cell, each area by the years that it
     * holds; 0 where it holds none.
     *
     * @param name a table by area, sex, age and year
     * @param window how many years up to the base year
     * @param what the number of a cell in a year, from the year, the position and the persons
     */
    double[] mean(String name, int window, CellOfYear what) {
        double[] sums = new double[frame.cells() * frame.areas()];
        Gaps gaps = new Gaps(frame);
        List<PastYear> steps = window(window);
        for (PastYear past : steps) {
            double @Nullable [] cells = held(name, past.year());
            for (int area = 0; area < frame.areas(); area++) {
                if (cells == null || !holds(cells, area)) {
                    gaps.add(area, past.year());
                    continue;
                }
                for (int i = area; i < sums.length; i += frame.areas()) {
                    sums[i] += what.of(past, i, cells[i]);
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            int years = steps.size() - gaps.yearsOf(i % frame.areas());
            sums[i] = years == 0 ? 0 : sums[i] / years;
        }
        noteGaps(name, gaps, steps.size());
        return sums;
    }

    /** What a year says of a cell. */
    @FunctionalInterface
    interface CellOfYear {
        /** A number to take the mean of. */
        double of(PastYear past, int index, double persons);
    }

    /**
     * Notes years of a window that a table does not hold.
     *
     * @param window how many steps the window has
     */
    void noteGaps(String name, Gaps gaps, int window) {
        gaps.inWords()
                .forEach(
                        (where, years) ->
                                notes.add(
                                        years < window
                                                ? Note.info(
                                                        name,
                                                        "Not held %s: left out of the window"
                                                                .formatted(where),
                                                        "Give these years, or choose a shorter"
                                                                + " window.")
                                                : Note.warning(
                                                        name,
                                                        "Not held %s, no year of the window: taken"
                                                                        .formatted(where)
                                                                + " as nobody",
                                                        "Give these years, or choose a longer"
                                                                + " window.")));
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
