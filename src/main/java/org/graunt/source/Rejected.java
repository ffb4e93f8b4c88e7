package org.graunt.source;

/**
 * A row, or one number of it, that could not be taken.
 *
 * @param where file, sheet and row
 * @param column its name
 * @param given what stands there
 * @param reason why it was not taken
 */
public record Rejected(String where, String column, String given, String reason) {}
