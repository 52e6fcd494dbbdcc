/** Contracts, their texts, and which team a resident chooses. */
@NullMarked
package org.tidalrounds.signing.contract;

import org.jspecify.annotations.NullMarked;
