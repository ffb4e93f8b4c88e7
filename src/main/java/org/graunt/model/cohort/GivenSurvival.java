package org.graunt.model.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.A0Rule;
import org.graunt.demography.LifeTable;
import org.graunt.demography.Sex;
import org.graunt.model.Frame;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Setting;
import org.graunt.note.Note;

/**
 * Survival from whichever table of mortality is held: survivorship ratios, probabilities of dying
 * or mortality rates.
 *
 * <p>Ratios are used as they are. Mortality rates become survivorship ratios through a life table;
 * so do probabilities, which are then the q of a life table, where the convention survives cohorts.
 * Where it takes deaths from the aged-on population, probabilities are by the age reached and used
 * as they are; where it takes them from the population at the start, probabilities and rates are by
 * the age left and used as they are.
 */
final class GivenSurvival {
    static final Setting<String> A0 =
            new Setting<>(
                    "a0",
                    new Setting.Choice(List.of("coale-demeny", "andreev-kingkade")),
                    "coale-demeny",
                    "",
                    "Rule for years lived by those who die in their first year, for life tables.");

    private final Frame frame;
    private final String table;
    private final Cube values;
    private final Conventions.Deaths deaths;
    private final A0Rule rule;

    private GivenSurvival(
            Frame frame, String table, Cube values, Conventions.Deaths deaths, A0Rule rule) {
        this.frame = frame;
        this.table = table;
        this.values = values;
        this.deaths = deaths;
        this.rule = rule;
    }

    /** Survival from the first table held, in the order of the class's description. */
    static GivenSurvival of(Inputs inputs, Conventions.Deaths deaths, ModelSpec spec) {
        String table =
                List.of("survivorship", "death-probability", "mortality-rate").stream()
                        .filter(inputs::has)
                        .findFirst()
                        .orElseThrow();
        A0Rule rule =
                spec.get(A0).equals("coale-demeny") ? A0Rule.COALE_DEMENY : A0Rule.ANDREEV_KINGKADE;
        Cube values = inputs.needed(table).select(inputs.frame().geography().axis());
        return new GivenSurvival(inputs.frame(), table, values, deaths, rule);
    }

    /** The name of the table. */
    String table() {
        return table;
    }

    /** What makes the table unusable; empty where nothing does. */
    List<Note> problems() {
        if (usedAsItIs() && !values.axis("age").equals(frame.ages().axis())) {
            return List.of(
                    Note.error(
                            table,
                            "Its ages (%s) are not those of the population (%s)"
                                    .formatted(values.axis("age"), frame.ages().axis()),
                            "Give one row for each age of the population."));
        }
        double most = table.equals("mortality-rate") ? Double.MAX_VALUE : 1;
        Cube ordered = values.ordered("area", "sex", "age", "year");
        List<Note> problems = new ArrayList<>();
        Axis<?> years = ordered.axis("year");
        for (int year = 0; year < years.size(); year++) {
            Cube one = ordered.slice("year", years.label(year));
            long wrong = Arrays.stream(one.toArray()).filter(v -> !(v >= 0 && v <= most)).count();
            if (wrong > 0) {
                problems.add(
                        Note.error(
                                "%s %s".formatted(table, years.label(year)),
                                "%d cells are missing or not between 0 and 1".formatted(wrong),
                                "Give every area, sex and age; check for rates per thousand."));
            }
        }
        return problems;
    }

    private boolean usedAsItIs() {
        return switch (table) {
            case "survivorship" -> true;
            case "death-probability" -> deaths != Conventions.Deaths.SURVIVORSHIP;
            default -> deaths == Conventions.Deaths.START;
        };
    }

    boolean has(int year) {
        return values.axis("year").has(year);
    }

    /** The share who survive the step that ends in a year, {@code [sex x age][area]}. */
    double[] at(int year) {
        Cube rates = values.slice("year", year).ordered("area", "sex", "age");
        Axis<?> ages = rates.axis("age");
        double[] survival = new double[frame.cells() * frame.areas()];
        for (int area = 0; area < frame.areas(); area++) {
            for (Sex sex : Sex.values()) {
                double[] column = new double[ages.size()];
                for (int i = 0; i < column.length; i++) {
                    column[i] = rates.at(area, sex == Sex.FEMALE ? 0 : 1, i);
                }
                double[] shares = shares(column, ages, sex);
                for (int age = 0; age < shares.length; age++) {
                    int cell = frame.cell(sex == Sex.FEMALE ? 0 : 1, age);
                    survival[cell * frame.areas() + area] = shares[age];
                }
            }
        }
        return survival;
    }

    private double[] shares(double[] column, Axis<?> ages, Sex sex) {
        if (usedAsItIs()) {
            return table.equals("survivorship") ? column : complement(column);
        }
        LifeTable lifeTable =
                table.equals("death-probability")
                        ? LifeTable.fromDeathProbabilities(lowest(ages), column, rule, sex)
                        : LifeTable.fromMortalityRates(lowest(ages), column, rule, sex);
        return lifeTable.survivorship(frame.ages());
    }

    private static int[] lowest(Axis<?> ages) {
        return ages.labels().stream().mapToInt(age -> (Integer) age).toArray();
    }

    private static double[] complement(double[] probabilities) {
        return Arrays.stream(probabilities).map(p -> 1 - p).toArray();
    }
}
