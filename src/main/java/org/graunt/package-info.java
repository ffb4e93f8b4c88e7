/** The front door: hand-written wiring that gives every room what it needs. */
@NullMarked
package org.graunt;

import org.jspecify.annotations.NullMarked;
