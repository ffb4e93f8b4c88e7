/**
 * What the models of a project would have said in the past, from what was known then, against what
 * came.
 *
 * <p>Start with {@link org.graunt.backtest.Backtest}. {@link org.graunt.backtest.KnownThen} cuts
 * the tables at an origin; {@link org.graunt.backtest.OriginRun} plays every member from there, and
 * {@link org.graunt.backtest.Marking} scores them. {@link org.graunt.backtest.BacktestFiles} writes
 * what it came to, and {@link org.graunt.backtest.PastScores} reads it back. This room draws no
 * chart, and knows engines only as the run below it does.
 */
@NullMarked
package org.graunt.backtest;

import org.jspecify.annotations.NullMarked;
