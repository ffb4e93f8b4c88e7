/**
 * Project files and model specifications: YAML in, {@link org.graunt.model.Project} and {@link
 * org.graunt.model.ModelSpec} out, with every complaint at its file, line and column.
 *
 * <p>Start with {@link org.graunt.spec.ProjectReader}; {@link org.graunt.spec.ModelLibrary} reads
 * the folder of specifications and says which models a project means. This room knows what keys an
 * engine declares but never an engine itself, and never looks into a table of data.
 */
@NullMarked
package org.graunt.spec;

import org.jspecify.annotations.NullMarked;
