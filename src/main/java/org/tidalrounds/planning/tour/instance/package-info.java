/** The classic periodic vehicle-routing instances, read from text and written to it. */
@NullMarked
package org.tidalrounds.planning.tour.instance;

import org.jspecify.annotations.NullMarked;
