package org.graunt.deliver;

import org.graunt.chart.Series;

/**
 * The components of a place by year, persons.
 *
 * @param births live births
 * @param deaths deaths
 * @param domestic those who came from elsewhere in the country less those who went there
 * @param international those who came across the border less those who left
 * @param adjustment whatever else
 */
record ComponentFigures(
        Series births, Series deaths, Series domestic, Series international, Series adjustment) {}
