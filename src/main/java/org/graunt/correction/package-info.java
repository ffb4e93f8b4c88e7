/**
 * Official estimates held against what registers say: doctors' lists, pupils, births.
 *
 * <p>Start with {@link org.graunt.correction.Correction}, which does what a project asks for;
 * {@link org.graunt.correction.Reconciliation} has the method, {@link
 * org.graunt.correction.AreaProblem} what is unknown about one area, {@link
 * org.graunt.correction.Chain} how it is solved, with its uncertainty. This room must never know a
 * model: estimates are corrected before any looks at them.
 */
@NullMarked
package org.graunt.correction;

import org.jspecify.annotations.NullMarked;
