/** Reads what earlier plans say about who carried what. */
@NullMarked
package org.tidalrounds.roster.history;

import org.jspecify.annotations.NullMarked;
