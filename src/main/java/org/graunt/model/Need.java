package org.graunt.model;

/**
 * A table that a model must have.
 *
 * @param table the name of the table, as in its file
 * @param why what the model does with it, for the message where it is missing
 */
public record Need(String table, String why) {}
