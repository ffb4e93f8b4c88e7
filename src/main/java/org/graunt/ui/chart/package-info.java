/**
 * Charts in the window: the same records that files are made of, painted the same, with the tools
 * that every chart has.
 *
 * <p>Start with {@link org.graunt.ui.chart.ChartCard}: a heading, a chart, its table, and a menu to
 * copy and save. {@link org.graunt.ui.chart.ChartPane} is the picture alone.
 */
@NullMarked
package org.graunt.ui.chart;

import org.jspecify.annotations.NullMarked;
