/**
 * The draws of members on disk: 32-bit numbers in a mapped file, one file a member, with a header
 * that is written last.
 *
 * <p>Start with {@link org.graunt.run.store.DrawStore}, which is written while blocks run, and
 * {@link org.graunt.run.store.StoredPaths}, which is read by everything that comes after. This room
 * knows no model and makes no quantile.
 */
@NullMarked
package org.graunt.run.store;

import org.jspecify.annotations.NullMarked;
