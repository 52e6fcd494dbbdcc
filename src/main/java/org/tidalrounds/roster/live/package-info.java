/** Telling those who look at a roster what others do to it, in whatever process they do it. */
@NullMarked
package org.tidalrounds.roster.live;

import org.jspecify.annotations.NullMarked;
