package org.graunt.sample;

import java.io.IOException;
import java.util.List;
import org.graunt.table.TidyCsv;

/** Writes the moves from area to area: the largest table, in the order that packs best. */
final class MoveTables {
    private final SampleData data;
    private final List<String> codes;

    MoveTables(SampleData data) {
        this.data = data;
        this.codes = data.truth().places().stream().map(Place::code).toList();
    }

    List<SampleTable> all() {
        return List.of(
                SampleTable.of(
                        "london/internal-flows.csv.gz",
                        "Moves from area to area in the year to mid-year, by age at its end; where"
                                + " nobody moved there is no row; moves",
                        "origin,destination,sex,year,age,value",
                        this::rows));
    }

    private void rows(TidyCsv csv) throws IOException {
        for (int origin = 0; origin < codes.size(); origin++) {
            for (int destination = 0; destination < codes.size(); destination++) {
                for (int sex = 0; sex < Span.SEXES; sex++) {
                    rows(csv, origin, destination, sex);
                }
            }
        }
    }

    private void rows(TidyCsv csv, int origin, int destination, int sex) {
        for (int year : Span.flowYears()) {
            for (int age = 0; age < Span.AGES; age++) {
                int moves = data.truth().moves().get(origin, destination, sex, age, year);
                if (moves > 0) {
                    csv.text(codes.get(origin))
                            .text(codes.get(destination))
                            .text(Span.sex(sex).code());
                    csv.whole(year).whole(age).whole(moves).end();
                }
            }
        }
    }
}
