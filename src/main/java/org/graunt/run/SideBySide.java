package org.graunt.run;

import java.util.List;
import java.util.Locale;
import org.graunt.cube.Axis;
import org.graunt.cube.Cube;
import org.graunt.demography.Area;

/**
 * The central paths of all members of a scenario side by side: their people and net migration, the
 * homes that their people need, and the work that their residents could do.
 *
 * @param places every area and then the region, where there is one
 * @param values axes member, measure, place and year; missing where a member does not reach, or the
 *     tables for a measure are not held
 */
public record SideBySide(List<Area> places, Cube values) {

    /** Copies the list. */
    public SideBySide {
        places = List.copyOf(places);
    }

    /** What is set side by side. */
    public enum Measure {
        /** Persons. */
        POPULATION,
        /** All who came less all who left in the year, wherever from, persons. */
        NET_MIGRATION,
        /** Households that the people form by the household representative rates. */
        HOUSEHOLDS,
        /** Dwellings for those households, with vacancy and second homes as in the base year. */
        DWELLINGS_NEEDED,
        /** Dwellings there will be, by the first member that is led by homes. */
        DWELLINGS,
        /** Residents who work or look for work. */
        LABOUR_FORCE,
        /** Residents who work, wherever that is. */
        RESIDENTS_IN_WORK,
        /** Jobs there will be, by the first member that is led by jobs. */
        JOBS,
        /** Those who work at the area's jobs, wherever they live: the same for every member. */
        WORKERS,
        /** Residents in work over workers: the commuting ratio that balances the population. */
        COMMUTING_RATIO;

        /** The name of its column. */
        public String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The ids of the members, in order. */
    @SuppressWarnings("unchecked") // the axis is made of ids
    public List<String> members() {
        return ((Axis<String>) values.axis("member")).labels();
    }

    /** The years of the longest member, the base year first. */
    @SuppressWarnings("unchecked") // the axis is made of years
    public List<Integer> years() {
        return ((Axis<Integer>) values.axis("year")).labels();
    }

    /** One number; missing where there is none. */
    public double get(String member, Measure measure, Area place, int year) {
        return values.get(member, measure, place.code(), year);
    }
}
