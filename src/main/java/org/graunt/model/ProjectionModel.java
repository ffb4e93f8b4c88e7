package org.graunt.model;

import java.util.List;
import org.graunt.note.Outcome;

/** One engine, configured by a specification: a member of the ensemble in waiting. */
public interface ProjectionModel {

    /** The tables it must have, asked before any work starts. */
    List<Need> needs();

    /**
     * Fits the model to what is known at the base year.
     *
     * @param inputs the tables held; nothing later than the base year may influence the fit, unless
     *     the table itself is about the future
     * @param shared what several models fit alike is fitted once for all
     * @return the fitted model, with what the fit has to say; or why it cannot be fitted
     */
    Outcome<Projector> prepare(Inputs inputs, SharedFits shared);
}
