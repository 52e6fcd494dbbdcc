/** What doctors say to their duties, and what they offer to colleagues. */
@NullMarked
package org.tidalrounds.mobile.duty;

import org.jspecify.annotations.NullMarked;
