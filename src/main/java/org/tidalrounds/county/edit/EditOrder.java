package org.tidalrounds.county.edit;

import java.util.List;
import java.util.Optional;
import org.tidalrounds.access.Caller;
import org.tidalrounds.county.table.Table;

/**
 * Changes of one table that are made together or not at all.
 *
 * @param revision of the county's tables that they were meant for
 * @param key by which a repeated request is known; empty where repeating does no harm
 */
record EditOrder<R>(Caller caller, Table<R> table, List<RowEdit> edits, long revision, Optional<String> key) {}
