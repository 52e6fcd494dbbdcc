/** Rosters on paper: the notice for a village's board, a doctor's month, a township's week; as pages and as PDF. */
@NullMarked
package org.tidalrounds.roster.print;

import org.jspecify.annotations.NullMarked;
