/** Keeps counties in the database, table by table as the county folder has them. */
@NullMarked
package org.tidalrounds.county.store;

import org.jspecify.annotations.NullMarked;
