/**
 * Who is posted to which township centre, and when (rules P1 to P7). Time is counted in days from the first day of the
 * horizon; planned terms start and last whole weeks of it.
 */
@NullMarked
package org.tidalrounds.planning.posting;

import org.jspecify.annotations.NullMarked;
