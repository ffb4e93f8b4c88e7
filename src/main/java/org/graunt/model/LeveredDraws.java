package org.graunt.model;

/** Draws with a lever on top. */
record LeveredDraws(Draws draws, Change lever) implements Draws {

    @Override
    public int first() {
        return draws.first();
    }

    @Override
    public int count() {
        return draws.count();
    }

    @Override
    public boolean moveBase() {
        return draws.moveBase();
    }

    @Override
    public void baseDepartures(String area, double[] into) {
        draws.baseDepartures(area, into);
    }

    @Override
    public Draws leversAlone() {
        return draws.leversAlone().with(lever);
    }

    @Override
    public boolean moves(Driver driver) {
        return draws.moves(driver) || (driver == lever.driver() && lever.factor() != 1);
    }

    @Override
    public void multipliers(Driver driver, String area, int year, double[] into) {
        draws.multipliers(driver, area, year, into);
        if (driver == lever.driver()) {
            double factor = lever.factor(area, year);
            for (int lane = 0; lane < count(); lane++) {
                into[lane] *= factor;
            }
        }
    }
}
