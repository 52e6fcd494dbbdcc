/** Tidal Rounds plans a county's doctors' rounds; ARCHITECTURE.md describes the rooms below. */
@NullMarked
package org.tidalrounds;

import org.jspecify.annotations.NullMarked;
