/**
 * What every model is to the rest of the house: how it says what it needs ({@link
 * org.graunt.model.Need}), is fitted once ({@link org.graunt.model.ProjectionModel}) and then
 * projects a block of draws year by year ({@link org.graunt.model.Projector}).
 *
 * <p>Start with {@link org.graunt.model.ProjectionModel}. A {@link org.graunt.model.Project} is
 * what the user asked for, {@link org.graunt.model.Inputs} the tables held. This room never reads
 * files, writes, waits or looks at a clock, and knows no engine.
 */
@NullMarked
package org.graunt.model;

import org.jspecify.annotations.NullMarked;
