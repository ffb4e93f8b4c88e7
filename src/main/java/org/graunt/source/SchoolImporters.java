package org.graunt.source;

import static org.graunt.source.Patterns.code;
import static org.graunt.source.Patterns.sex;
import static org.graunt.source.Role.AGE;
import static org.graunt.source.Role.AREA;
import static org.graunt.source.Role.PHASE;
import static org.graunt.source.Role.PLANNING_AREA;
import static org.graunt.source.Role.SCHOOL;
import static org.graunt.source.Role.SCHOOL_YEAR;
import static org.graunt.source.Role.SECTOR;
import static org.graunt.source.Role.SEX;
import static org.graunt.source.Role.YEAR;
import static org.graunt.source.Role.YEAR_GROUP;

import java.util.List;
import java.util.regex.Pattern;
import org.graunt.source.Layout.Filter;
import org.graunt.source.Layout.KeyColumn;
import org.graunt.source.Layout.ValueColumn;
import org.graunt.source.Target.Gather;

/** Pupils, schools and their places, as the Department for Education publishes them. */
final class SchoolImporters {
    private SchoolImporters() {}

    static List<Importer> all() {
        return List.of(pupils(), schools(), places());
    }

    private static Importer pupils() {
        KeyColumn time = KeyColumn.of(SCHOOL_YEAR, "timeperiod|academicyear|year");
        KeyColumn sector =
                KeyColumn.of(SECTOR, "phasetypegrouping|schooltype|typegrouping").orNone();
        KeyColumn group = KeyColumn.of(YEAR_GROUP, "ncyear|yeargroup|nationalcurriculumyear");
        ValueColumn heads =
                ValueColumn.of("pupils", "headcount|residentheadcount|pupils|numberofpupils");
        ValueColumn inGroups =
                ValueColumn.of(
                        "pupils in year groups",
                        "residentheadcount|headcount|pupils|numberofpupils");
        Filter local = Filter.of("geographiclevel", "localauthority", "national and regional rows");
        return Importer.of(
                        "pupils",
                        "DfE pupils by sex and age or by year group and local authority",
                        List.of(
                                Layout.of(
                                                "time_period, new_la_code, sex, age, headcount",
                                                List.of(
                                                        time,
                                                        code(),
                                                        sector,
                                                        sex(),
                                                        KeyColumn.of(AGE, "age")),
                                                heads)
                                        .only(local),
                                Layout.of(
                                                "time_period, new_la_code, ncyear, headcount",
                                                List.of(
                                                        time,
                                                        code(),
                                                        sector,
                                                        group,
                                                        sex().orNone()),
                                                inGroups)
                                        .only(local)),
                        Target.count("pupils", "", AREA, SEX, AGE, SCHOOL_YEAR, SECTOR)
                                .free(SECTOR)
                                .gathered(Gather.SUM),
                        Target.count(
                                        "pupils in year groups",
                                        "",
                                        AREA,
                                        SEX,
                                        YEAR_GROUP,
                                        SCHOOL_YEAR,
                                        SECTOR)
                                .free(SECTOR, SEX)
                                .gathered(Gather.SUM),
                        Target.count("state", "school-census", AREA, SEX, AGE, YEAR)
                                .gathered(Gather.SUM),
                        Target.count("independent", "independent-pupils", AREA, SEX, AGE, YEAR)
                                .gathered(Gather.SUM))
                .taking(Pattern.compile("E0[6789]|E10|W06"))
                .finishedBy(PupilAges::finish);
    }

    private static Importer schools() {
        return Importer.of(
                        "schools",
                        "DfE school capacity, a row for each school (SCAP, UD1)",
                        List.of(
                                Layout.of(
                                        "LAEstab, Main Phase, MAYNOR, Netcapacity, capacities and planning areas by phase",
                                        List.of(
                                                KeyColumn.of(SCHOOL, "laestab|urn|schoollaestab"),
                                                KeyColumn.of(PHASE, "mainphase"),
                                                KeyColumn.of(YEAR, "year|timeperiod").orNone()),
                                        ValueColumn.of("roll", "maynor|numberonroll|roll"),
                                        ValueColumn.of("net", "netcapacity|schoolplaces|capacity"),
                                        ValueColumn.of("primary", "primarycapacity"),
                                        ValueColumn.of("secondary", "secondarycapacity"),
                                        ValueColumn.of(
                                                "primary area",
                                                "primarypacode|primaryplanningareacode"),
                                        ValueColumn.of(
                                                "secondary area",
                                                "secondarypacode|secondaryplanningareacode"))),
                        school("roll"),
                        school("net"),
                        school("primary"),
                        school("secondary"),
                        school("primary area"),
                        school("secondary area"))
                .finishedBy(SchoolRows::finish);
    }

    private static Target school(String measure) {
        return Target.count(measure, "", SCHOOL, PHASE, YEAR);
    }

    private static Importer places() {
        KeyColumn area = KeyColumn.of(PLANNING_AREA, "planningareacode|planningarea|pacode");
        KeyColumn group = KeyColumn.of(YEAR_GROUP, "yeargroup|ncyear");
        KeyColumn time = KeyColumn.of(SCHOOL_YEAR, "timeperiod|academicyear|year");
        return Importer.of(
                "places",
                "Places and pupils by planning area and year group",
                List.of(
                        Layout.of(
                                "planning_area_code, year_group, time_period, capacity, pupils",
                                List.of(area, group, time),
                                ValueColumn.of("capacity", "capacity|places|schoolplaces"),
                                ValueColumn.of(
                                        "roll", "roll|pupils|numberonroll|headcount|actual"))),
                Target.count("capacity", "capacity", PLANNING_AREA, YEAR_GROUP, SCHOOL_YEAR),
                Target.count("roll", "roll", PLANNING_AREA, YEAR_GROUP, SCHOOL_YEAR));
    }
}
