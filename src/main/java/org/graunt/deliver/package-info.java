/**
 * What a run leaves behind beyond its tables: the pictures of its results, and its workbook.
 *
 * <p>Start with {@link org.graunt.deliver.Delivery}: one call for whoever ran a project. This room
 * computes nothing: it takes figures from results and hands them to {@code chart} and {@code
 * excel}.
 */
@NullMarked
package org.graunt.deliver;

import org.jspecify.annotations.NullMarked;
