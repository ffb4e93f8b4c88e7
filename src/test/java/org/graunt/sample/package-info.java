/**
 * Makes the sample data: synthetic from end to end, by formulas and a seed.
 *
 * <p>Start with {@link org.graunt.sample.SmallLondon}. Nothing outside tests depends on it.
 */
package org.graunt.sample;
