/**
 * Why members differ: the rates that each one's central path implies, replayed with one factor
 * after another exchanged.
 *
 * <p>Start with {@link org.graunt.run.attribution.ImpliedRates}, which is gathered while a member
 * runs, then {@link org.graunt.run.attribution.MemberPair}. Everything but {@link
 * org.graunt.run.attribution.AttributionFile} is arithmetic; no model is fitted or run here.
 */
@NullMarked
package org.graunt.run.attribution;

import org.jspecify.annotations.NullMarked;
