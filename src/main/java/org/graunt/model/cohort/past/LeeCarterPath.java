package org.graunt.model.cohort.past;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.graunt.demography.LeeCarter;
import org.graunt.model.Frame;
import org.graunt.note.Note;
import org.jspecify.annotations.Nullable;

/**
 * Mortality that goes on as a Lee-Carter fit to the deaths of all areas together: each age's log
 * hazard moves by its response times the drift of the index, from a level held at the base year.
 */
final class LeeCarterPath {
    private static final int FEWEST_YEARS = 3;

    private LeeCarterPath() {}

    /**
     * Survival by year.
     *
     * @param held survival at the base year, {@code [sex x age][area]}
     * @param window the steps whose deaths are held
     */
    static IntFunction<double[]> of(History history, double[] held, List<PastYear> window) {
        List<PastYear> years =
                window.stream().sorted(Comparator.comparingInt(PastYear::year)).toList();
        Frame frame = history.frame();
        int base = history.inputs().baseYear();
        double[][] change = {change(history, years, 0), change(history, years, 1)};
        return year -> {
            double steps = Math.max(0, year - base) / (double) frame.ages().width();
            double[] survival = new double[held.length];
            for (int i = 0; i < survival.length; i++) {
                int cell = i / frame.areas();
                int age = cell % frame.ages().count();
                double hazards = StrictMath.exp(change[cell / frame.ages().count()][age] * steps);
                survival[i] = StrictMath.pow(held[i], hazards);
            }
            return survival;
        };
    }

    /** The change of the log hazard in a step, by age; 0 at ages whose deaths are too few. */
    private static double[] change(History history, List<PastYear> years, int sex) {
        Frame frame = history.frame();
        double[] change = new double[frame.ages().count()];
        List<Integer> ages = new ArrayList<>();
        List<double[]> logRates = new ArrayList<>();
        for (int age = 0; age < change.length; age++) {
            double @Nullable [] logs = logRates(frame, years, sex, age);
            if (logs != null) {
                ages.add(age);
                logRates.add(logs);
            }
        }
        if (years.size() < FEWEST_YEARS || ages.size() < 2) {
            history.notes()
                    .add(
                            Note.warning(
                                    "deaths",
                                    "Too few for a Lee-Carter fit: %d years, %d ages with deaths in"
                                                    .formatted(years.size(), ages.size())
                                            + " every year",
                                    "Mortality stays constant; choose a longer mortality-window."));
            return change;
        }
        double[] factors = LeeCarter.fit(logRates.toArray(double[][]::new)).yearlyFactors();
        for (int i = 0; i < ages.size(); i++) {
            change[ages.get(i)] = StrictMath.log(factors[i]);
        }
        return change;
    }

    /** Log death rates of all areas together by year; null where a year has no deaths. */
    private static double @Nullable [] logRates(
            Frame frame, List<PastYear> years, int sex, int age) {
        double[] logs = new double[years.size()];
        for (int i = 0; i < logs.length; i++) {
            double deaths = 0;
            double people = 0;
            double[] held = years.get(i).deaths();
            for (int area = 0; area < frame.areas() && held != null; area++) {
                int index = frame.cell(sex, age) * frame.areas() + area;
                deaths += held[index];
                people += years.get(i).agedOnWithBirths()[index];
            }
            if (!(deaths > 0 && people > deaths)) {
                return null;
            }
            logs[i] = StrictMath.log(-StrictMath.log1p(-deaths / people));
        }
        return logs;
    }
}
