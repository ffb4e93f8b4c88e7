package org.graunt.ui.page;

import org.graunt.ui.chart.ChartTools;
import org.graunt.ui.desk.Desk;

/**
 * What every page is given.
 *
 * @param desk what all pages share
 * @param charts what every chart needs
 */
public record PageTools(Desk desk, ChartTools charts) {}
