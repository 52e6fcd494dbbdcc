/** What residents do and look at by themselves: their team, tours, referrals and bookings. */
@NullMarked
package org.tidalrounds.resident.affair;

import org.jspecify.annotations.NullMarked;
