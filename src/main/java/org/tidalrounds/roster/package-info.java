/** Drafts of the plan: what is put together from the planning problems, kept, compared, adjusted and published. */
@NullMarked
package org.tidalrounds.roster;

import org.jspecify.annotations.NullMarked;
