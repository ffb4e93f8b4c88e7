/**
 * Arithmetic over numbers that lie side by side: the lanes of a block of draws, the areas of a
 * cell.
 *
 * <p>Start with {@link org.graunt.lanes.Lanes}. The compiler turns a loop into vectors only where
 * it can prove that what is written is not read again; over arrays that begin at places of their
 * own it cannot. So the loops in which a projection spends its time are here, once in vectors of
 * the processor and once in plain Java, with the same bits. This room knows no demography.
 */
@NullMarked
package org.graunt.lanes;

import org.jspecify.annotations.NullMarked;
