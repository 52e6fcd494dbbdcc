/** Contracts of residents with family-doctor teams, and the tasks to visit and sign. */
@NullMarked
package org.tidalrounds.signing;

import org.jspecify.annotations.NullMarked;
