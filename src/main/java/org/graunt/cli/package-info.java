/**
 * The command line: {@code graunt run}, {@code check}, {@code ask}, {@code export}, {@code
 * compare}, {@code models}, {@code sample} and {@code bench}.
 *
 * <p>Start with {@link org.graunt.cli.Graunt}. Commands read words, call the rooms below and print;
 * they compute nothing, and never see the window.
 */
@NullMarked
package org.graunt.cli;

import org.jspecify.annotations.NullMarked;
