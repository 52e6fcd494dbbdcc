/** How the solver changes a plan of runs: the phase that runs the route search, and the moves made for periodic visits. */
@NullMarked
package org.tidalrounds.planning.tour.move;

import org.jspecify.annotations.NullMarked;
