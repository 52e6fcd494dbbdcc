/** The OptaPlanner model of periodic routing: visits in the order of runs, and the rules T1-T7 that judge them. */
@NullMarked
package org.tidalrounds.planning.tour.model;

import org.jspecify.annotations.NullMarked;
