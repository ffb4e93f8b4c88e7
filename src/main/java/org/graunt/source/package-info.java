/**
 * Other people's files, read as they are and written as the tables of a project.
 *
 * <p>A sheet of a workbook and a CSV file are both rows of cells here: start with {@link
 * org.graunt.source.SheetRow}. Whoever knows workbooks gives a {@link
 * org.graunt.source.SheetReader}.
 *
 * <p>This room knows no engine and no library of workbooks.
 */
@NullMarked
package org.graunt.source;

import org.jspecify.annotations.NullMarked;
