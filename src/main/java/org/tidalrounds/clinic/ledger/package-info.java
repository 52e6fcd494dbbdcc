/** What the ledgers tell: who held which unit under which rule at any moment, the reserve as it was, and how the offer is used. */
@NullMarked
package org.tidalrounds.clinic.ledger;

import org.jspecify.annotations.NullMarked;
