package org.graunt.chart;

/**
 * A member of an ensemble as charts know it.
 *
 * @param id the name by which data speak of it, such as {@code trend-10}
 * @param name what people read, such as {@code Trend, 10 years}
 */
public record Member(String id, String name) {}
