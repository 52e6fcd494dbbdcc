/** Plans the village tours of a week, and of the dated weeks that follow it. Rules T1-T7; the search lies in {@code search}. */
@NullMarked
package org.tidalrounds.planning.tour;

import org.jspecify.annotations.NullMarked;
