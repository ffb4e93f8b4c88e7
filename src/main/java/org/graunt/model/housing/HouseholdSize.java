package org.graunt.model.housing;

import org.jspecify.annotations.Nullable;

/** How many people are to live in the households of an area. */
sealed interface HouseholdSize {

    /**
     * What is known of an area in one year of one draw.
     *
     * @param area its position
     * @param year the year
     * @param households that its homes hold
     * @param inHouseholds persons in households after the trend's step
     * @param sizeByRates persons per household by the household rates, from the base year's own
     * @param sizeBefore persons per household wanted the year before
     */
    record Known(
            int area,
            int year,
            double households,
            double inHouseholds,
            double sizeByRates,
            double sizeBefore) {}

    /** A mean of the trend's size and that of the rates, by a weight from 0 to 1. */
    record Mix(double weight) implements HouseholdSize {}

    /** A path of sizes, {@code [area]} in each year. */
    record Path(Yearly sizes) implements HouseholdSize {}

    /**
     * The larger of the trend's size and another until a year, and then what it is in that year.
     *
     * @param capYear the last year of change
     * @param external the other size; where it is not held, that of the rates
     */
    record MaxUntilCap(int capYear, @Nullable Yearly external) implements HouseholdSize {}

    /** Persons wanted in the households. */
    default double people(Known known) {
        return switch (this) {
            // without a quotient, so that an area without homes has an answer
            case Mix(double weight) ->
                    (1 - weight) * known.households() * known.sizeByRates()
                            + weight * known.inHouseholds();
            case Path(Yearly sizes) -> known.households() * sizes.at(known.year())[known.area()];
            case MaxUntilCap cap when known.year() > cap.capYear() ->
                    known.households() * known.sizeBefore();
            case MaxUntilCap(int _, @Nullable Yearly external) ->
                    Math.max(known.inHouseholds(), known.households() * other(external, known));
        };
    }

    private static double other(@Nullable Yearly external, Known known) {
        double size = external == null ? Double.NaN : external.at(known.year())[known.area()];
        return Double.isNaN(size) ? known.sizeByRates() : size;
    }
}
