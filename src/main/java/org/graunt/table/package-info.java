/**
 * The one door through which tables enter and CSV leaves.
 *
 * <p>Start with {@link org.graunt.table.InputsReader}, which reads a whole folder, or with {@link
 * org.graunt.table.TableReader}, which reads one file; {@link org.graunt.table.Tables} says what
 * every table looks like. {@link org.graunt.table.TidyCsv} writes, and {@link
 * org.graunt.table.AtomicFile} sees to it that no half-written file looks whole.
 *
 * <p>What is wrong in a file becomes notes, all of them at once, each with file, line and remedy.
 * This room never repairs numbers, projects nothing, and knows no engine and no other people's
 * formats.
 */
@NullMarked
package org.graunt.table;

import org.jspecify.annotations.NullMarked;
