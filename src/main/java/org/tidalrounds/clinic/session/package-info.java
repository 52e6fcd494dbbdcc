/** Published sessions, beds and devices as offers: cut at publication; stopped, moved or handed over with their bookings. */
@NullMarked
package org.tidalrounds.clinic.session;

import org.jspecify.annotations.NullMarked;
