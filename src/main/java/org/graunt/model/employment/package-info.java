/**
 * The employment-led model: the trend's step, and then people moved until each area with jobs has
 * the labour force that its jobs call for.
 *
 * <p>Start with {@link org.graunt.model.employment.EmploymentLed}; {@link
 * org.graunt.model.employment.LabourMarket} holds jobs, activity, unemployment and commuting, and
 * answers for the population of any model. This room sees the cohort step and no other engine.
 */
@NullMarked
package org.graunt.model.employment;

import org.jspecify.annotations.NullMarked;
