package org.graunt.sample;

import java.util.List;

/** Writes dwellings, households, and how people live in them. */
final class HomesTables {
    private static final String BY_YEAR = "gss_code,year,value";

    private final SampleData data;
    private final List<String> codes;

    HomesTables(SampleData data) {
        this.data = data;
        this.codes = data.boroughs().stream().map(Place::code).toList();
    }

    List<SampleTable> all() {
        return List.of(
                byYear("dwellings", "Dwellings at mid-year; dwellings", data.homes().dwellings()),
                byYear(
                        "households",
                        "Households at mid-year; households",
                        data.homes().households()),
                trajectory(),
                rates(),
                communal());
    }

    private SampleTable byYear(String name, String holds, Counts counts) {
        return SampleTable.of(
                "london/%s.csv".formatted(name),
                holds,
                BY_YEAR,
                csv -> {
                    for (int p = 0; p < codes.size(); p++) {
                        for (int year : Span.years()) {
                            csv.text(codes.get(p)).whole(year).whole(counts.get(p, year)).end();
                        }
                    }
                });
    }

    private SampleTable trajectory() {
        return SampleTable.of(
                "london/housing-trajectory.csv",
                "Homes planned, by the year to mid-year in which they are finished: self-contained ones"
                        + " in dwellings by bedrooms, others in rooms or units; blank means that the"
                        + " default is to be used, 0 that there are none",
                "gss_code,year,bedrooms,kind,value",
                csv -> {
                    for (Trajectory.Cell cell : data.trajectory()) {
                        csv.text(codes.get(cell.borough())).whole(cell.year());
                        csv.text(cell.bedrooms()).text(cell.kind());
                        boolean known = cell.homes().isPresent();
                        csv.text(known ? Integer.toString(cell.homes().getAsInt()) : "").end();
                    }
                });
    }

    private SampleTable rates() {
        return SampleTable.of(
                "london/household-rates.csv",
                "Households that people of private households form, by sex and age, with straight"
                        + " lines between the years; households per person",
                "gss_code,sex,ages,year,value",
                csv -> {
                    for (int p = 0; p < codes.size(); p++) {
                        for (int sex = 0; sex < Span.SEXES; sex++) {
                            for (int band = 0; band < Bands.COUNT; band++) {
                                for (int i = 0; i < HouseholdRates.YEARS.size(); i++) {
                                    csv.text(codes.get(p)).text(Span.sex(sex).code());
                                    csv.text(Bands.names().get(band));
                                    csv.whole(HouseholdRates.YEARS.get(i));
                                    HouseholdRates rates = data.homes().rates();
                                    double rate = rates.written(p, sex, band, i);
                                    csv.number(rate, 5).end();
                                }
                            }
                        }
                    }
                });
    }

    private SampleTable communal() {
        return SampleTable.of(
                "london/communal.csv",
                "People in communal establishments, the same in every year; persons",
                "gss_code,sex,ages,value",
                csv -> {
                    for (int p = 0; p < codes.size(); p++) {
                        for (int sex = 0; sex < Span.SEXES; sex++) {
                            for (int band = 0; band < Bands.COUNT; band++) {
                                csv.text(codes.get(p)).text(Span.sex(sex).code());
                                csv.text(Bands.names().get(band));
                                int persons = data.homes().communal().persons(p, sex, band);
                                csv.whole(persons).end();
                            }
                        }
                    }
                });
    }
}
