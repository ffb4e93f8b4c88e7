package org.graunt.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.graunt.demography.Area;
import org.graunt.demography.Geography;
import org.graunt.demography.Sex;
import org.graunt.model.Component;
import org.graunt.run.CentralPath.Snapshot;
import org.graunt.table.TidyCsv;

/** The tables of one member's central path. */
final class MemberTables {
    private static final List<Component> FLOWS =
            List.of(
                    Component.BIRTHS,
                    Component.DEATHS,
                    Component.INTERNAL_IN,
                    Component.INTERNAL_OUT,
                    Component.INTERNATIONAL_IN,
                    Component.INTERNATIONAL_OUT,
                    Component.ADJUSTMENT,
                    Component.POPULATION);
    private static final List<String> COMPONENT_COLUMNS =
            List.of(
                    "gss_code",
                    "year",
                    "births",
                    "deaths",
                    "internal_in",
                    "internal_out",
                    "international_in",
                    "international_out",
                    "adjustment",
                    "population");

    private final CentralPath path;
    private final List<Area> areas;

    MemberTables(CentralPath path) {
        this.path = path;
        this.areas = path.frame().geography().areas();
    }

    /** Writes {@code population.csv}: every area, sex, age and year from the base year on. */
    void writePopulation(Path file) throws IOException {
        TidyCsv.write(file, List.of("gss_code", "sex", "age", "year", "value"), this::population);
    }

    private void population(TidyCsv csv) {
        for (int area = 0; area < areas.size(); area++) {
            for (Sex sex : Sex.values()) {
                for (int age = 0; age < path.frame().ages().count(); age++) {
                    population(csv, area, sex, age);
                }
            }
        }
    }

    private void population(TidyCsv csv, int area, Sex sex, int age) {
        int position = Sex.AXIS.position(sex);
        int lowest = path.frame().ages().lowest(age);
        for (Snapshot year : path.years()) {
            csv.text(areas.get(area).code()).text(sex.code()).whole(lowest).whole(year.year());
            csv.persons(year.population().at(position, age, area)).end();
        }
    }

    /** Writes {@code components.csv}: every area and then the region, in projected years. */
    void writeComponents(Path file) throws IOException {
        TidyCsv.write(file, COMPONENT_COLUMNS, this::components);
    }

    private void components(TidyCsv csv) {
        List<Snapshot> projected = path.years().subList(1, path.years().size());
        for (int area = 0; area < areas.size(); area++) {
            for (Snapshot year : projected) {
                csv.text(areas.get(area).code()).whole(year.year());
                for (Component component : FLOWS) {
                    csv.persons(year.total(component, area));
                }
                csv.end();
            }
        }
        Geography geography = path.frame().geography();
        Area region = geography.region();
        if (region != null) {
            projected.forEach(year -> region(csv, region, year));
        }
    }

    /** The region's gross domestic flows leave out the moves inside it, where those are known. */
    private void region(TidyCsv csv, Area region, Snapshot year) {
        csv.text(region.code()).whole(year.year());
        for (Component component : FLOWS) {
            boolean internal =
                    component == Component.INTERNAL_IN || component == Component.INTERNAL_OUT;
            double inside = internal ? path.movesInside(year) : 0;
            csv.persons(path.sumOfBoroughs(year, component) - inside);
        }
        csv.end();
    }
}
