/** Changing a draft by hand, or with a little search: weighed by all rules in words, logged, undone, and never lost. */
@NullMarked
package org.tidalrounds.roster.adjust;

import org.jspecify.annotations.NullMarked;
