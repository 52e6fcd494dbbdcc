/** Holding, booking, cancelling, moving and waiting for units; the release of the reserve, and who did not come. */
@NullMarked
package org.tidalrounds.clinic.booking;

import org.jspecify.annotations.NullMarked;
