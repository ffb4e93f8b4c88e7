/**
 * Two folders of results side by side: what they were made of, and what came of it.
 *
 * <p>Start with {@link org.graunt.run.compare.Comparison}. {@link
 * org.graunt.run.compare.ResultsReader} reads what a run left behind; nothing here runs anything,
 * and how a comparison is shown is for others.
 */
@NullMarked
package org.graunt.run.compare;

import org.jspecify.annotations.NullMarked;
