/**
 * Who does which duty: crews of runs, tidal shifts, clinics, activities and reserves of a few weeks, staffed jointly. What
 * a work asks for is data (times, seats, tags a doctor must carry); the planner knows no kinds of work.
 */
@NullMarked
package org.tidalrounds.planning.duty;

import org.jspecify.annotations.NullMarked;
