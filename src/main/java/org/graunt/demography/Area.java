package org.graunt.demography;

import org.jspecify.annotations.Nullable;

/**
 * A place with a population of its own.
 *
 * @param code its code in every table, nine characters in Britain
 * @param name its name for people
 * @param kind what it is to the project
 * @param parent the code of the area it lies in, where one is known
 * @param migrationTiming when its migrants move, where a convention leaves that to the area
 */
public record Area(
        String code,
        String name,
        Kind kind,
        @Nullable String parent,
        @Nullable MigrationTiming migrationTiming) {

    /** What an area is to the project. */
    public enum Kind {
        /** One of the areas that the project is about; together they are its region. */
        BOROUGH,
        /** An area outside the region that exchanges people with it. */
        REST,
        /** A sum of others; never projected on its own. */
        REGION,
        /** A part of a borough. */
        WARD
    }

    /** A borough known by its code alone. */
    public static Area borough(String code) {
        return new Area(code, code, Kind.BOROUGH, null, null);
    }
}
