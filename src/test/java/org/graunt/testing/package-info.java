/**
 * What tests of several rooms share: tables made by hand, a made country with a past, draws with
 * strong multipliers, and recordings of projections that can be compared bit for bit.
 *
 * <p>Start with {@link org.graunt.testing.MadeCountry}. Nothing outside tests depends on it.
 */
package org.graunt.testing;
