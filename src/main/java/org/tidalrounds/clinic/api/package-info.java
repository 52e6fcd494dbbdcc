/** What the service tells and does about slots, sessions and bookings over HTTP. */
@NullMarked
package org.tidalrounds.clinic.api;

import org.jspecify.annotations.NullMarked;
