/** Keeps rosters in the database. */
@NullMarked
package org.tidalrounds.roster.store;

import org.jspecify.annotations.NullMarked;
