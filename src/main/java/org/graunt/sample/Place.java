package org.graunt.sample;

/**
 * A borough or a part of the country around London, as the simulation knows it.
 *
 * @param code its GSS code
 * @param name its name
 * @param borough true where it is a borough of London
 * @param x its place on the tile map, in tiles of about six kilometres from the west
 * @param y the same, from the north
 * @param people how many lived there in 2011
 * @param turnover how many move a year
 * @param appeal to whom it appeals
 * @param vital how many are born and die
 */
record Place(
        String code,
        String name,
        boolean borough,
        double x,
        double y,
        double people,
        Turnover turnover,
        Appeal appeal,
        Vital vital) {

    /**
     * Moves in a year about 2011.
     *
     * @param in from anywhere in the country
     * @param out to anywhere in the country
     * @param immigrants from abroad
     * @param emigrants to abroad
     */
    record Turnover(double in, double out, double immigrants, double emigrants) {}

    /**
     * How much more than others it draws people at some ages; below 0, how much less.
     *
     * @param youth at 20 to 30
     * @param students at 18 to 20
     * @param families at 30 to 42, and small children
     * @param retired about 63
     * @param core 1 in the heart of a city, 0 where its edge is reached
     */
    record Appeal(double youth, double students, double families, double retired, double core) {}

    /**
     * Births and deaths.
     *
     * @param fertility births per woman in 2011
     * @param motherhood the age of mothers at which most are born
     * @param mortality the power to which the country's survival is raised
     */
    record Vital(double fertility, double motherhood, double mortality) {}

    static Place of(Figures.Row row, boolean borough) {
        return new Place(
                row.text("code"),
                row.text("name"),
                borough,
                row.number("x"),
                row.number("y"),
                1000 * row.number("people"),
                new Turnover(
                        1000 * row.number("in"),
                        1000 * row.number("out"),
                        1000 * row.number("imm"),
                        1000 * row.number("emi")),
                new Appeal(
                        row.number("youth"),
                        row.number("stud"),
                        row.number("fam"),
                        row.number("old"),
                        row.number("core")),
                new Vital(row.number("tfr"), row.number("mum"), row.number("mort")));
    }

    /** The distance to another place in tiles. */
    double distance(Place other) {
        double across = x - other.x;
        double down = y - other.y;
        return Math.sqrt(across * across + down * down);
    }
}
