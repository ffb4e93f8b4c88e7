package org.graunt.source;

import static org.graunt.source.Patterns.code;
import static org.graunt.source.Patterns.sex;
import static org.graunt.source.Role.AGE;
import static org.graunt.source.Role.AREA;
import static org.graunt.source.Role.DATE;
import static org.graunt.source.Role.PRACTICE;
import static org.graunt.source.Role.SEX;
import static org.graunt.source.Role.SMALL_AREA;
import static org.graunt.source.Role.YEAR;

import java.util.List;
import org.graunt.source.Layout.KeyColumn;
import org.graunt.source.Layout.ValueColumn;
import org.graunt.source.Target.Gather;

/** Patients on doctors' lists, as NHS England publishes them and as the GLA has worked them up. */
final class PatientImporters {
    private PatientImporters() {}

    static List<Importer> all() {
        KeyColumn day = KeyColumn.of(DATE, "extractdate|date");
        KeyColumn practice = KeyColumn.of(PRACTICE, "orgcode|practicecode|code");
        KeyColumn age = KeyColumn.of(AGE, "age");
        String numbers = "numberofpatients|patients|value";
        return List.of(
                Importer.of(
                                "patients",
                                "Patients at GP practices: the GLA's by district, or NHS single ages and small areas together",
                                List.of(
                                        Layout.of(
                                                "GLA: gss_code, extract_date, sex, age_0, ..., age_95",
                                                List.of(code(), day, sex()),
                                                ValueColumn.of("patients", "age(?<age>\\d+\\+?)")),
                                        Layout.of(
                                                "long: gss_code, extract_date, sex, age, value",
                                                List.of(code(), day, sex(), age),
                                                ValueColumn.of("patients", numbers)),
                                        Layout.of(
                                                "NHS single ages: EXTRACT_DATE, ORG_CODE, SEX, AGE, NUMBER_OF_PATIENTS",
                                                List.of(day, practice, sex(), age),
                                                ValueColumn.of("practice ages", numbers)),
                                        Layout.of(
                                                "NHS small areas: PRACTICE_CODE, LSOA_CODE, SEX, Number of Patients",
                                                List.of(
                                                        KeyColumn.of(
                                                                PRACTICE, "practicecode|orgcode"),
                                                        KeyColumn.of(
                                                                SMALL_AREA,
                                                                "lsoacode(20\\d\\d)?|lsoa\\d*cd"),
                                                        sex().orNone()),
                                                ValueColumn.of("practice areas", numbers))),
                                Target.count("patients", "", AREA, SEX, AGE, DATE)
                                        .gathered(Gather.SUM),
                                Target.count("practice ages", "", PRACTICE, SEX, AGE, DATE)
                                        .gathered(Gather.SUM),
                                Target.count("practice areas", "", PRACTICE, SMALL_AREA, SEX)
                                        .free(SEX)
                                        .gathered(Gather.SUM),
                                Target.count("register", "gp-register", AREA, SEX, AGE, YEAR))
                        .finishedBy(Patients::finish));
    }
}
