/**
 * What several models say together: pools of their draws, scores against what came, weights from
 * scores, disagreement, questions, and why two of them differ.
 *
 * <p>Start with {@link org.graunt.ensemble.Forecast}, what one member says of one figure, and
 * {@link org.graunt.ensemble.Panel}, all of them with their weights. Everything is a pure function
 * of samples, weights and tables of scores. This room knows members by their results alone: no
 * engine, no file, and not where draws are kept.
 */
@NullMarked
package org.graunt.ensemble;

import org.jspecify.annotations.NullMarked;
