/**
 * Pictures of results: each chart is a record of plain data that can paint itself, and can say
 * itself in a sentence for those who do not see it.
 *
 * <p>Start with {@link org.graunt.chart.Chart} and {@link org.graunt.chart.FanChart}; {@link
 * org.graunt.chart.ChartFile} writes a chart as SVG and PNG, {@link org.graunt.chart.Sheet} paints
 * one anywhere. {@link org.graunt.chart.Members} gives every member of an ensemble its colour, dash
 * pattern and marker, the same in all charts.
 *
 * <p>No meaning is told by colour alone. This room asks nobody for numbers: whoever draws brings
 * them. It knows no run, no project and no window.
 */
@NullMarked
package org.graunt.chart;

import org.jspecify.annotations.NullMarked;
