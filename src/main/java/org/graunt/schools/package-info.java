/**
 * School places: from the children of any member, scenario or pool to the pupils of each planning
 * area and year group, and how likely they are to exceed its places.
 *
 * <p>Start with {@link org.graunt.schools.SchoolTables}, what is known of schools; then {@link
 * org.graunt.schools.Ratios}, what the past says of who goes to them; then {@link
 * org.graunt.schools.Projection}, which carries pupils up the school draw by draw, and {@link
 * org.graunt.schools.Pressure}, which sets them against places. This room sees results, never the
 * engines that made them, and opens no file.
 */
@NullMarked
package org.graunt.schools;

import org.jspecify.annotations.NullMarked;
