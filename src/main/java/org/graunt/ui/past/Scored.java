package org.graunt.ui.past;

import org.graunt.ensemble.ScoreSummary;

/**
 * A line of the table of scores.
 *
 * @param member who
 * @param name what people call it
 * @param yardstick true for what models are measured by
 * @param score how far off it was
 */
record Scored(String member, String name, boolean yardstick, ScoreSummary score) {}
