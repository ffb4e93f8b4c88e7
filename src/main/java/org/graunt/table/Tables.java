package org.graunt.table;

import static org.graunt.table.Column.Kind.ABOUT;
import static org.graunt.table.Column.Kind.AREA;
import static org.graunt.table.Column.Kind.BAND;
import static org.graunt.table.Column.Kind.CODE;
import static org.graunt.table.Column.Kind.NUMBER;
import static org.graunt.table.Column.Kind.VALUE;
import static org.graunt.table.Column.Kind.WORD;
import static org.graunt.table.Column.Kind.YEAR_GROUP;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.graunt.model.Bounds;
import org.graunt.model.Driver;

/**
 * Every table that a project may hold.
 *
 * <p>Which cells a file must have: <em>full</em> tables every combination of their labels;
 * <em>held</em> tables every sex and age of an area and year that they have at all (an area and
 * year without rows is not held, and stays missing); the others any. A cell without a row is
 * missing, but 0 in {@code internal-flows} and {@code commuting} (nobody moved), {@code
 * residence-shares} (nobody goes there) and {@code fertility}. In {@code housing-trajectory} it is
 * 0 where another category of the same area and year has a number: what is blank there, or an area
 * and year without any number, is left to what is usual.
 */
public final class Tables {
    private static final Column GSS = Column.of("gss_code", AREA);
    private static final Column SEX = Column.of("sex", Column.Kind.SEX);
    private static final Column AGE = Column.of("age", Column.Kind.AGE);
    private static final Column YEAR = Column.of("year", Column.Kind.YEAR);
    private static final Column AGES = Column.of("ages", BAND);
    private static final Column PLANNING_AREA = Column.of("planning_area", CODE);

    private static final Map<String, TableShape> BY_NAME = catalogue();

    private Tables() {}

    /** Every table by name; {@code published/ID} is there as {@code published}. */
    public static Map<String, TableShape> all() {
        return BY_NAME;
    }

    /** The table of a name, {@code published/ID} among them. */
    public static Optional<TableShape> find(String name) {
        if (name.startsWith("published/")) {
            return Optional.of(published().shape(name));
        }
        return Optional.ofNullable(name.equals("published") ? null : BY_NAME.get(name));
    }

    /**
     * The table of a name that is known to be there.
     *
     * @throws IllegalArgumentException where it is not
     */
    static TableShape named(String name) {
        TableShape shape = BY_NAME.get(name);
        if (shape == null) {
            throw new IllegalArgumentException(
                    "No table %s among %s".formatted(name, BY_NAME.keySet()));
        }
        return shape;
    }

    private static Map<String, TableShape> catalogue() {
        Map<String, TableShape> shapes = new TreeMap<>();
        for (List<ShapeDraft> group :
                List.of(places(), people(), flows(), homes(), work(), schools(), rates())) {
            group.forEach(draft -> shapes.put(draft.name(), draft.shape(draft.name())));
        }
        return Map.copyOf(shapes);
    }

    private static List<ShapeDraft> places() {
        return List.of(
                ShapeDraft.of("areas", "-", GSS)
                        .describedBy(
                                about("name"),
                                word("kind", "borough", "rest", "region", "ward"),
                                about("parent").orNone(),
                                word("migration_timing", "end", "even").orNone())
                        .valued(value("tile_x").orNone(), value("tile_y").orNone())
                        .within(Bounds.SIGNED));
    }

    private static List<ShapeDraft> people() {
        return List.of(
                ShapeDraft.of("population", "persons", GSS, SEX, AGE, YEAR).full(),
                ShapeDraft.of("births", "live births", GSS, YEAR, SEX.orNone()).held(),
                ShapeDraft.of("births-by-mother", "live births", GSS, AGE, YEAR).held(),
                ShapeDraft.of("deaths", "persons", GSS, SEX, AGE, YEAR).held(),
                ShapeDraft.of("adjustment", "persons", GSS, SEX, AGE, YEAR)
                        .held()
                        .within(Bounds.SIGNED),
                ShapeDraft.of("gp-register", "patients", GSS, SEX.orNone(), AGE, YEAR).held(),
                ShapeDraft.of("school-census", "state pupils", GSS, SEX.orNone(), AGE, YEAR).held(),
                ShapeDraft.of("independent-pupils", "pupils", GSS, SEX.orNone(), AGE, YEAR).held(),
                published());
    }

    private static ShapeDraft published() {
        Column variant = Column.of("variant", CODE).orNone();
        return ShapeDraft.of("published", "persons", GSS, SEX, AGE, YEAR, variant).full();
    }

    private static List<ShapeDraft> flows() {
        return List.of(
                ShapeDraft.of("internal-in", "persons", GSS, SEX, AGE, YEAR).held(),
                ShapeDraft.of("internal-out", "persons", GSS, SEX, AGE, YEAR).held(),
                ShapeDraft.of("international-in", "persons", GSS, SEX, AGE, YEAR).held(),
                ShapeDraft.of("international-out", "persons", GSS, SEX, AGE, YEAR).held(),
                ShapeDraft.of(
                                "internal-flows",
                                "moves",
                                Column.of("origin", AREA),
                                Column.of("destination", AREA),
                                SEX.orNone(),
                                AGE.orNone(),
                                YEAR)
                        .absentNought());
    }

    private static List<ShapeDraft> homes() {
        Column relationship = Column.of("relationship", CODE).orNone();
        return List.of(
                ShapeDraft.of("dwellings", "dwellings", GSS, YEAR),
                ShapeDraft.of("households", "households", GSS, YEAR),
                ShapeDraft.of(
                                "housing-trajectory",
                                "net additional dwellings",
                                GSS,
                                YEAR,
                                Column.of("bedrooms", CODE).orNone(),
                                Column.of("kind", CODE).orNone())
                        .within(Bounds.SIGNED)
                        .absentNoughtBesideOthers(),
                ShapeDraft.of(
                                "household-rates",
                                "households per person",
                                GSS,
                                SEX,
                                AGES,
                                relationship,
                                YEAR.orNone())
                        .held(),
                ShapeDraft.of("communal", "persons", GSS, SEX, AGES, relationship, YEAR.orNone())
                        .held(),
                ShapeDraft.of(
                                "household-population",
                                "persons: only shares count",
                                GSS,
                                SEX,
                                AGES,
                                relationship,
                                YEAR.orNone())
                        .held(),
                ShapeDraft.of("household-size", "persons per household", GSS, YEAR));
    }

    private static List<ShapeDraft> work() {
        return List.of(
                ShapeDraft.of(
                                "commuting",
                                "workers",
                                Column.of("residence", AREA),
                                Column.of("workplace", AREA),
                                YEAR.orNone())
                        .absentNought(),
                ShapeDraft.of("jobs", "jobs", GSS, YEAR),
                ShapeDraft.of("gva", "GBP m", GSS, YEAR).within(Bounds.SIGNED),
                ShapeDraft.of("productivity", "GBP per job", GSS, YEAR),
                ShapeDraft.of("unemployment", "share", GSS, YEAR).within(Bounds.SHARE),
                ShapeDraft.of("double-jobbing", "share", GSS, YEAR).within(Bounds.SHARE),
                ShapeDraft.of("activity-rates", "share", GSS.orNone(), SEX, AGES, YEAR.orNone())
                        .held()
                        .within(Bounds.SHARE),
                ShapeDraft.of("pension-age", "years of age", YEAR));
    }

    private static List<ShapeDraft> schools() {
        Column yearGroup = Column.of("year_group", YEAR_GROUP);
        return List.of(
                ShapeDraft.of("planning-areas", "-", PLANNING_AREA)
                        .describedBy(about("name"), about("phase"))
                        .valued(),
                ShapeDraft.of("residence-shares", "share", PLANNING_AREA, GSS)
                        .within(Bounds.SHARE)
                        .absentNought(),
                ShapeDraft.of("capacity", "places", PLANNING_AREA, yearGroup, YEAR),
                ShapeDraft.of("roll", "pupils", PLANNING_AREA, yearGroup, YEAR),
                ShapeDraft.of(
                        "pupil-yield",
                        "pupils a home",
                        Column.of("phase", CODE),
                        Column.of("bedrooms", CODE).orNone()),
                ShapeDraft.of("schools", "places; pupils", Column.of("school", CODE), YEAR)
                        .describedBy(about("planning_area"), about("phase"))
                        .valued(value("capacity"), value("roll")));
    }

    private static List<ShapeDraft> rates() {
        Column component =
                new Column(
                        "component",
                        WORD,
                        false,
                        List.of(
                                "births",
                                "deaths",
                                "internal_in",
                                "internal_out",
                                "international_in",
                                "international_out"));
        return List.of(
                ShapeDraft.of("fertility", "births per woman", GSS, AGE, YEAR)
                        .absentNought()
                        .abridgedAges(),
                rate("survivorship", "S").within(Bounds.SHARE),
                rate("death-probability", "q").within(Bounds.SHARE),
                rate("mortality-rate", "m"),
                ShapeDraft.of("sex-ratio", "males per female", GSS, YEAR).full(),
                rate("net-migration", "persons").within(Bounds.SIGNED),
                ShapeDraft.of("mortality-trend", "any: only ratios count", SEX, AGE, YEAR)
                        .full()
                        .abridgedAges(),
                ShapeDraft.of("fertility-trend", "any: only ratios count", AGE, YEAR)
                        .full()
                        .abridgedAges(),
                ShapeDraft.of(
                        "controls", "persons", component, GSS, YEAR, SEX.orNone(), AGE.orNone()),
                ShapeDraft.of("draws", "multipliers", Column.of("draw", NUMBER))
                        .valued(value("fertility"), value("survival_power"), value("migration"))
                        .within(Bounds.SIGNED)
                        .full(),
                ShapeDraft.of("uncertainty", "-", new Column("process", WORD, false, drawn()))
                        .valued(
                                value("rho").orNone(),
                                value("sigma").orNone(),
                                value("common").orNone()));
    }

    /** The words of what is drawn: one volume of all moves would be drawn twice with those out. */
    private static List<String> drawn() {
        return Stream.of(Driver.values())
                .filter(driver -> driver != Driver.DOMESTIC_VOLUME)
                .map(Driver::word)
                .toList();
    }

    private static ShapeDraft rate(String name, String unit) {
        return ShapeDraft.of(name, unit, GSS, SEX, AGE, YEAR).full().abridgedAges();
    }

    private static Column about(String name) {
        return Column.of(name, ABOUT);
    }

    private static Column word(String name, String... words) {
        return new Column(name, ABOUT, false, List.of(words));
    }

    private static Column value(String name) {
        return Column.of(name, VALUE);
    }
}
