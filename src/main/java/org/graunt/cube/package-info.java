/**
 * Immutable labelled arrays: the form in which every number travels through the house.
 *
 * <p>Start with {@link org.graunt.cube.Cube}; an {@link org.graunt.cube.Axis} names one of its
 * directions. This room knows no demography, no files and no models.
 */
@NullMarked
package org.graunt.cube;

import org.jspecify.annotations.NullMarked;
