/**
 * Results as tables that other programs query: Parquet and CSV, partitioned by year and component.
 *
 * <p>Start with {@link org.graunt.warehouse.Export}. DuckDB is known here and nowhere else; it is
 * opened in memory for one export and closed with it. This room reads what a run left behind and
 * computes nothing but sums of its columns.
 */
@NullMarked
package org.graunt.warehouse;

import org.jspecify.annotations.NullMarked;
