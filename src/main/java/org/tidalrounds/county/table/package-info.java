/**
 * The tables of a county, one definition each: columns with both headers, how their text reads, bounds and references,
 * and the way between a record and its row. Files, spreadsheets and the database all follow these definitions.
 */
@NullMarked
package org.tidalrounds.county.table;

import org.jspecify.annotations.NullMarked;
