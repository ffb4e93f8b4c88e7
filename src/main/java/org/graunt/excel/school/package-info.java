/**
 * The workbook of school places: pupils against places by planning area, year group and September,
 * with live formulas from ratios and places that a planner may change.
 *
 * <p>Start with {@link org.graunt.excel.school.SchoolBook}; {@link
 * org.graunt.excel.school.SchoolFigures} is what it is made of, and {@link
 * org.graunt.excel.school.Layout} knows in which row everything stands.
 */
@NullMarked
package org.graunt.excel.school;

import org.jspecify.annotations.NullMarked;
