/** What differs between two states of a county, table by table. */
@NullMarked
package org.tidalrounds.county.change;

import org.jspecify.annotations.NullMarked;
