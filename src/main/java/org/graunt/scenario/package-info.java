/**
 * What-ifs: a scenario's changes made to the tables, the models and the drivers of a project.
 *
 * <p>Start with {@link org.graunt.scenario.Alteration}. Everything here is a pure function: inputs
 * and specifications go in, changed ones come out, with what there is to say about them. This room
 * knows what an engine declares about its settings, never an engine; it reads no file and runs
 * nothing.
 */
@NullMarked
package org.graunt.scenario;

import org.jspecify.annotations.NullMarked;
