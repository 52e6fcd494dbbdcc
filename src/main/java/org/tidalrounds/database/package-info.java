/** Where rows are kept: the PostgreSQL inside or one named by address, and short ways to write and read rows. */
@NullMarked
package org.tidalrounds.database;

import org.jspecify.annotations.NullMarked;
