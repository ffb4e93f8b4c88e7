package org.graunt;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The floors of the house and the arrows between its rooms, which run down only; see {@code
 * docs/adr/0001-floors-and-arrows.md}. A room that is not built yet has its rule already.
 */
@AnalyzeClasses(packages = "org.graunt", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    private static final String[] LANGUAGE = {"java..", "org.jspecify.annotations.."};
    private static final String[] GROUND = {"cube", "note", "lanes"};
    private static final String[] DEMOGRAPHY = with(GROUND, "demography");
    private static final String[] MODEL = with(DEMOGRAPHY, "model");
    private static final String[] COHORT = with(MODEL, "model.cohort..");
    private static final String[] ENGINES = {
        "model.cohort..",
        "model.change..",
        "model.published..",
        "model.housing..",
        "model.employment.."
    };
    private static final String[] FOURTH =
            with(
                    with(MODEL, ENGINES),
                    "model.play..",
                    "model.draws..",
                    "correction..",
                    "ensemble..",
                    "scenario..",
                    "schools..",
                    "table..",
                    "spec..",
                    "source..");
    private static final String[] RUN = with(FOURTH, "run..");
    private static final String[] BACKTEST = with(RUN, "backtest..");
    private static final String[] SAMPLE = with(MODEL, "table..");
    private static final String[] OUTPUTS = with(BACKTEST, "excel..", "chart..", "warehouse..");
    private static final String[] EIGHTH = with(OUTPUTS, "deliver..", "workspace..");
    private static final String[] COMPUTING =
            rooms(
                    with(
                            DEMOGRAPHY,
                            "model..",
                            "correction..",
                            "ensemble..",
                            "scenario..",
                            "schools.."));

    private static final String ENGINES_DIFFER =
            "an ensemble is worth its name only where its members were thought out apart";

    // the ground

    @ArchTest
    static final ArchRule cube_stands_on_the_language_alone =
            usesOnly("cube", LANGUAGE)
                    .because("every number travels in a cube, so it may drag nothing along");

    @ArchTest
    static final ArchRule note_stands_on_the_language_alone =
            usesOnly("note", LANGUAGE)
                    .because("every room speaks in notes, so they may drag nothing along");

    @ArchTest
    static final ArchRule lanes_stand_on_the_language_and_its_vectors =
            usesOnly("lanes", with(LANGUAGE, "jdk.incubator.vector.."))
                    .because("its loops serve whoever has numbers side by side");

    @ArchTest
    static final ArchRule demography_is_mathematics =
            usesOnly(
                            "demography..",
                            with(
                                    with(LANGUAGE, rooms(GROUND)),
                                    "org.apache.commons.math3..",
                                    "de.siegmar.fastcsv.."))
                    .because("its instruments serve any model, and its shipped tables are CSV");

    @ArchTest
    static final ArchRule a_model_is_described_without_any_library =
            usesOnly("model", with(LANGUAGE, rooms(DEMOGRAPHY)))
                    .because("what a model is must outlive every library that one may use");

    // the rooms above, each with the rooms that it may see

    @ArchTest
    static final ArchRule play_runs_any_projector =
            seesOnly("model.play..", MODEL)
                    .because("a runner that knew an engine would run that engine best");

    @ArchTest
    static final ArchRule draws_see_no_engine =
            seesOnly("model.draws..", MODEL)
                    .because("the same draw must be the same for every model");

    @ArchTest
    static final ArchRule the_cohort_step_sees_the_model_alone =
            seesOnly("model.cohort..", MODEL)
                    .because("other engines call the step, so it may call none of them");

    @ArchTest
    static final ArchRule cohort_change_sees_no_other_engine_but_the_step =
            seesOnly("model.change..", COHORT).because(ENGINES_DIFFER);

    @ArchTest
    static final ArchRule published_sees_no_other_engine_but_the_step =
            seesOnly("model.published..", COHORT).because(ENGINES_DIFFER);

    @ArchTest
    static final ArchRule housing_sees_no_other_engine_but_the_step =
            seesOnly("model.housing..", COHORT).because(ENGINES_DIFFER);

    @ArchTest
    static final ArchRule employment_sees_no_other_engine_but_the_step =
            seesOnly("model.employment..", COHORT).because(ENGINES_DIFFER);

    @ArchTest
    static final ArchRule table_sees_neither_engines_nor_specifications =
            seesOnly("table..", MODEL)
                    .because("a table is read alike, whichever model will use it");

    @ArchTest
    static final ArchRule spec_sees_neither_engines_nor_tables =
            seesOnly("spec..", MODEL)
                    .because("engines declare their keys; a reader that knew one would favour it");

    @ArchTest
    static final ArchRule source_sees_no_engine =
            seesOnly("source..", SAMPLE)
                    .because(
                            "imported data may not depend on who will use it; they are written as the"
                                    + " tables that a project reads");

    @ArchTest
    static final ArchRule correction_sees_no_engine =
            seesOnly("correction..", MODEL)
                    .because("estimates are corrected before any model looks at them");

    @ArchTest
    static final ArchRule ensemble_sees_no_engine =
            seesOnly("ensemble..", MODEL)
                    .because("members are weighed by their results, never by what they are");

    @ArchTest
    static final ArchRule scenario_sees_no_engine =
            seesOnly("scenario..", MODEL)
                    .because("a what-if changes inputs and drivers, the same for every model");

    @ArchTest
    static final ArchRule schools_sees_results_and_no_engine =
            seesOnly("schools..", with(MODEL, "model.draws..", "ensemble.."))
                    .because(
                            "school places follow from any model's children; what they add of their own is drawn from the same streams");

    @ArchTest
    static final ArchRule run_sees_what_is_below_it =
            seesOnly("run..", FOURTH)
                    .because("a run is the same, whoever asked for it and whatever is drawn of it");

    @ArchTest
    static final ArchRule backtest_stands_on_run =
            seesOnly("backtest..", RUN).because("a backtest is many runs, made as any other");

    @ArchTest
    static final ArchRule sample_sees_tables_and_no_engine =
            seesOnly("sample..", SAMPLE)
                    .because("data made by an engine would flatter that engine for ever");

    @ArchTest
    static final ArchRule nothing_but_a_door_sees_the_sample =
            noClasses()
                    .that(not(resideInAnyPackage(rooms("sample..", "cli..", "ui.."))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(path("sample.."))
                    .because("a program that knew the truth could not be tested on it")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule excel_stands_apart =
            seesOnly("excel..", BACKTEST)
                    .because("it wraps one heavy library, which must be possible to leave out");

    @ArchTest
    static final ArchRule chart_stands_apart =
            seesOnly("chart..", BACKTEST)
                    .because("it wraps one heavy library, which must be possible to leave out");

    @ArchTest
    static final ArchRule warehouse_stands_apart =
            seesOnly("warehouse..", BACKTEST)
                    .because("it wraps one heavy library, which must be possible to leave out");

    @ArchTest
    static final ArchRule deliver_sees_no_open_document =
            seesOnly("deliver..", OUTPUTS)
                    .because("what a run leaves behind cannot depend on a document being open");

    @ArchTest
    static final ArchRule workspace_stands_beside_deliver =
            seesOnly("workspace..", OUTPUTS)
                    .because("a document is opened and saved without delivering anything");

    @ArchTest
    static final ArchRule the_command_line_never_sees_the_window =
            seesOnly("cli..", with(EIGHTH, "sample.."))
                    .because(
                            "a command and a window must do the same by calling the same, not each other");

    @ArchTest
    static final ArchRule the_window_never_sees_the_command_line =
            seesOnly("ui..", with(EIGHTH, "sample.."))
                    .because(
                            "a command and a window must do the same by calling the same, not each other");

    @ArchTest
    static final ArchRule nobody_sees_the_wiring =
            noClasses()
                    .that(not(resideInAPackage("org.graunt")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.graunt")
                    .because("only Main knows everything, and so nothing may know Main")
                    .allowEmptyShould(true);

    // one library, one room

    @ArchTest
    static final ArchRule csv_stays_in_its_rooms =
            staysIn("de.siegmar.fastcsv..", "table..", "demography..", "source..");

    @ArchTest
    static final ArchRule random_numbers_stay_in_draws =
            staysIn("org.apache.commons.rng..", "model.draws..");

    @ArchTest static final ArchRule yaml_stays_in_spec = staysIn("org.snakeyaml..", "spec..");

    @ArchTest static final ArchRule json_stays_in_run = staysIn("com.fasterxml.jackson..", "run..");

    @ArchTest
    static final ArchRule optimisation_stays_where_weights_and_estimates_are_sought =
            staysIn("org.ojalgo..", "ensemble..", "correction..");

    @ArchTest
    static final ArchRule databases_stay_in_the_warehouse = staysIn("org.duckdb..", "warehouse..");

    @ArchTest
    static final ArchRule workbooks_stay_in_excel = staysIn("org.apache.poi..", "excel..");

    @ArchTest static final ArchRule nobody_else_speaks_sql = staysIn("java.sql..", "warehouse..");

    @ArchTest
    static final ArchRule the_command_line_stays_at_the_door = staysIn("picocli..", "cli..", "");

    @ArchTest
    static final ArchRule charts_are_drawn_in_their_rooms =
            staysIn("org.jfree..", "chart..", "ui.chart..");

    @ArchTest
    static final ArchRule svg_is_written_in_chart = staysIn("org.apache.batik..", "chart..");

    @ArchTest
    static final ArchRule only_charts_and_the_window_paint =
            staysIn("java.awt..", "chart..", "ui..");

    @ArchTest static final ArchRule the_toolkit_stays_in_the_window = staysIn("javafx..", "ui..");

    // the window

    @ArchTest
    static final ArchRule state_knows_no_node =
            noClasses()
                    .that()
                    .resideInAnyPackage(rooms("ui.desk..", "ui.task.."))
                    .or()
                    .haveNameMatching("org\\.graunt\\.ui\\..*Model")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx.scene..")
                    .because("what a page knows and does must be testable without a window")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pages_see_nothing_of_each_other =
            noClasses()
                    .that(not(resideInAnyPackage(rooms("ui.ensemble..", "ui.shell.."))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(path("ui.ensemble.."))
                    .because("what pages share lies on the desk, and so each can be read alone")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pages_see_nothing_of_the_page_disagreement =
            noClasses()
                    .that(not(resideInAnyPackage(rooms("ui.disagreement..", "ui.shell.."))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(path("ui.disagreement.."))
                    .because("what pages share lies on the desk, and so each can be read alone")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pages_see_nothing_of_schools =
            noClasses()
                    .that(not(resideInAnyPackage(rooms("ui.schools..", "ui.shell.."))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(path("ui.schools.."))
                    .because("what pages share lies on the desk, and so each can be read alone")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pages_see_nothing_of_the_page_correct =
            noClasses()
                    .that(not(resideInAnyPackage(rooms("ui.correct..", "ui.shell.."))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(path("ui.correct.."))
                    .because("what pages share lies on the desk, and so each can be read alone")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pages_see_nothing_of_past_projections =
            noClasses()
                    .that(not(resideInAnyPackage(rooms("ui.past..", "ui.shell.."))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(path("ui.past.."))
                    .because("what pages share lies on the desk, and so each can be read alone")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_window_does_not_know_that_it_is_measured =
            noClasses()
                    .that(not(resideInAnyPackage(rooms("ui.bench..", ""))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(path("ui.bench.."))
                    .because("a window that knew would be another one than people have")
                    .allowEmptyShould(true);

    // what computes neither talks nor waits nor looks around

    @ArchTest
    static final ArchRule only_the_doors_talk =
            noClasses()
                    .that(
                            not(
                                    resideInAnyPackage(
                                            "org.graunt", "org.graunt.cli..", "org.graunt.ui")))
                    .should(ACCESS_STANDARD_STREAMS)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("java.util.logging..")
                    .because("what a room has to say travels as a note, to whoever asked")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule what_computes_reads_no_clock =
            noClasses()
                    .that()
                    .resideInAnyPackage(COMPUTING)
                    .should()
                    .callMethodWhere(readsAClock())
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.Date")
                    .because("the same project must give the same bytes tomorrow")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule what_computes_opens_no_file =
            noClasses()
                    .that()
                    .resideInAnyPackage(COMPUTING)
                    .and(not(resideInAPackage("org.graunt.demography..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..")
                    .because("data enter at one door, and leave by another")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule demography_reads_nothing_but_what_it_ships =
            noClasses()
                    .that()
                    .resideInAPackage("org.graunt.demography..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("java.nio.file..", "java.nio.channels..")
                                    .or(isAFileOfJavaIo()))
                    .because("its standard tables come with the program, from no folder")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_static_changes =
            fields().that()
                    .areStatic()
                    .should()
                    .beFinal()
                    .because("two runs side by side may not feel each other");

    private static ArchRule usesOnly(String room, String... packages) {
        return classes()
                .that()
                .resideInAPackage(path(room))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(with(packages, path(room))).or(isPrimitiveArray()))
                .allowEmptyShould(true);
    }

    private static ArchRule seesOnly(String room, String... rooms) {
        DescribedPredicate<JavaClass> foreign = not(resideInAPackage("org.graunt.."));
        return classes()
                .that()
                .resideInAPackage(path(room))
                .should()
                .onlyDependOnClassesThat(foreign.or(resideInAnyPackage(rooms(with(rooms, room)))))
                .allowEmptyShould(true);
    }

    private static ArchRule staysIn(String library, String... rooms) {
        return noClasses()
                .that(not(resideInAnyPackage(rooms(rooms))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a library that one room knows can be exchanged in one room")
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaMethodCall> readsAClock() {
        Set<String> ofSystem = Set.of("currentTimeMillis", "nanoTime");
        return describe(
                "read a clock",
                call -> {
                    String owner = call.getTargetOwner().getName();
                    String method = call.getName();
                    return owner.equals("java.lang.System") && ofSystem.contains(method)
                            || owner.startsWith("java.time.") && method.equals("now")
                            || owner.equals("java.time.Clock") && method.startsWith("system");
                });
    }

    private static DescribedPredicate<JavaClass> isAFileOfJavaIo() {
        return describe(
                "are files of java.io",
                type ->
                        type.getPackageName().equals("java.io")
                                && (type.getSimpleName().startsWith("File")
                                        || type.getSimpleName().equals("RandomAccessFile")));
    }

    private static DescribedPredicate<JavaClass> isPrimitiveArray() {
        return describe("are primitive", type -> type.getBaseComponentType().isPrimitive());
    }

    private static String path(String room) {
        return room.isEmpty() ? "org.graunt" : "org.graunt." + room;
    }

    private static String[] rooms(String... rooms) {
        return Arrays.stream(rooms).map(LayersTest::path).toArray(String[]::new);
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
    }
}
