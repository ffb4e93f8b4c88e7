/**
 * What a page is, and what all pages have: a heading that is a question, a sentence that reads the
 * page, and the selection that they share.
 *
 * <p>Start with {@link org.graunt.ui.page.Page}; {@link org.graunt.ui.page.PageFrame} lays one out.
 */
@NullMarked
package org.graunt.ui.page;

import org.jspecify.annotations.NullMarked;
