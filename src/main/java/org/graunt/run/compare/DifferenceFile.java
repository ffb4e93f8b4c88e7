package org.graunt.run.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.graunt.table.TidyCsv;

/** Writes every difference of a comparison as one table. */
public final class DifferenceFile {
    private static final List<String> COLUMNS =
            List.of(
                    "gss_code",
                    "member",
                    "year",
                    "a",
                    "b",
                    "difference",
                    "births",
                    "deaths",
                    "internal_net",
                    "international_net",
                    "adjustment");

    private DifferenceFile() {}

    /**
     * Writes the table: for each member, area and year that both have the persons in A and in B,
     * their difference, and the differences of that year's components.
     *
     * @throws IOException where it cannot be written; nothing is then left behind
     */
    public static void write(Path file, Comparison comparison) throws IOException {
        TidyCsv.write(
                file, COLUMNS, csv -> comparison.members().forEach(member -> write(member, csv)));
    }

    private static void write(MemberComparison member, TidyCsv csv) {
        for (String code : member.areas()) {
            Place place = Place.of(code, "");
            for (int year : member.years()) {
                MemberComparison.Persons persons = member.persons(place, year);
                csv.text(code).text(member.id()).whole(year);
                csv.persons(persons.a()).persons(persons.b()).persons(persons.difference());
                csv.persons(member.difference(place, "births", year));
                csv.persons(member.difference(place, "deaths", year));
                csv.persons(member.netDifference(place, "internal", year));
                csv.persons(member.netDifference(place, "international", year));
                csv.persons(member.difference(place, "adjustment", year)).end();
            }
        }
    }
}
