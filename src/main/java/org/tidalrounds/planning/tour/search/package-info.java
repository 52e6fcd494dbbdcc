/** The search for good periodic routes, on plain arrays: hybrid genetic search with pattern improvement. Knows nothing of counties. */
@NullMarked
package org.tidalrounds.planning.tour.search;

import org.jspecify.annotations.NullMarked;
