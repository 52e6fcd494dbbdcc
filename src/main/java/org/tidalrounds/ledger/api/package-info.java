/** Check-ins over HTTP. */
@NullMarked
package org.tidalrounds.ledger.api;

import org.jspecify.annotations.NullMarked;
