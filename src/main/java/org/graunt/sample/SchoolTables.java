package org.graunt.sample;

import java.util.List;

/** Writes planning areas, who goes to them, their places, pupils and schools. */
final class SchoolTables {
    private final SampleData data;
    private final List<PlanningArea> areas;

    SchoolTables(SampleData data) {
        this.data = data;
        this.areas = data.schoolMap().areas();
    }

    List<SampleTable> all() {
        SchoolPlaces numbers = data.schoolPlaces();
        return List.of(
                planningAreas(),
                residenceShares(),
                byYearGroup(
                        "capacity",
                        "Places by year group and the September in which the school year begins;"
                                + " places",
                        numbers::places),
                byYearGroup(
                        "roll",
                        "Pupils by year group and the September in which the school year begins;"
                                + " pupils",
                        numbers::roll),
                schools());
    }

    /** A number of a planning area, year group and year. */
    @FunctionalInterface
    private interface ByYearGroup {
        int of(int area, int group, int year);
    }

    private SampleTable planningAreas() {
        return SampleTable.of(
                "london/planning-areas.csv",
                "Invented areas for which school places are planned",
                "planning_area,name,phase",
                csv -> {
                    for (PlanningArea area : areas) {
                        csv.text(area.code()).text(area.name()).text(area.phase()).end();
                    }
                });
    }

    private SampleTable residenceShares() {
        return SampleTable.of(
                "london/residence-shares.csv",
                "Pupils who go to a planning area among those of its phase living in a borough; share",
                "planning_area,gss_code,value",
                csv -> {
                    for (int a = 0; a < areas.size(); a++) {
                        for (int p = 0; p < data.boroughs().size(); p++) {
                            double share = data.schoolMap().share(a, p);
                            if (share > 0) {
                                csv.text(areas.get(a).code()).text(data.boroughs().get(p).code());
                                csv.number(share, 5).end();
                            }
                        }
                    }
                });
    }

    private SampleTable byYearGroup(String name, String holds, ByYearGroup number) {
        return SampleTable.of(
                "london/%s.csv.gz".formatted(name),
                holds,
                "planning_area,year_group,year,value",
                csv -> {
                    for (int a = 0; a < areas.size(); a++) {
                        PlanningArea area = areas.get(a);
                        for (int g = area.firstGroup(); g <= area.lastGroup(); g++) {
                            for (int year : Span.years()) {
                                csv.text(area.code()).text(YearGroups.name(g)).whole(year);
                                csv.whole(number.of(a, g, year)).end();
                            }
                        }
                    }
                });
    }

    private SampleTable schools() {
        return SampleTable.of(
                "london/schools.csv",
                "Invented schools, which add up to their planning areas; places and pupils in all"
                        + " year groups",
                "school,planning_area,phase,year,capacity,roll",
                csv -> {
                    for (Schools.School school : data.schools()) {
                        PlanningArea area = areas.get(school.area());
                        csv.text(school.code()).text(area.code()).text(area.phase());
                        csv.whole(Span.LAST).whole(school.places()).whole(school.roll()).end();
                    }
                });
    }
}
