package org.graunt.excel.school;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.graunt.schools.Cell;

/** Sums over year groups of all planning areas, as the formulas of the checks make them. */
final class CellSums {
    private final SchoolFigures figures;

    CellSums(SchoolFigures figures) {
        this.figures = figures;
    }

    /** The year groups of a September whose pupils are known. */
    Stream<Cell> cells(int year) {
        return figures.cells().stream()
                .filter(cell -> cell.year() == year)
                .filter(cell -> !Double.isNaN(cell.pupils().central()));
    }

    /** The sum of a column of the forecast over some of them, without those missing. */
    double sum(int year, Predicate<Cell> which, int column) {
        return cells(year)
                .filter(which)
                .mapToDouble(
                        cell ->
                                switch (column) {
                                    case Layout.PUPILS -> cell.pupils().central();
                                    case Layout.PLACES -> cell.places();
                                    case Layout.NEED -> cell.need();
                                    default -> cell.spare();
                                })
                .filter(number -> !Double.isNaN(number))
                .sum();
    }
}
