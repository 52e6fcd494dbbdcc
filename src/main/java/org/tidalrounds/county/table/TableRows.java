package org.tidalrounds.county.table;

import java.util.List;

/** Where the rows of each table come from: files read, a database. */
public interface TableRows {
    <R> List<R> of(Table<R> table);
}
