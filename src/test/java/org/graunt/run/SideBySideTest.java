package org.graunt.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graunt.demography.Area;
import org.graunt.model.Component;
import org.graunt.model.Draws;
import org.graunt.model.Engine;
import org.graunt.model.Horizon;
import org.graunt.model.Inputs;
import org.graunt.model.ModelSpec;
import org.graunt.model.Projector;
import org.graunt.model.SharedFits;
import org.graunt.model.cohort.past.CohortComponent;
import org.graunt.model.employment.LabourMarket;
import org.graunt.model.housing.HouseholdNeeds;
import org.graunt.model.housing.HousingLed;
import org.graunt.run.CentralPath.Snapshot;
import org.graunt.run.SideBySide.Measure;
import org.graunt.run.attribution.RatesRecorder;
import org.graunt.testing.MadeCountry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideBySideTest {
    private static final int BASE = MadeCountry.BASE;
    private static final int LAST = BASE + 4;
    private static final String[] HELD = {
        "births",
        "deaths",
        "internal-flows",
        "international-in",
        "international-out",
        "dwellings",
        "households",
        "housing-trajectory",
        "household-rates",
        "communal",
        "jobs",
        "activity-rates",
        "unemployment"
    };
    private static final Inputs INPUTS = MadeCountry.of(3).inputs(HELD);

    @TempDir Path folder;
    private final Notebook notebook = new Notebook();

    private static FinishedMember member(String id, Engine engine, Inputs inputs, int last) {
        ModelSpec spec = ModelSpec.of(id, engine.name());
        Projector projector =
                engine.build()
                        .apply(spec)
                        .then(model -> model.prepare(inputs, new SharedFits()))
                        .value();
        CentralPath path = new CentralPath(projector.frame(), projector.ownTable());
        Horizon horizon = new Horizon(BASE, last, 1);
        RatesRecorder rates = new RatesRecorder(projector, horizon);
        projector.project(
                Draws.central(),
                horizon,
                year -> {
                    path.take(year);
                    rates.take(year);
                });
        return new FinishedMember(spec, projector.isPoint(), path, rates.rates(spec.id()), null);
    }

    private SideBySide both(Inputs inputs) {
        return SideBySideMaker.of(
                inputs,
                List.of(
                        member("trend", CohortComponent.ENGINE, inputs, LAST),
                        member("homes", HousingLed.ENGINE, inputs, LAST - 1)),
                notebook);
    }

    @Test
    void every_members_people_are_asked_for_homes_and_work_alike() {
        SideBySide table = both(INPUTS);
        Snapshot last =
                member("trend", CohortComponent.ENGINE, INPUTS, LAST).central().years().getLast();
        HouseholdNeeds needs =
                HouseholdNeeds.of(INPUTS, ModelSpec.of("homes", "housing-led")).value();
        LabourMarket market =
                LabourMarket.of(INPUTS, ModelSpec.of("jobs", "employment-led")).value();
        Area area = table.places().get(1);
        double households = needs.households(1, last.population(), LAST);
        assertThat(table.get("trend", Measure.POPULATION, area, LAST))
                .isEqualTo(last.total(Component.POPULATION, 1));
        assertThat(table.get("trend", Measure.HOUSEHOLDS, area, LAST)).isEqualTo(households);
        assertThat(table.get("trend", Measure.DWELLINGS_NEEDED, area, LAST))
                .isEqualTo(needs.dwellings(1, households));
        assertThat(table.get("trend", Measure.COMMUTING_RATIO, area, LAST))
                .isEqualTo(
                        market.balance(last.population(), LAST).commutingRatio().get(area.code()));
    }

    @Test
    void net_migration_is_what_natural_change_leaves() {
        SideBySide table = both(INPUTS);
        Area area = table.places().getFirst();
        List<Snapshot> years =
                member("homes", HousingLed.ENGINE, INPUTS, LAST - 1).central().years();
        Snapshot before = years.get(1);
        Snapshot now = years.get(2);
        double change = now.total(Component.POPULATION, 0) - before.total(Component.POPULATION, 0);
        double natural = now.total(Component.BIRTHS, 0) - now.total(Component.DEATHS, 0);
        assertThat(table.get("homes", Measure.NET_MIGRATION, area, BASE + 2))
                .isCloseTo(change - natural, within(1e-6));
        assertThat(table.get("homes", Measure.NET_MIGRATION, area, BASE)).isNaN();
    }

    @Test
    void a_member_that_ends_early_has_no_row_after_that() throws IOException {
        SideBySide table = both(INPUTS);
        Path file = folder.resolve("side-by-side.csv");
        SideBySideFile.write(file, table);
        List<String> rows = Files.readAllLines(file);
        assertThat(rows.getFirst())
                .isEqualTo(
                        "gss_code,year,member,population,net_migration,households,dwellings_needed,"
                                + "dwellings,labour_force,residents_in_work,jobs,workers,commuting_ratio");
        assertThat(rows).hasSize(1 + table.places().size() * (5 + 4));
        assertThat(rows).noneMatch(row -> row.contains("," + LAST + ",homes,"));
    }

    @Test
    void without_their_tables_homes_and_work_are_missing_and_people_are_there() {
        Inputs bare =
                MadeCountry.of(3)
                        .inputs(
                                "births",
                                "internal-flows",
                                "international-in",
                                "international-out");
        SideBySide table =
                SideBySideMaker.of(
                        bare,
                        List.of(member("trend", CohortComponent.ENGINE, bare, LAST)),
                        notebook);
        Area area = table.places().getFirst();
        assertThat(table.get("trend", Measure.POPULATION, area, LAST)).isPositive();
        assertThat(table.get("trend", Measure.DWELLINGS_NEEDED, area, LAST)).isNaN();
        assertThat(table.get("trend", Measure.RESIDENTS_IN_WORK, area, LAST)).isNaN();
        assertThat(notebook.notes()).isEmpty();
    }
}
