/**
 * Damaged files for every reader: {@link org.graunt.fuzz.Damage} and its kin spoil honest files,
 * {@link org.graunt.fuzz.Fuzz} feeds them to a reader until its time is over, and {@code
 * ReadersFuzzTest} names the readers. All of it is decided by a seed.
 */
@NullMarked
package org.graunt.fuzz;

import org.jspecify.annotations.NullMarked;
