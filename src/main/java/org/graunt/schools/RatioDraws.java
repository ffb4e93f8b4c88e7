package org.graunt.schools;

import java.util.EnumMap;
import java.util.Map;
import org.graunt.model.draws.NormalPaths;

/**
 * Drawn deviations of ratios from their forecasts. The same draw strays alike for every member and
 * scenario.
 */
final class RatioDraws {
    private static final String PROCESS = "school ";

    private final SchoolTables tables;
    private final Ratios ratios;
    private final NormalPaths paths;
    private final int years;
    private final int draws;
    private final Map<RatioKind, double[][]> common = new EnumMap<>(RatioKind.class);

    RatioDraws(SchoolTables tables, Ratios ratios, long seed, int years, int draws) {
        this.tables = tables;
        this.ratios = ratios;
        this.paths = new NormalPaths(seed);
        this.years = years;
        this.draws = draws;
    }

    /**
     * What the ratios of a planning area are multiplied by: {@code [group][year][draw]}, the first
     * year group first; 1 in draw 0.
     */
    double[][][] multipliers(int area) {
        PlanningArea planning = tables.areas().get(area);
        Map<RatioKind, double[][]> ofArea = new EnumMap<>(RatioKind.class);
        double[][][] multipliers = new double[planning.groups()][][];
        for (int group = planning.first(); group <= planning.last(); group++) {
            RatioKind kind = planning.kind(group);
            RatioSpread spread = ratios.spread(kind);
            String word = PROCESS + kind.word();
            double[][] shared = common.computeIfAbsent(kind, k -> path(word, "", spread));
            double[][] here =
                    ofArea.computeIfAbsent(kind, k -> path(word, planning.code(), spread));
            double[][] alone = path(word + " " + YearGroups.label(group), planning.code(), spread);
            multipliers[group - planning.first()] =
                    mixed(spread, spread.sigmaOf(area), shared, here, alone);
        }
        return multipliers;
    }

    private double[][] path(String process, String key, RatioSpread spread) {
        return paths.of(process, key, spread.rho(), years, draws);
    }

    /** Centred, so that the mean multiplier is 1; made in place of the part of each alone. */
    private double[][] mixed(
            RatioSpread spread,
            double sigma,
            double[][] shared,
            double[][] here,
            double[][] alone) {
        double ofShared = sigma * Math.sqrt(spread.common());
        double ofHere = sigma * Math.sqrt(spread.ofArea());
        double ofAlone = sigma * Math.sqrt(1 - spread.common() - spread.ofArea());
        for (int year = 0; year < years; year++) {
            double centre = sigma * sigma * NormalPaths.variance(spread.rho(), year + 1) / 2;
            alone[year][0] = 1;
            for (int draw = 1; draw <= draws; draw++) {
                double swung =
                        ofShared * shared[year][draw]
                                + ofHere * here[year][draw]
                                + ofAlone * alone[year][draw];
                // StrictMath: the same bits on every machine
                alone[year][draw] = StrictMath.exp(swung - centre);
            }
        }
        return alone;
    }
}
