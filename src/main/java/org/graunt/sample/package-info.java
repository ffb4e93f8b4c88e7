/**
 * A synthetic London whose truth is known: {@code graunt sample} writes it into a folder.
 *
 * <p>Start with {@link org.graunt.sample.Sample}. A population is lived forward from 2011 to 2023
 * by {@link org.graunt.sample.Simulation}, with its moves, homes, jobs and schools, so that all
 * tables agree with each other; {@link org.graunt.sample.OfficialBooks} and its like then spoil
 * what official statistics would have spoiled. Everything follows from typed figures, formulas and
 * a seed. The room knows no model, and no model may ever know it.
 */
@NullMarked
package org.graunt.sample;

import org.jspecify.annotations.NullMarked;
