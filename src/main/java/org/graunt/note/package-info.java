/**
 * What Graunt has to say to a person: {@link org.graunt.note.Note} is one remark about data or
 * results, {@link org.graunt.note.Outcome} a result that carries its remarks, and {@link
 * org.graunt.note.Words} finds the word that somebody probably meant.
 *
 * <p>People's mistakes travel as notes, programmers' as exceptions. This room knows nothing else.
 */
@NullMarked
package org.graunt.note;

import org.jspecify.annotations.NullMarked;
