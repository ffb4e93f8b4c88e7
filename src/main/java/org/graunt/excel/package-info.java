/**
 * Workbooks: one that is written from top to bottom, sheet by sheet, and one that is read the same
 * way, so that neither is ever whole in memory.
 *
 * <p>Start with {@link org.graunt.excel.Book}, which makes every workbook of Graunt; its sheets are
 * {@link org.graunt.excel.Grid}s. {@link org.graunt.excel.XlsxReader} reads sheets for {@code
 * source}. What stands in the workbook of a run is in {@code excel.projection}.
 *
 * <p>Apache POI is known here alone. This room knows no command and no window.
 */
@NullMarked
package org.graunt.excel;

import org.jspecify.annotations.NullMarked;
