package org.graunt.workspace.levers;

import java.util.EnumSet;
import java.util.Set;
import org.graunt.model.Draws;
import org.graunt.model.Driver;

/**
 * The central path, with an ear for which drivers a model asks after: a lever on any other driver
 * cannot reach that model, whatever the model is.
 *
 * @param asked receives the drivers
 */
record Overheard(Set<Driver> asked) implements Draws {

    /** Nothing asked yet. */
    static Overheard nothingYet() {
        return new Overheard(EnumSet.noneOf(Driver.class));
    }

    @Override
    public int first() {
        return 0;
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public boolean moves(Driver driver) {
        asked.add(driver);
        return false;
    }

    @Override
    public void multipliers(Driver driver, String area, int year, double[] into) {
        asked.add(driver);
        into[0] = driver.neutral();
    }
}
