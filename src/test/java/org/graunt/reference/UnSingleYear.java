package org.graunt.reference;

import static org.graunt.reference.ReferenceData.rows;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.demography.AgeGroups;
import org.graunt.demography.Sex;
import org.graunt.model.Inputs;
import org.graunt.testing.TableOf;

/** The reference set un-single-year as inputs: one country, single years of age and time. */
final class UnSingleYear {
    static final AgeGroups AGES = AgeGroups.single(100);
    static final int BASE = 1950;
    static final int LAST = 2020;

    private static final Axis<Integer> STEPS = Axis.range("year", BASE + 1, LAST);

    private final String country;
    private final Axis<String> area;

    private UnSingleYear(String country) {
        this.country = country;
        this.area = Axis.of("area", List.of(country));
    }

    /** The inputs of a country, with the column of its life table that holds survivorship. */
    static Inputs inputs(String country, String survivorshipColumn) {
        return new UnSingleYear(country).read(survivorshipColumn);
    }

    private Inputs read(String survivorshipColumn) {
        TableOf population =
                TableOf.axes(area, Sex.AXIS, AGES.axis(), Axis.range("year", BASE, BASE));
        for (NamedCsvRecord row : rows(path("base_pop.csv"))) {
            population.put(number(row, "pop"), country, sex(row), age(row), BASE);
        }
        TableOf fertility = TableOf.axes(area, AGES.axis(), STEPS);
        for (NamedCsvRecord row : rows(path("asfr.csv.gz"))) {
            fertility.put(number(row, "asfr"), country, age(row), ends(row));
        }
        TableOf ratio = TableOf.axes(area, STEPS);
        for (NamedCsvRecord row : rows(path("srb.csv"))) {
            ratio.put(number(row, "srb"), country, ends(row));
        }
        return Inputs.ofPopulation(AGES, BASE, population.cube())
                .with("fertility", fertility.cube())
                .with("sex-ratio", ratio.cube())
                .with("survivorship", bySexAndAge("lifetable.csv.gz", survivorshipColumn))
                .with("net-migration", bySexAndAge("net_migration.csv.gz", "net_mig"));
    }

    private org.graunt.cube.Cube bySexAndAge(String file, String column) {
        TableOf table = TableOf.axes(area, Sex.AXIS, AGES.axis(), STEPS);
        for (NamedCsvRecord row : rows(path(file))) {
            table.put(number(row, column), country, sex(row), age(row), ends(row));
        }
        return table.cube();
    }

    private String path(String file) {
        return "reference/un-single-year/" + country + "_" + file;
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static Sex sex(NamedCsvRecord row) {
        return row.getField("sex").equals("female") ? Sex.FEMALE : Sex.MALE;
    }

    private static int age(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("age"));
    }

    /** The file labels a step by the year that begins it. */
    private static int ends(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("year")) + 1;
    }
}
