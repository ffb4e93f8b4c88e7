/**
 * Questions to a project: how many people of these ages live here at that date, how sure is that,
 * and how likely is it more than so many?
 *
 * <p>Start with {@link org.graunt.run.ask.Asking}. A question is read by {@link
 * org.graunt.run.ask.QuestionReader}, turned into mid-year populations by {@link
 * org.graunt.run.ask.Reckoning}, and answered from the draws of the last run or by projecting
 * again. This room writes no file and knows no terminal.
 */
@NullMarked
package org.graunt.run.ask;

import org.jspecify.annotations.NullMarked;
