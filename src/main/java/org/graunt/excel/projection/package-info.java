/**
 * The workbook of a run, made of the tables that the run left, so that a run just made and one of
 * last year give theirs by the same words.
 *
 * <p>Start with {@link org.graunt.excel.projection.ProjectionBook}. Each sheet is a class of its
 * own. This room computes no results: it sums, weighs and lays out what a run has written.
 */
@NullMarked
package org.graunt.excel.projection;

import org.jspecify.annotations.NullMarked;
