/**
 * What a run leaves behind beyond its tables: the pictures of its results.
 *
 * <p>Start with {@link org.graunt.deliver.RunCharts}. It is one call for whoever ran a project.
 * This room computes nothing: it takes figures from results and hands them to {@code chart}.
 */
@NullMarked
package org.graunt.deliver;

import org.jspecify.annotations.NullMarked;
