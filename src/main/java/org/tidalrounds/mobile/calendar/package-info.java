/** Calendars that doctors subscribe to with the program of their choice (RFC 5545). */
@NullMarked
package org.tidalrounds.mobile.calendar;

import org.jspecify.annotations.NullMarked;
