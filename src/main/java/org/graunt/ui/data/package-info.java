/**
 * The page Data: the tables that are held, what models lack, what is wrong, and imports of files
 * that are dropped.
 *
 * <p>{@link org.graunt.ui.data.DataPage} is the way in.
 */
@NullMarked
package org.graunt.ui.data;

import org.jspecify.annotations.NullMarked;
