package org.graunt.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HomesAndWorkTest {
    private static final int BOROUGHS = 33;
    private static final Counts PEOPLE = Made.DATA.truth().people();
    private static final Homes HOMES = Made.DATA.homes();
    private static final Economy ECONOMY = Made.DATA.economy();

    @Test
    void households_are_people_outside_communal_establishments_times_their_rates() {
        for (int p = 0; p < BOROUGHS; p++) {
            for (int year : Span.years()) {
                double sum = 0;
                for (int sex = 0; sex < 2; sex++) {
                    for (int band = 0; band < Bands.COUNT; band++) {
                        long all = Bands.people(PEOPLE, p, sex, band, year);
                        double housed = Math.max(0, all - HOMES.communal().persons(p, sex, band));
                        sum += housed * rate(p, sex, band, year);
                    }
                }
                assertThat((double) HOMES.households().get(p, year))
                        .isCloseTo(sum, Offset.offset(0.51));
            }
        }
    }

    /** The rate by a straight line between the years that are written. */
    private static double rate(int p, int sex, int band, int year) {
        int before = year < 2021 ? 0 : 1;
        double share = (year - HouseholdRates.YEARS.get(before)) / 10.0;
        double earlier = HOMES.rates().written(p, sex, band, before);
        return earlier + share * (HOMES.rates().written(p, sex, band, before + 1) - earlier);
    }

    @Test
    void most_dwellings_hold_a_household() {
        for (int p = 0; p < BOROUGHS; p++) {
            for (int year : Span.years()) {
                double occupied =
                        HOMES.households().get(p, year) / (double) HOMES.dwellings().get(p, year);
                assertThat(occupied).isBetween(p == 0 ? 0.85 : 0.89, 0.99);
            }
        }
    }

    @Test
    void households_are_of_two_to_three_persons() {
        for (int p = 0; p < BOROUGHS; p++) {
            for (int year : Span.years()) {
                double size = PEOPLE.total(p, year) / (double) HOMES.households().get(p, year);
                assertThat(size).isBetween(p == 0 ? 1.6 : 2.05, 3.0);
            }
        }
        assertThat(Made.places(HOMES.dwellings(), 2023)).isBetween(3.6e6, 3.9e6);
    }

    @Test
    void dwellings_are_added_in_every_borough_and_year() {
        double all = 0;
        for (int p = 0; p < BOROUGHS; p++) {
            for (int year : Span.flowYears()) {
                int added = HOMES.dwellings().get(p, year) - HOMES.dwellings().get(p, year - 1);
                assertThat(added).isBetween(0, 5_500);
                all += added;
            }
        }
        assertThat(all / 12).isBetween(28e3, 42e3);
    }

    @Test
    void people_follow_homes_where_homes_lead() {
        for (String name : List.of("Tower Hamlets", "Newham", "Brent", "Greenwich")) {
            int p = Made.borough(name);
            double homes = HOMES.dwellings().get(p, 2023) / (double) HOMES.dwellings().get(p, 2011);
            double people = PEOPLE.total(p, 2023) / (double) PEOPLE.total(p, 2011);
            assertThat(people / homes).as(name).isBetween(0.93, 1.07);
        }
    }

    @Test
    void some_planned_homes_are_unknown_and_some_are_none() {
        List<Trajectory.Cell> cells = Made.DATA.trajectory();
        assertThat(cells).anyMatch(cell -> cell.homes().isEmpty());
        assertThat(cells)
                .anyMatch(cell -> cell.homes().isPresent() && cell.homes().getAsInt() == 0);
        assertThat(cells).extracting(Trajectory.Cell::year).contains(2024, 2050);
        double in2030 =
                cells.stream()
                        .filter(cell -> cell.year() == 2030)
                        .filter(cell -> cell.kind().equals("self-contained"))
                        .mapToInt(cell -> cell.homes().orElse(0))
                        .sum();
        assertThat(in2030).isBetween(35e3, 48e3);
    }

    @Test
    void output_is_jobs_times_productivity() {
        for (int p = 0; p < BOROUGHS; p++) {
            for (int year : Span.years()) {
                double product =
                        Made.DATA.work().jobs().get(p, year) * ECONOMY.productivity(p, year);
                assertThat(ECONOMY.output(p, year)).isCloseTo(product / 1e6, Offset.offset(5e-4));
            }
            assertThat(ECONOMY.output(p, 2050)).isGreaterThan(ECONOMY.output(p, 2023));
        }
    }

    @Test
    void london_has_its_jobs() {
        assertThat(Made.places(Made.DATA.work().jobs(), 2023)).isBetween(5.5e6, 5.9e6);
        assertThat(jobs("Westminster")).isBetween(680e3, 800e3);
        assertThat(jobs("City of London")).isBetween(480e3, 600e3);
    }

    private static double jobs(String borough) {
        return Made.DATA.work().jobs().get(Made.borough(borough), 2023);
    }

    @Test
    void commuters_fill_every_workplace_and_are_all_who_are_in_work() {
        Commuting commuting = Made.DATA.commuting();
        int places = Made.DATA.truth().places().size();
        for (int work = 0; work < BOROUGHS; work++) {
            double sum = 0;
            for (int home = 0; home < places; home++) {
                sum += commuting.workers(home, work);
            }
            double jobs = Made.DATA.work().jobs().get(work, Commuting.YEAR);
            double workers = jobs * (1 - ECONOMY.doubleJobbing(work, Commuting.YEAR));
            assertThat(sum).isCloseTo(workers, Offset.offset(places / 2.0));
        }
        for (int home = 0; home < BOROUGHS; home++) {
            double sum = 0;
            for (int work = 0; work < places; work++) {
                sum += commuting.workers(home, work);
            }
            double inWork =
                    ActivityRates.labourForce(PEOPLE, home, Commuting.YEAR)
                            * (1 - ECONOMY.unemployment(home, Commuting.YEAR));
            assertThat(sum).isCloseTo(inWork, Offset.offset(places / 2.0));
        }
    }

    @Test
    void the_old_work_longer_as_years_go_by() {
        int sixties = ActivityRates.BANDS.indexOf("60-64");
        for (int year = 2012; year <= 2050; year++) {
            assertThat(ActivityRates.at(0, sixties, year))
                    .isGreaterThan(ActivityRates.at(0, sixties, year - 1));
        }
        assertThat(ActivityRates.at(1, sixties, 2050)).isLessThan(0.8);
    }
}
