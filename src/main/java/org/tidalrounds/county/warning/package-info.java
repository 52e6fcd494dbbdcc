/** What is odd in a county but no reason to refuse it: planning goes on, and says so. */
@NullMarked
package org.tidalrounds.county.warning;

import org.jspecify.annotations.NullMarked;
