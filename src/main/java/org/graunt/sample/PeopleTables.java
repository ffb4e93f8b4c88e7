package org.graunt.sample;

import java.util.List;
import org.graunt.table.TidyCsv;

/** Writes areas, and whatever is counted by area, sex, age and year. */
final class PeopleTables {
    private static final String CELLS = "gss_code,sex,age,year,value";
    private static final String IN_THE_COUNTRY =
            "Moves %s the other areas in the year to mid-year, the sums of internal-flows; persons";
    private static final String IN = "Moves in from abroad in the year to mid-year, %s; persons";
    private static final String OUT = "Moves out to abroad in the year to mid-year, %s; persons";
    private static final String OFFICIALLY = "as officially estimated";
    private static final String REALLY = "as they really were";
    private static final String PEOPLE = "People at mid-year as they really were; persons";
    private static final String PATIENTS =
            "Patients on doctors' lists at mid-year: more than there are people; patients";

    private final SampleData data;
    private final List<String> codes;

    PeopleTables(SampleData data) {
        this.data = data;
        this.codes = data.truth().places().stream().map(Place::code).toList();
    }

    /** Those in the folder of the project. */
    List<SampleTable> all() {
        Truth truth = data.truth();
        OfficialBooks official = data.official();
        Pupils pupils = data.pupils();
        return List.of(
                areas(),
                population(),
                births(),
                mothers(),
                flows("deaths", "Deaths by age at mid-year; persons", truth.deaths()),
                flows("internal-in", IN_THE_COUNTRY.formatted("in from"), truth.internalIn()),
                flows("internal-out", IN_THE_COUNTRY.formatted("out to"), truth.internalOut()),
                flows("international-in", IN.formatted(OFFICIALLY), official.immigrants()),
                flows("international-out", OUT.formatted(OFFICIALLY), official.emigrants()),
                stock("london/gp-register.csv.gz", PATIENTS, data.patients()),
                atSchool("school-census", "at state schools", pupils.state()),
                atSchool("independent-pupils", "at independent schools", pupils.independent()));
    }

    /** Those of the truth that differ. */
    List<SampleTable> truth() {
        Truth truth = data.truth();
        return List.of(
                stock("truth/population.csv.gz", PEOPLE, truth.people()),
                flow("truth/international-in.csv.gz", IN.formatted(REALLY), truth.immigrants()),
                flow("truth/international-out.csv.gz", OUT.formatted(REALLY), truth.emigrants()),
                coverage());
    }

    private SampleTable areas() {
        return SampleTable.of(
                "london/areas.csv",
                "Areas: boroughs with their tiles on a map, the rest of the country, invented wards",
                "gss_code,name,kind,parent,tile_x,tile_y",
                csv -> {
                    for (Place place : data.truth().places()) {
                        csv.text(place.code()).text(place.name());
                        csv.text(place.borough() ? "borough" : "rest");
                        csv.text(place.borough() ? Places.REGION : "");
                        csv.text(place.borough() ? Integer.toString((int) place.x()) : "");
                        csv.text(place.borough() ? Integer.toString((int) place.y()) : "").end();
                    }
                    for (Wards.Ward ward : data.wards().list()) {
                        csv.text(ward.code()).text(ward.name()).text("ward");
                        csv.text(codes.get(ward.borough())).text("").text("").end();
                    }
                });
    }

    private SampleTable population() {
        return SampleTable.of(
                "london/population.csv.gz",
                "People at mid-year as officially estimated, wrong more and more since the census of"
                        + " 2011; persons",
                CELLS,
                csv -> {
                    List<String> wards =
                            data.wards().list().stream().map(Wards.Ward::code).toList();
                    rows(csv, codes, data.official().people(), Span.years(), 0, Span.OPEN_AGE);
                    rows(csv, wards, data.wards().people(), Span.years(), 0, Span.OPEN_AGE);
                });
    }

    private SampleTable births() {
        return SampleTable.of(
                "london/births.csv",
                "Births in the year to mid-year; live births",
                "gss_code,sex,year,value",
                csv -> {
                    for (int p = 0; p < codes.size(); p++) {
                        for (int sex = 0; sex < Span.SEXES; sex++) {
                            for (int year : Span.flowYears()) {
                                int value = data.truth().births().get(p, sex, 0, year);
                                csv.text(codes.get(p)).text(Span.sex(sex).code());
                                csv.whole(year).whole(value).end();
                            }
                        }
                    }
                });
    }

    private SampleTable mothers() {
        return SampleTable.of(
                "london/births-by-mother.csv.gz",
                "Births in the year to mid-year by age of mother at its end; live births",
                "gss_code,age,year,value",
                csv -> {
                    for (int p = 0; p < codes.size(); p++) {
                        int oldest = LifeAndDeath.OLDEST_MOTHER;
                        for (int age = LifeAndDeath.YOUNGEST_MOTHER; age <= oldest; age++) {
                            for (int year : Span.flowYears()) {
                                int value = data.truth().birthsByMother().get(p, 0, age, year);
                                csv.text(codes.get(p)).whole(age).whole(year).whole(value).end();
                            }
                        }
                    }
                });
    }

    private SampleTable flows(String name, String holds, Counts counts) {
        return flow("london/%s.csv.gz".formatted(name), holds, counts);
    }

    private SampleTable flow(String file, String holds, Counts counts) {
        return counts(file, holds, counts, Span.flowYears(), 0, Span.OPEN_AGE);
    }

    private SampleTable stock(String file, String holds, Counts counts) {
        return counts(file, holds, counts, Span.years(), 0, Span.OPEN_AGE);
    }

    private SampleTable atSchool(String name, String where, Counts counts) {
        return counts(
                "london/%s.csv.gz".formatted(name),
                "Pupils %s by where they live, age at mid-year; pupils".formatted(where),
                counts,
                Span.years(),
                Pupils.YOUNGEST,
                Pupils.OLDEST);
    }

    private SampleTable counts(
            String file, String holds, Counts counts, List<Integer> years, int from, int to) {
        List<String> held = codes.subList(0, counts.places());
        return SampleTable.of(file, holds, CELLS, csv -> rows(csv, held, counts, years, from, to));
    }

    private static void rows(
            TidyCsv csv,
            List<String> codes,
            Counts counts,
            List<Integer> years,
            int youngest,
            int oldest) {
        for (int p = 0; p < codes.size(); p++) {
            for (int sex = 0; sex < Span.SEXES; sex++) {
                for (int age = youngest; age <= oldest; age++) {
                    for (int year : years) {
                        csv.text(codes.get(p)).text(Span.sex(sex).code()).whole(age).whole(year);
                        csv.whole(counts.get(p, sex, age, year)).end();
                    }
                }
            }
        }
    }

    private SampleTable coverage() {
        return SampleTable.of(
                "truth/coverage.csv.gz",
                "Patients on doctors' lists for every person there is, before noise; ratio",
                CELLS,
                csv -> {
                    for (int p = 0; p < data.boroughs().size(); p++) {
                        for (int sex = 0; sex < Span.SEXES; sex++) {
                            for (int age = 0; age < Span.AGES; age++) {
                                for (int year : Span.years()) {
                                    double value = data.lists().coverage(p, sex, age, year);
                                    csv.text(codes.get(p)).text(Span.sex(sex).code()).whole(age);
                                    csv.whole(year).number(value, 4).end();
                                }
                            }
                        }
                    }
                });
    }
}
