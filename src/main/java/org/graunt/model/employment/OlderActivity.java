package org.graunt.model.employment;

import java.util.List;
import org.graunt.demography.AgeBand;
import org.graunt.model.ModelSpec;

/**
 * A steady change of activity at older ages, on top of what the table says.
 *
 * @param change share points a year
 * @param from the lowest age of the bands that change
 * @param baseYear the year in which nothing has changed yet
 * @param until the last year of the change
 */
record OlderActivity(double change, int from, int baseYear, int until) {

    static OlderActivity of(ModelSpec spec, int baseYear) {
        Integer until = spec.find(EmploymentSettings.OLDER_UNTIL);
        return new OlderActivity(
                spec.get(EmploymentSettings.OLDER_CHANGE),
                spec.get(EmploymentSettings.OLDER_FROM),
                baseYear,
                until == null ? Integer.MAX_VALUE : until);
    }

    /**
     * The rates after so many years of change: never below 0, nor above 1 or the changed rate of
     * the band below, unless the table itself is.
     *
     * @param rates by band, ascending by age
     */
    double[] changed(double[] rates, List<AgeBand> bands, int year) {
        double[] changed = rates.clone();
        for (int band = 0; change != 0 && band < rates.length; band++) {
            if (bands.get(band).from() >= from && !Double.isNaN(rates[band])) {
                double most = band == 0 ? 1 : Math.max(rates[band], changed[band - 1]);
                changed[band] = Math.clamp(wanted(rates[band], year), 0, Math.min(most, 1));
            }
        }
        return changed;
    }

    /** The rate where nothing would limit it. */
    double wanted(double rate, int year) {
        return rate + change * Math.max(Math.min(year, until) - baseYear, 0);
    }
}
