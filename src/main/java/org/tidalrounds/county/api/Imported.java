package org.tidalrounds.county.api;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What an import has changed.
 *
 * @param revision of the county's tables from now on
 * @param added rows that came, {@code changed} and {@code removed} those that changed and went, over all tables
 */
@Serdeable
record Imported(long revision, int added, int changed, int removed) {}
