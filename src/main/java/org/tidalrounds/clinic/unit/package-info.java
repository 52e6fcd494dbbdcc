/** Bookable units and what is done to them: an act of somebody at a moment, in one transaction, with the database as the judge. */
@NullMarked
package org.tidalrounds.clinic.unit;

import org.jspecify.annotations.NullMarked;
