package org.graunt.model.draws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.graunt.cube.Cube;
import org.graunt.model.Driver;
import org.graunt.note.Note;

/** The project's own parameters, table {@code uncertainty}: they go before estimates. */
final class GivenParameters {
    private static final String TABLE = "uncertainty";

    private final Map<Driver, Swing> swings;
    private final List<Note> problems = new ArrayList<>();

    private GivenParameters(Map<Driver, Swing> swings) {
        this.swings = swings;
    }

    /**
     * Puts what a table gives in the place of what was estimated or assumed.
     *
     * @param swings changed in place
     * @return what is wrong with the table
     */
    static List<Note> apply(Cube table, Map<Driver, Swing> swings) {
        GivenParameters given = new GivenParameters(swings);
        Map<String, Driver> drivers = new TreeMap<>();
        swings.keySet().forEach(driver -> drivers.put(driver.word(), driver));
        for (Object process : table.axis("process").labels()) {
            Cube row = table.slice("process", process);
            Optional.ofNullable(drivers.get(process.toString()))
                    .ifPresentOrElse(
                            driver -> given.replace(driver, row),
                            () -> given.problems.add(unknown(process, drivers)));
        }
        return given.problems;
    }

    private static Note unknown(Object process, Map<String, Driver> drivers) {
        return Note.error(
                TABLE,
                "There is no process %s".formatted(process),
                "Processes are %s.".formatted(String.join(", ", drivers.keySet())));
    }

    private void replace(Driver driver, Cube row) {
        Swing held = present(driver);
        double rho = orHeld(row, "rho", held.parameters().rho());
        double sigma = orHeld(row, "sigma", held.parameters().sigma());
        double common = orHeld(row, "common", held.parameters().common());
        check(driver, "rho", rho, 1);
        check(driver, "sigma", sigma, Double.MAX_VALUE);
        check(driver, "common", common, 1);
        if (problems.isEmpty()) {
            ProcessParameters given =
                    new ProcessParameters(
                            driver,
                            rho,
                            sigma,
                            common,
                            ProcessParameters.Source.GIVEN,
                            "table " + TABLE);
            boolean sigmaGiven = !Double.isNaN(given(row, "sigma"));
            swings.put(driver, new Swing(given, sigmaGiven ? Map.of() : held.scales()));
        }
    }

    private Swing present(Driver driver) {
        Swing held = swings.get(driver);
        if (held == null) {
            throw new IllegalStateException("No swing of %s".formatted(driver));
        }
        return held;
    }

    private static double orHeld(Cube row, String column, double held) {
        double given = given(row, column);
        return Double.isNaN(given) ? held : given;
    }

    /** The number of a column; missing where the table does without the column. */
    private static double given(Cube row, String column) {
        return row.axis("column").has(column) ? row.get(column) : Double.NaN;
    }

    private void check(Driver driver, String column, double value, double most) {
        if (!(value >= 0 && value <= most)) {
            String range = most == 1 ? "from 0 to 1" : "0 or more";
            problems.add(
                    Note.error(
                            "%s %s".formatted(TABLE, driver.word()),
                            "%s is %s".formatted(column, value),
                            "It must be %s.".formatted(range)));
        }
    }
}
