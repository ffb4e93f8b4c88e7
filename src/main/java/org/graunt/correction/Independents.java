package org.graunt.correction;

import java.util.List;
import org.graunt.cube.Cube;
import org.graunt.model.Frame;

/**
 * Pupils of independent schools, added to those of state schools. In a year that does not hold them
 * they are as many to a state pupil as in the nearest year that does.
 */
final class Independents {
    private final Cube table;
    private final Frame frame;
    private final List<Integer> years;

    Independents(Cube table, Frame frame, List<Integer> years) {
        this.table = table;
        this.frame = frame;
        this.years = years;
    }

    /** Adds them to the state pupils; an area that holds none in any year has none. */
    void addTo(Source state) {
        SourceRows rows = state.rows();
        for (int area = 0; area < frame.areas(); area++) {
            String code = frame.geography().axis().label(area);
            if (!table.axis("area").has(code)) {
                continue;
            }
            Cube own = table.slice("area", code);
            double[][] ratios = new double[years.size()][];
            for (int t = 0; t < ratios.length; t++) {
                ratios[t] = ratios(own, years.get(t), rows, state.counts()[area][t]);
            }
            for (int t = 0; t < ratios.length; t++) {
                add(ratios, t, state.counts()[area][t]);
            }
        }
    }

    private static double[] ratios(Cube own, int year, SourceRows rows, double[] state) {
        double[] ratios = new double[rows.count()];
        boolean held = own.axis("year").has(year);
        Cube then = held ? own.slice("year", year) : own;
        for (int row = 0; row < ratios.length; row++) {
            double pupils = held ? pupils(then, rows, row) : Double.NaN;
            ratios[row] = pupils / Math.max(state[row], 1);
        }
        return ratios;
    }

    private static double pupils(Cube then, SourceRows rows, int row) {
        int age = rows.ages()[row];
        if (rows.sets() == 1 && then.hasAxis("sex")) {
            return SourceReader.at(then, 0, age) + SourceReader.at(then, 1, age);
        }
        double each = rows.sets() == 2 && !then.hasAxis("sex") ? 0.5 : 1;
        return each * SourceReader.at(then, rows.sexes()[row], age);
    }

    private static void add(double[][] ratios, int t, double[] state) {
        for (int row = 0; row < state.length; row++) {
            for (int apart = 0; apart < ratios.length; apart++) {
                double ratio = either(ratios, t - apart, t + apart, row);
                if (!Double.isNaN(ratio)) {
                    state[row] += ratio * Math.max(state[row], 1);
                    break;
                }
            }
        }
    }

    private static double either(double[][] ratios, int earlier, int later, int row) {
        double ratio = earlier >= 0 ? ratios[earlier][row] : Double.NaN;
        return Double.isNaN(ratio) && later < ratios.length ? ratios[later][row] : ratio;
    }
}
