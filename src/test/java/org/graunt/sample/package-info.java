/** Asks of the synthetic London whether its books close and whether it looks like a London. */
package org.graunt.sample;
