package org.graunt.chart;

/**
 * A member's course through the years.
 *
 * @param member its id
 * @param series its numbers
 */
public record MemberSeries(String member, Series series) {}
