/** What was really done: check-ins and check-outs. */
@NullMarked
package org.tidalrounds.ledger;

import org.jspecify.annotations.NullMarked;
