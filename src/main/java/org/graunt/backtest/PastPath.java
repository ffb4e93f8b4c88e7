package org.graunt.backtest;

/**
 * One year of a projection made in the past, over what came: what a chart of past projections is
 * drawn from.
 *
 * @param member whose projection, {@code ensemble} among them
 * @param origin the last year known
 * @param area a borough or the region
 * @param ages the label of a band
 * @param year the year projected; the origin itself first
 * @param central persons on the central path
 * @param mean of the draws
 * @param p10 the quantile that a tenth of the draws lie below; missing, as the others, for a point
 * @param p50 the median of the draws
 * @param p90 the quantile that a tenth of the draws lie above
 * @param outturn persons estimated now; missing where the year is not held
 */
public record PastPath(
        String member,
        int origin,
        String area,
        String ages,
        int year,
        double central,
        double mean,
        double p10,
        double p50,
        double p90,
        double outturn) {}
