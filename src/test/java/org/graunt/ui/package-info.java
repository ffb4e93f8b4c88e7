/** Tests of the window, on the headless platform: real clicks, real keys, real pictures. */
@NullMarked
package org.graunt.ui;

import org.jspecify.annotations.NullMarked;
