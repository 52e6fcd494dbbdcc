/** The three planning problems and their OptaPlanner models. Pure: no database, no HTTP, no clock. */
@NullMarked
package org.tidalrounds.planning;

import org.jspecify.annotations.NullMarked;
