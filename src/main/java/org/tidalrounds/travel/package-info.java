/** Driving times between places: a matrix file, a routing service, a road network in process, or great-circle distance. */
@NullMarked
package org.tidalrounds.travel;

import org.jspecify.annotations.NullMarked;
