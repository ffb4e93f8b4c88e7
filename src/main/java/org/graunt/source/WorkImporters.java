package org.graunt.source;

import static org.graunt.source.Patterns.areaName;
import static org.graunt.source.Patterns.code;
import static org.graunt.source.Patterns.year;
import static org.graunt.source.Role.AREA;
import static org.graunt.source.Role.YEAR;

import java.util.List;
import java.util.regex.Pattern;
import org.graunt.source.Layout.Filter;
import org.graunt.source.Layout.KeyColumn;
import org.graunt.source.Layout.ValueColumn;

/** Jobs, and what they bring forth. */
final class WorkImporters {
    private static final double THOUSAND = 1000;

    /**
     * The smallest areas of the statistical nomenclature, and districts; larger ones are their
     * sums.
     */
    private static final Pattern SMALLEST = Pattern.compile("TL[A-Z]..|E0[6789]|W06|S12|N09");

    private static final KeyColumn ITL = KeyColumn.of(AREA, "itlcode|nutscode");

    private WorkImporters() {}

    static List<Importer> all() {
        return List.of(jobs(), productivity(), gva());
    }

    private static Importer jobs() {
        Filter values =
                Filter.of("measures|measuresname", "20100|value|", "MEASURES that are no values");
        Filter counts =
                Filter.of(
                        "measure|measurename",
                        "1|count|value|",
                        "MEASURE that is no count: percentages");
        Filter all =
                Filter.of(
                        "industry|industryname|industrycode",
                        "37748736|total.*|all.*|",
                        "single industries");
        Filter employment =
                Filter.of(
                        "employmentstatus|employmentstatusname",
                        "4|employment|",
                        "employment status other than employment (4)");
        return Importer.of(
                        "jobs",
                        "Jobs by area and year: BRES from Nomis, ONS productivity jobs, borough projections",
                        List.of(
                                Layout.of(
                                                "BRES: GEOGRAPHY_CODE, DATE, MEASURE, OBS_VALUE",
                                                List.of(code(), year()),
                                                ValueColumn.of("jobs", "obsvalue|jobs|value"))
                                        .only(values, counts, all, employment),
                                Layout.of(
                                                "productivity jobs: itl_code, measure, year, value",
                                                List.of(ITL, year()),
                                                ValueColumn.of("jobs", "value"))
                                        .only(
                                                Filter.of(
                                                        "measure",
                                                        "productivityjobs",
                                                        "other measures than jobs")),
                                Layout.of(
                                        "code; a column for each year",
                                        List.of(code()),
                                        ValueColumn.of("jobs", Patterns.WIDE_YEAR)),
                                Layout.of(
                                        "borough; a column for each year, in thousands",
                                        List.of(areaName()),
                                        ValueColumn.of("jobs in thousands", Patterns.WIDE_YEAR))),
                        Target.count("jobs", "jobs", AREA, YEAR),
                        Target.count("jobs in thousands", "jobs", AREA, YEAR).times(THOUSAND))
                .taking(SMALLEST);
    }

    private static Importer productivity() {
        return Importer.of(
                        "productivity",
                        "ONS productivity: gross value added per job, by ITL area",
                        List.of(
                                Layout.of(
                                                "itl_code, measure, year, value",
                                                List.of(ITL, year()),
                                                ValueColumn.of("productivity", "value"))
                                        .only(
                                                Filter.of(
                                                        "measure",
                                                        "gvaperfilledjob.*",
                                                        "other measures than value added per job"))),
                        Target.count("productivity", "productivity", AREA, YEAR))
                .taking(SMALLEST);
    }

    private static Importer gva() {
        return Importer.of(
                "gva",
                "Gross value added by area, years across, in millions of pounds",
                List.of(
                        Layout.of(
                                "code; a column for each year",
                                List.of(code()),
                                ValueColumn.of("gva", Patterns.WIDE_YEAR)),
                        Layout.of(
                                "code, year, gva",
                                List.of(code(), year()),
                                ValueColumn.of("gva", "gva|value"))),
                Target.count("gva", "gva", AREA, YEAR));
    }
}
