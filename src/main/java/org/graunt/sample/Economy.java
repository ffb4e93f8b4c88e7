package org.graunt.sample;

/** Output, productivity, unemployment and second jobs, known to 2023 and assumed to 2050. */
final class Economy {
    private static final double POUND = 1e6;
    private static final double GRAIN = 1e4;
    private static final double PRODUCTIVITY_GROWTH = 0.006;
    private static final double LATER_PRODUCTIVITY_GROWTH = 0.011;

    private final long seed;
    private final Work work;

    private Economy(long seed, Work work) {
        this.seed = seed;
        this.work = work;
    }

    static Economy of(long seed, Work work) {
        return new Economy(seed, work);
    }

    /** GBP per job, whole. */
    double productivity(int borough, int year) {
        double past = Math.min(year, Span.LAST) - Span.FIRST;
        double later = Math.max(0, year - Span.LAST);
        double luck =
                year > Span.LAST ? 0 : 0.008 * Dice.of(seed, "output", borough, year).normal();
        double growth = PRODUCTIVITY_GROWTH * past + LATER_PRODUCTIVITY_GROWTH * later + luck;
        return Math.rint(plan(borough).productivity() * StrictMath.exp(growth));
    }

    /** GBP million: jobs x productivity, after the last year at the growth that is assumed. */
    double output(int borough, int year) {
        if (year <= Span.LAST) {
            return work.jobs().get(borough, year) * productivity(borough, year) / POUND;
        }
        double jobs = 0.0035 + 0.4 * plan(borough).growth();
        double growth = (LATER_PRODUCTIVITY_GROWTH + jobs) * (year - Span.LAST);
        return output(borough, Span.LAST) * StrictMath.exp(growth);
    }

    /** The share of the labour force without work. */
    double unemployment(int borough, int year) {
        return plan(borough).unemployment(seed, borough, year);
    }

    /** The share of jobs that are somebody's second. */
    double doubleJobbing(int borough, int year) {
        double level = 0.036 - 0.0003 * (year - Span.FIRST) + 0.0004 * (borough % 7);
        return Math.rint(level * GRAIN) / GRAIN;
    }

    private WorkPlan plan(int borough) {
        return work.plans().get(borough);
    }
}
