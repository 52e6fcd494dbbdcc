/** Drafts of a period: made empty, solved, or copied from another roster to see what if. */
@NullMarked
package org.tidalrounds.roster.draft;

import org.jspecify.annotations.NullMarked;
