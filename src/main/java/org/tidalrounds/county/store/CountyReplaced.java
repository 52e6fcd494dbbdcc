package org.tidalrounds.county.store;

import java.sql.Connection;

/**
 * A county's tables were replaced by an import. Told within the transaction: whoever keeps rows that a file cannot know of puts them
 * back; what fails undoes the import.
 */
public record CountyReplaced(Connection connection, String countyId) {}
