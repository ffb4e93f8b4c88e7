/**
 * How fast the heart of the house beats on this machine.
 *
 * <p>Start with {@link org.graunt.run.bench.Measure}; {@link org.graunt.run.bench.Bench} times it,
 * and {@link org.graunt.run.bench.Measures} lists what there is. No result of a projection may ever
 * depend on anything in here.
 */
@NullMarked
package org.graunt.run.bench;

import org.jspecify.annotations.NullMarked;
