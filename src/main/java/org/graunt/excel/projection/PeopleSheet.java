package org.graunt.excel.projection;

import java.util.ArrayList;
import java.util.List;
import org.graunt.demography.Area;
import org.graunt.excel.Book;
import org.graunt.excel.Column;
import org.graunt.excel.Grid;
import org.graunt.excel.Line;
import org.graunt.excel.Look;

/** People by area and single age, years across; the first row of each area is for all ages. */
final class PeopleSheet {
    static final String ALL_AGES = "All ages";

    private PeopleSheet() {}

    static void write(Book book, Places places, People people, Sexes sexes) {
        Grid grid = book.sheet(sexes.sheet());
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                new Column("gss_code", 12),
                                new Column("la_name", 30),
                                new Column("age", 9)));
        people.years().forEach(year -> columns.add(Column.year(year)));
        grid.head(3, columns);
        List<String> ages = people.ageLabels();
        for (Area area : places.all()) {
            if (people.has(area.code())) {
                row(grid, area, ALL_AGES, people.allAges(area.code(), sexes), Look.TOTAL);
                for (int age = 0; age < ages.size(); age++) {
                    double[] row = people.of(area.code(), sexes, age);
                    row(grid, area, ages.get(age), row, Look.WHOLE);
                }
            }
        }
        book.name(sexes.sheet(), grid.table());
    }

    private static void row(Grid grid, Area area, String age, double[] values, Look look) {
        Line line = grid.line().text(area.code()).text(area.name());
        if (age.chars().allMatch(Character::isDigit)) {
            line.whole(Integer.parseInt(age));
        } else {
            line.text(age);
        }
        for (double value : values) {
            line.number(value, look);
        }
    }
}
